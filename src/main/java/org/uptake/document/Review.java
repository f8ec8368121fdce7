package org.uptake.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people said of a row of the follow-up table.
 *
 * @param cells the names of the cells that they confirmed or corrected: {@code status}, {@code
 *     action}, {@code themes} …; empty where nobody looked at it
 * @param responsible the institution that is to act
 * @param due the day by which it is to act
 */
public record Review(
    List<String> cells,
    Optional<String> note,
    Optional<String> responsible,
    Optional<LocalDate> due) {

  /** Nobody has said anything. */
  public static final Review NONE =
      new Review(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Review {
    cells = List.copyOf(cells);
  }
}
