package org.uptake.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.document.About;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.document.Source;
import org.uptake.text.Span;

/** Blocks → a document: one text, with the paragraphs, labels and sentences in it. */
final class DocumentMaker {
  private static final String BETWEEN = "\n\n";

  private DocumentMaker() {}

  /**
   * Makes the document of {@code layout}.
   *
   * @param known has the last word over what the layout tells
   */
  static ParsedDocument make(Source source, Layout layout, About known) {
    List<Block> blocks =
        layout.blocks().stream().filter(block -> CleanText.hasWords(block.text())).toList();
    About about = about(layout.about(), blocks, known);
    List<Optional<String>> labels = ParagraphLabels.of(blocks);
    var splitter = new SentenceSplitter(about.language().orElse("en"));
    var text = new StringBuilder();
    var paragraphs = new ArrayList<Paragraph>();
    var sentences = new ArrayList<Sentence>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      text.append(text.isEmpty() ? "" : BETWEEN);
      int start = text.length();
      text.append(block.text());
      paragraphs.add(new Paragraph(new Span(start, text.length()), labels.get(i), block.page()));
      for (Span sentence : splitter.split(block.text())) {
        sentences.add(new Sentence(sentence.shifted(start), i));
      }
    }
    return new ParsedDocument(source, text.toString(), about, paragraphs, sentences);
  }

  private static About about(About told, List<Block> blocks, About known) {
    Optional<String> language = known.language().or(() -> Languages.of(blocks, told.language()));
    return known.or(
        new About(
            told.title(),
            told.publisher(),
            told.published(),
            language,
            told.country(),
            told.record(),
            told.address()));
  }
}
