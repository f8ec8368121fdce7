package org.uptake.extract.date;

import java.time.LocalDate;
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

/** Documents to read dates in: each line of the text is a paragraph. */
final class Documents {
  private static final Source SOURCE =
      new Source(new SourceId("0".repeat(64)), "example.txt", "text/plain", 0);

  private Documents() {}

  static ParsedDocument of(String text, About about) {
    var paragraphs = new ArrayList<Paragraph>();
    var sentences = new ArrayList<Sentence>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      var span = new Span(start, start + line.length());
      paragraphs.add(new Paragraph(span, Optional.empty(), OptionalInt.empty()));
      addSentences(text, span, paragraphs.size() - 1, sentences);
      start += line.length() + 1;
    }
    return new ParsedDocument(SOURCE, text, about, paragraphs, sentences);
  }

  private static void addSentences(String text, Span line, int number, List<Sentence> sentences) {
    int start = line.start();
    int stop = text.indexOf(". ", start);
    while (stop >= 0 && stop < line.end()) {
      sentences.add(new Sentence(new Span(start, stop + 1), number));
      start = stop + 2;
      stop = text.indexOf(". ", start);
    }
    sentences.add(new Sentence(new Span(start, line.end()), number));
  }

  static About about(String language, Optional<LocalDate> published) {
    return new About(
        Optional.empty(), Optional.empty(), published, Optional.of(language), Optional.empty());
  }
}
