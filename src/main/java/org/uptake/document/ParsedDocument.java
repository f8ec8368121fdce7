package org.uptake.document;

import java.util.List;
import java.util.Optional;
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

  /** The paragraph that holds all of {@code place}; absent where none does. */
  Optional<Paragraph> paragraphAt(Span place) {
    int first = 0;
    int last = paragraphs.size() - 1;
    while (first < last) {
      int middle = (first + last + 1) >>> 1;
      if (paragraphs.get(middle).span().start() <= place.start()) {
        first = middle;
      } else {
        last = middle - 1;
      }
    }
    return first < paragraphs.size() && paragraphs.get(first).span().contains(place)
        ? Optional.of(paragraphs.get(first))
        : Optional.empty();
  }

  public Paragraph paragraphOf(Sentence sentence) {
    return paragraphs.get(sentence.paragraph());
  }
}
