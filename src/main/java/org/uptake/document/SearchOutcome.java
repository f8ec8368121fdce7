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
   * @param texts the documents that answer, as many as were asked for
   * @param allTexts how many there are in all, copies of one text counted once; exact
   * @param allPassages how many hits they hold; exact
   * @param facets what the hits have, the facets in their order
   * @param next to ask on from here; absent where no more come
   * @param meant the question in words that the index has, where it has none for some of these
   */
  record Hits(
      List<TextHits> texts,
      long allTexts,
      long allPassages,
      List<FacetCounts> facets,
      Optional<String> next,
      Optional<String> meant)
      implements SearchOutcome {
    public Hits {
      texts = List.copyOf(texts);
      facets = List.copyOf(facets);
    }

    /** The same with another reading of the question. */
    public Hits with(Optional<String> reading) {
      return new Hits(texts, allTexts, allPassages, facets, next, reading);
    }

    /** The hits of all documents, in their order. */
    public List<Hit> passages() {
      return texts.stream().flatMap(text -> text.hits().stream()).toList();
    }
  }

  /**
   * It could not be read.
   *
   * @param reason one line that names the place and what is legal
   * @param at the character at which it went wrong, counted from 0; absent where no place is to
   *     blame
   */
  record NotUnderstood(String reason, OptionalInt at) implements SearchOutcome {}

  /**
   * A document that answers a question.
   *
   * @param copies how many other documents with the same text answer too
   * @param passages how many hits it holds; more than {@code hits} where not all are shown
   * @param hits the best first
   */
  record TextHits(
      SourceId id,
      String location,
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> published,
      int copies,
      int passages,
      List<Hit> hits) {
    public TextHits {
      hits = List.copyOf(hits);
    }
  }

  /**
   * A place in a document that answers a question.
   *
   * @param label the number that the document gives the paragraph
   * @param page counted from 1, where the document has pages
   * @param span the place in the document's text
   * @param text the words at {@code span}; half surrogate pairs appear as U+FFFD
   * @param matches the words that answer, counted in the document's text as {@code span} is; in
   *     order, without overlaps; empty where the question asked for no words
   * @param excerpts the sentences that show best that it answers, counted as {@code matches}, in
   *     order; at least one
   * @param score above the next one's, or equal; not comparable between questions
   */
  record Hit(
      Optional<String> label,
      OptionalInt page,
      Span span,
      String text,
      List<Span> matches,
      List<Span> excerpts,
      float score) {
    public Hit {
      matches = List.copyOf(matches);
      excerpts = List.copyOf(excerpts);
    }
  }

  /**
   * What the hits have of one facet.
   *
   * @param values most hits first, equals in alphabetical order; years in their own order. What is
   *     chosen of this facet itself leaves nothing out of them
   * @param more how many values are not among them
   */
  record FacetCounts(Facet facet, List<ValueCount> values, int more) {
    public FacetCounts {
      values = List.copyOf(values);
    }
  }

  /** How many hits have a value. */
  record ValueCount(String value, int hits) {}
}
