package org.uptake.document;

import java.util.List;
import org.uptake.text.Span;

/**
 * A source as text. {@code text} never changes afterwards: every span counts in it.
 *
 * @param paragraphs in the order of the text, not overlapping
 * @param sentences in the order of the text, each within its paragraph
 */
public record ParsedDocument(
    Source source, String text, About about, List<Paragraph> paragraphs, List<Sentence> sentences) {

  public ParsedDocument {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    int end = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.span().start() < end || paragraph.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "paragraphs must follow each other within 0.." + text.length() + ", got " + paragraph);
      }
      end = paragraph.span().end();
    }
    for (Sentence sentence : sentences) {
      if (!paragraphs.get(sentence.paragraph()).span().contains(sentence.span())) {
        throw new IllegalArgumentException(
            "a sentence must lie within its paragraph, got " + sentence);
      }
    }
  }

  public ParsedDocument with(About known) {
    return new ParsedDocument(source, text, known, paragraphs, sentences);
  }

  public String quote(Span span) {
    return span.of(text);
  }

  public Paragraph paragraphOf(Sentence sentence) {
    return paragraphs.get(sentence.paragraph());
  }
}
