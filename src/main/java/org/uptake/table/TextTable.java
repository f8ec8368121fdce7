package org.uptake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table in plain text: rows of cells in, lines out, none wider than the terminal.
 *
 * <p>Cells are wrapped by words; where one needs more than a line, rules part the rows.
 */
public final class TextTable {
  private static final String GAP = "  ";

  private final TableStyle style;
  private final List<Column> columns;

  /**
   * @throws IllegalArgumentException where the columns cannot fit: five do at the narrowest
   */
  public TextTable(TableStyle style, List<Column> columns) {
    this.style = style;
    this.columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs a column");
    }
    ColumnWidths.share(room(), this.columns, new int[columns.size()]);
  }

  /**
   * The lines, heading and rule first, without line ends.
   *
   * @throws IllegalArgumentException where a row has another number of cells than the table columns
   */
  public List<String> lines(List<List<Cell>> rows) {
    int[] widths = ColumnWidths.share(room(), columns, naturalWidths(rows));
    List<String> heading =
        row(
            columns.stream().map(column -> Cell.of(Tone.STRONG, column.heading())).toList(),
            widths);
    List<List<String>> body = rows.stream().map(row -> row(row, widths)).toList();
    String rule = rule(widths);
    boolean parted = body.stream().anyMatch(row -> row.size() > 1);
    var lines = new ArrayList<>(heading);
    lines.add(rule);
    for (int i = 0; i < body.size(); i++) {
      if (parted && i > 0) {
        lines.add(rule);
      }
      lines.addAll(body.get(i));
    }
    return List.copyOf(lines);
  }

  private int room() {
    return style.width() - GAP.length() * (columns.size() - 1);
  }

  private int[] naturalWidths(List<List<Cell>> rows) {
    int[] natural =
        columns.stream().mapToInt(column -> DisplayWidth.of(column.heading())).toArray();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row must have " + columns.size() + " cells, got " + row.size());
      }
      for (int i = 0; i < natural.length; i++) {
        natural[i] = Math.max(natural[i], row.get(i).width());
      }
    }
    return natural;
  }

  private String rule(int[] widths) {
    int all = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    return paint(Tone.FAINT, "─".repeat(all));
  }

  private List<String> row(List<Cell> cells, int[] widths) {
    var columnsOfLines = new ArrayList<List<Cell.Part>>();
    for (int i = 0; i < widths.length; i++) {
      int width = widths[i];
      columnsOfLines.add(
          cells.get(i).parts().stream().flatMap(part -> part.wrapped(width).stream()).toList());
    }
    int height = columnsOfLines.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(n -> line(columnsOfLines, n, widths)).toList();
  }

  private String line(List<List<Cell.Part>> columnsOfLines, int number, int[] widths) {
    var line = new StringBuilder();
    int owed = 0; // Spaces are written only before text: no line ends in them.
    for (int i = 0; i < widths.length; i++) {
      List<Cell.Part> lines = columnsOfLines.get(i);
      owed += widths[i] + GAP.length();
      if (number < lines.size() && !lines.get(number).text().isEmpty()) {
        Cell.Part part = lines.get(number);
        int before = owed - widths[i] - GAP.length() + part.indent();
        line.append(" ".repeat(before)).append(paint(part.tone(), part.text()));
        owed = widths[i] + GAP.length() - part.width();
      }
    }
    return line.toString();
  }

  private String paint(Tone tone, String text) {
    return style.colours() ? tone.paint(text) : text;
  }
}
