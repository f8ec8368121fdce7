package org.uptake.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.text.Span;

/** What became of a question to the index. */
public sealed interface SearchOutcome {

  /**
   * It was answered.
   *
   * @param hits the best first, as many as were asked for
   * @param total how many there are in all; exact
   */
  record Hits(List<Hit> hits, long total) implements SearchOutcome {
    public Hits {
      hits = List.copyOf(hits);
    }
  }

  /** It could not be read; {@code reason} is one line that names the place and what is legal. */
  record NotUnderstood(String reason) implements SearchOutcome {}

  /**
   * A place in a document that answers a question.
   *
   * @param location the document's
   * @param title the document's
   * @param published the document's day
   * @param label the number that the document gives the paragraph
   * @param page counted from 1, where the document has pages
   * @param span the place in the document's text
   * @param text the words at {@code span}; half surrogate pairs appear as U+FFFD
   * @param matches the words that answer, counted in the document's text as {@code span} is; in
   *     order, without overlaps; empty where the question asked for no words
   * @param score above the next one's, or equal; not comparable between questions
   */
  record Hit(
      SourceId id,
      String location,
      Optional<String> title,
      Optional<LocalDate> published,
      Optional<String> label,
      OptionalInt page,
      Span span,
      String text,
      List<Span> matches,
      float score) {
    public Hit {
      matches = List.copyOf(matches);
    }
  }
}
