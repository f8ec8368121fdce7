package org.uptake.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uptake.text.Span;

/**
 * A source as text. {@code text} never changes afterwards: every span counts in it.
 *
 * @param readOff what of {@code about} was read off the text, since neither the file nor a manifest
 *     told it
 * @param paragraphs in the order of the text, not overlapping
 * @param sentences in the order of the text, each within its paragraph
 */
public record ParsedDocument(
    Source source,
    String text,
    About about,
    Set<About.Part> readOff,
    List<Paragraph> paragraphs,
    List<Sentence> sentences) {

  public ParsedDocument {
    readOff = Set.copyOf(readOff);
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

  /** Of which all that is known was told. */
  public ParsedDocument(
      Source source,
      String text,
      About about,
      List<Paragraph> paragraphs,
      List<Sentence> sentences) {
    this(source, text, about, Set.of(), paragraphs, sentences);
  }

  /** This, with what was read off its text. */
  public ParsedDocument with(About known) {
    Set<About.Part> added = EnumSet.noneOf(About.Part.class);
    added.addAll(readOff);
    for (About.Part part : About.Part.values()) {
      if (part.of(about).isEmpty() && part.of(known).isPresent()) {
        added.add(part);
      }
    }
    return new ParsedDocument(source, text, known, added, paragraphs, sentences);
  }

  /** This as it was before anything was read off its text. */
  public ParsedDocument asTold() {
    return new ParsedDocument(
        source, text, about.without(readOff), Set.of(), paragraphs, sentences);
  }

  /** This at another place. */
  public ParsedDocument at(String location) {
    var moved = new Source(source.id(), location, source.mediaType(), source.size());
    return new ParsedDocument(moved, text, about, readOff, paragraphs, sentences);
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

  /** The sentence that holds all of {@code words}; absent where none does. */
  public Optional<Span> sentenceAt(Span words) {
    int first = 0;
    int last = sentences.size() - 1;
    while (first < last) {
      int middle = (first + last + 1) >>> 1;
      if (sentences.get(middle).span().start() <= words.start()) {
        first = middle;
      } else {
        last = middle - 1;
      }
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(sentences.get(first).span()).filter(span -> span.contains(words));
  }

  public Paragraph paragraphOf(Sentence sentence) {
    return paragraphs.get(sentence.paragraph());
  }
}
