package org.uptake.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened when, as documents tell it.
 *
 * @param counts by year, theme and kind; what is not there is none
 * @param events in the order of their days
 */
public record Chronicle(List<Count> counts, List<Event> events) {
  public Chronicle {
    counts = List.copyOf(counts);
    events = List.copyOf(events);
  }

  /**
   * How many statements were made.
   *
   * @param year of the documents
   * @param theme an id of the taxonomy, else {@link Comparison#OTHER}; a statement of several
   *     themes counts under its weightiest
   */
  public record Count(int year, String theme, Kind kind, int statements) {}

  /**
   * A sentence that names a day, month or year in which something happened, or is to happen.
   *
   * @param day the first on which it may have been
   * @param theme as of a {@link Count}
   * @param sentence with the words of the date in it
   */
  public record Event(
      LocalDate day,
      DateMention date,
      String theme,
      Source source,
      About about,
      Evidence sentence) {}
}
