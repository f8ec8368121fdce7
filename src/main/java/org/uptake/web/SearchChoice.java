package org.uptake.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.Prints;
import org.uptake.document.Search;
import org.uptake.document.Search.Choice;
import org.uptake.document.Search.Order;
import org.uptake.document.Search.Unit;

/** A search as an address asks for it: {@code ?q=torture&only=kind%3Dconcern&sort=newest}. */
record SearchChoice(Query query) {
  static final String ONLY = "only";
  static final String WITHOUT = "without";

  private static final int USUAL_PASSAGES = 3;
  static final int MOST_TEXTS = 1000;
  static final int MOST_PASSAGES = 100;

  /** Hits at once: more would be held in memory than a browser shows. */
  private static final int MOST_HITS = 10_000;

  /** Whether there is anything to search for. */
  boolean asks() {
    return query.text("q").isPresent() || !choices().isEmpty();
  }

  /**
   * @throws IllegalArgumentException where something of it cannot be asked
   */
  Search search(int usualTexts) {
    Search search = asked(usualTexts);
    if ((long) search.texts() * search.passages() > MOST_HITS) {
      throw new IllegalArgumentException(
          "limit: times passages at most "
              + MOST_HITS
              + ", got "
              + search.texts()
              + " times "
              + search.passages());
    }
    return search;
  }

  private Search asked(int usualTexts) {
    return new Search(
        query.shown("q"),
        choices(),
        query.read("unit", label -> named(label, Unit.values())).orElse(Unit.PASSAGE),
        query.read("sort", label -> named(label, Order.values())).orElse(Order.BEST),
        query.number("limit", usualTexts, MOST_TEXTS),
        query.number("passages", USUAL_PASSAGES, MOST_PASSAGES),
        query.text(Query.FURTHER),
        Prints.NONE);
  }

  private static <E extends Enum<E>> E named(String label, E[] allowed) {
    return Stream.of(allowed)
        .filter(one -> label(one).equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of "
                        + Stream.of(allowed)
                            .map(SearchChoice::label)
                            .collect(Collectors.joining(", "))
                        + ", got '"
                        + label
                        + "'"));
  }

  private static String label(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  List<Choice> choices() {
    return Stream.concat(
            query.all(ONLY).stream().map(written -> choice(written, false)),
            query.all(WITHOUT).stream().map(written -> choice(written, true)))
        .toList();
  }

  private static Choice choice(String written, boolean excluded) {
    try {
      return Choice.read(written, excluded);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException((excluded ? WITHOUT : ONLY) + ": " + e.getMessage(), e);
    }
  }
}
