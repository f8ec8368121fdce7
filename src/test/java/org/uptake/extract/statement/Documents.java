package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.document.About;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.text.Span;

/** Small documents for tests: a paragraph a line, its sentences parted by " | ". */
final class Documents {
  private Documents() {}

  static ParsedDocument of(String country, List<String> lines) {
    var text = new StringBuilder();
    var paragraphs = new ArrayList<Paragraph>();
    var sentences = new ArrayList<Sentence>();
    for (String line : lines) {
      int start = text.length();
      for (String sentence : line.split(" \\| ")) {
        int from = text.length();
        text.append(sentence).append(' ');
        sentences.add(new Sentence(new Span(from, from + sentence.length()), paragraphs.size()));
      }
      paragraphs.add(
          new Paragraph(new Span(start, text.length() - 1), Optional.empty(), OptionalInt.empty()));
      text.append('\n');
    }
    About about = About.NOTHING.withLanguage("en");
    return new ParsedDocument(
        new Source(new SourceId("0".repeat(64)), "test.txt", "text/plain", text.length()),
        text.toString(),
        country.isEmpty() ? about : about.withCountry(country),
        paragraphs,
        sentences);
  }
}
