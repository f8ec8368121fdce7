package org.uptake.table;

import java.util.List;
import java.util.stream.IntStream;

/** How the columns of a table share the width of a terminal. */
final class ColumnWidths {
  private ColumnWidths() {}

  /**
   * A width for each column, together at most {@code room}.
   *
   * @param natural what each column would take without wrapping
   * @throws IllegalArgumentException where there are too many columns for the room
   */
  static int[] share(int room, List<Column> columns, int[] natural) {
    if (room < columns.size() * Column.NARROWEST) {
      throw new IllegalArgumentException(
          columns.size() + " columns do not fit into a width of " + room);
    }
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(Column.NARROWEST, Math.min(natural[i], columns.get(i).minimum()));
    }
    int left = room - IntStream.of(widths).sum();
    for (; left < 0; left++) {
      widths[widest(widths)]--;
    }
    for (int needy = needy(widths, columns, natural);
        left > 0 && needy >= 0;
        left--, needy = needy(widths, columns, natural)) {
      widths[needy]++;
    }
    return widths;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  /** The column that wants more and has least for its weight; -1 where all have what they want. */
  private static int needy(int[] widths, List<Column> columns, int[] natural) {
    int needy = -1;
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] < natural[i]
          && (needy < 0
              || widths[i] * columns.get(needy).weight()
                  < widths[needy] * columns.get(i).weight())) {
        needy = i;
      }
    }
    return needy;
  }
}
