package org.uptake.table;

import java.util.List;

/**
 * How a sheet is laid out.
 *
 * @param name at most 31 characters, none of {@code [ ] * ? : / \}
 * @param frozen so many columns stay in sight, with the heading
 * @param printed so many columns go on paper, at least 1; the page is as wide as these need
 * @param filtered whether rows can be chosen by what their columns hold
 */
record SheetPlan(
    String name, List<SheetColumn> columns, int frozen, int printed, boolean filtered) {

  SheetPlan {
    columns = List.copyOf(columns);
    if (printed < 1 || printed > columns.size() || frozen < 0 || frozen >= columns.size()) {
      throw new IllegalArgumentException(
          "of "
              + columns.size()
              + " columns, 1 or more must be printed and not all frozen, got "
              + printed
              + " and "
              + frozen);
    }
  }

  /** A table to sort and filter, all of it printed. */
  static SheetPlan table(String name, List<SheetColumn> columns) {
    return new SheetPlan(name, columns, 0, columns.size(), true);
  }
}
