package org.uptake.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of the index.
 *
 * @param question in Lucene's syntax; may be blank where something is chosen, which asks for all
 * @param choices of values; those of one facet are alternatives, those of several all hold
 * @param unit what a hit is
 * @param texts how many documents are wanted at most, 1 or more
 * @param passages how many hits of each document are wanted at most, 1 or more
 * @param after where the last answer ended, as it said itself; absent for the first
 * @param seen hits that are no answer any more
 */
public record Search(
    String question,
    List<Choice> choices,
    Unit unit,
    Order order,
    int texts,
    int passages,
    Optional<String> after,
    Prints seen) {

  /** More choices no person makes. */
  public static final int MOST_CHOICES = 100;

  public Search {
    choices = List.copyOf(choices);
    if (texts < 1 || passages < 1) {
      throw new IllegalArgumentException(
          "texts and passages must be 1 or more, got " + texts + " and " + passages);
    }
  }

  /** For the ten best documents, three passages each. */
  public static Search of(String question) {
    return new Search(
        question, List.of(), Unit.PASSAGE, Order.BEST, 10, 3, Optional.empty(), Prints.NONE);
  }

  public Search with(List<Choice> chosen) {
    return new Search(question, chosen, unit, order, texts, passages, after, seen);
  }

  public Search with(Order sorted) {
    return new Search(question, choices, unit, sorted, texts, passages, after, seen);
  }

  public Search with(Unit hit) {
    return new Search(question, choices, hit, order, texts, passages, after, seen);
  }

  public Search atMost(int someTexts, int passagesOfEach) {
    return new Search(question, choices, unit, order, someTexts, passagesOfEach, after, seen);
  }

  public Search after(Optional<String> cursor) {
    return new Search(question, choices, unit, order, texts, passages, cursor, seen);
  }

  /** For what is new since these hits were seen. */
  public Search since(Prints seenBefore) {
    return new Search(question, choices, unit, order, texts, passages, after, seenBefore);
  }

  /**
   * A value of a facet that a hit must have, or must not have.
   *
   * @param value as the facet counts it: {@code torture-prevention}
   */
  public record Choice(Facet facet, String value, boolean excluded) {

    /**
     * Reads {@code kind=concern}.
     *
     * @throws IllegalArgumentException where it is no facet with a value
     */
    public static Choice read(String written, boolean excluded) {
      int sign = written.indexOf('=');
      Optional<Facet> facet = Facet.named(written.substring(0, Math.max(0, sign)));
      if (facet.isEmpty() || sign == written.length() - 1) {
        throw new IllegalArgumentException(
            "must be FACET=VALUE with one of the facets "
                + Stream.of(Facet.values()).map(Facet::label).collect(Collectors.joining(", "))
                + ", got '"
                + written
                + "'");
      }
      return new Choice(facet.get(), written.substring(sign + 1), excluded);
    }

    /** What {@link #read} reads. */
    public String written() {
      return facet.label() + "=" + value;
    }
  }

  /** What a hit is. */
  public enum Unit {
    /** A paragraph, or a piece of a long one. */
    PASSAGE,
    /** A sentence that recommends, criticises …: all that is asked holds of it alone. */
    STATEMENT
  }

  /** In which order documents come; those without a day come last where it counts. */
  public enum Order {
    BEST,
    NEWEST,
    OLDEST
  }
}
