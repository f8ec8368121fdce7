package org.uptake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table kept as text: UTF-8, one entry a line, cells parted by tabs, the first line names the
 * columns.
 *
 * <p>Blank lines and lines that begin with {@code #} are notes. A line may have fewer cells than
 * columns; the rest are then empty. Cells are trimmed.
 */
public record Tsv(String name, List<Row> rows) {

  public Tsv {
    rows = List.copyOf(rows);
  }

  /** One line; {@code number} counts from 1 in its file. */
  public record Row(String table, int number, Map<String, String> cells) {

    public Row {
      cells = Map.copyOf(cells);
    }

    /** The cell under {@code column}, empty where the line or the table has none. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    /** Where this line stands, for messages: {@code en.rules.tsv:12}. */
    public String place() {
      return table + ":" + number;
    }
  }

  /**
   * Reads a table that must have all of {@code columns}; others are kept too.
   *
   * @throws IllegalArgumentException where the header lacks a column or a line has too many cells
   */
  public static Tsv read(String name, Reader reader, Set<String> columns) throws IOException {
    var lines = new BufferedReader(reader);
    List<String> header = List.of();
    var rows = new ArrayList<Row>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (content.isBlank() || content.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(content.split("\t", -1)).stream().map(String::strip).toList();
      if (header.isEmpty()) {
        header = headerOf(name, cells, columns);
      } else {
        rows.add(row(name, number, header, cells));
      }
    }
    return new Tsv(name, rows);
  }

  private static List<String> headerOf(String name, List<String> cells, Set<String> columns) {
    if (!cells.containsAll(columns)) {
      throw new IllegalArgumentException(
          name + ": the first line must name the columns " + columns + ", got " + cells);
    }
    return cells;
  }

  private static Row row(String name, int number, List<String> header, List<String> cells) {
    if (cells.size() > header.size()) {
      throw new IllegalArgumentException(
          name + ":" + number + ": at most " + header.size() + " cells, got " + cells.size());
    }
    var byColumn = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(header.get(i), cells.get(i));
    }
    return new Row(name, number, byColumn);
  }
}
