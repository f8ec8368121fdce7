package org.uptake.fetch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A table of people's own, as text: a line is changed without touching another, nor what is not
 * meant in it.
 *
 * @param lines each with what ends it
 * @param header which of them names the columns; -1 is never: an empty table is given one
 */
record TableText(List<String> lines, int header, String end) {
  private static final Pattern LINE = Pattern.compile("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+");

  TableText {
    lines = List.copyOf(lines);
  }

  static TableText of(String text) {
    var lines = new ArrayList<>(LINE.matcher(text).results().map(MatchResult::group).toList());
    String end =
        lines.stream().findFirst().map(TableText::end).filter(e -> !e.isEmpty()).orElse("\n");
    int header = 0;
    while (header < lines.size() && isNote(lines.get(header), header)) {
      header++;
    }
    if (header == lines.size()) {
      endLast(lines, end);
      lines.add("file" + end);
    }
    return new TableText(lines, header, end);
  }

  /** As {@link org.uptake.text.Tsv} reads it. */
  private static boolean isNote(String line, int number) {
    String content = number == 0 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    return content.isBlank() || content.startsWith("#");
  }

  /** The text with these cells in the row whose {@code key} is theirs; a new one at the end. */
  String with(String key, Map<String, String> cells) {
    var all = new ArrayList<>(lines);
    var columns = new ArrayList<>(columns());
    for (String column : cells.keySet()) {
      if (!columns.contains(column)) {
        columns.add(column);
        all.set(header, content(all.get(header)) + "\t" + column + end(all.get(header)));
      }
    }
    int at = row(columns.indexOf(key), cells.getOrDefault(key, ""));
    if (at < 0) {
      endLast(all, end);
      all.add(changed("", columns, cells) + end);
    } else {
      all.set(at, changed(content(all.get(at)), columns, cells) + end(all.get(at)));
    }
    return String.join("", all);
  }

  private List<String> columns() {
    String names = content(lines.get(header));
    return cells(names.startsWith("\uFEFF") ? names.substring(1) : names).stream()
        .map(String::strip)
        .toList();
  }

  private int row(int column, String value) {
    for (int i = header + 1; i < lines.size(); i++) {
      List<String> cells = cells(content(lines.get(i)));
      if (!isNote(lines.get(i), i)
          && column < cells.size()
          && cells.get(column).strip().replace('\\', '/').equals(value)) {
        return i;
      }
    }
    return -1;
  }

  private static String changed(String line, List<String> columns, Map<String, String> cells) {
    var changed = new ArrayList<>(cells(line));
    cells.forEach(
        (column, cell) -> {
          int at = columns.indexOf(column);
          while (changed.size() <= at) {
            changed.add("");
          }
          changed.set(at, cell);
        });
    return String.join("\t", changed);
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  private static void endLast(List<String> lines, String end) {
    if (!lines.isEmpty() && end(lines.getLast()).isEmpty()) {
      lines.add(lines.removeLast() + end);
    }
  }

  private static String content(String line) {
    return line.substring(0, line.length() - end(line).length());
  }

  private static String end(String line) {
    return line.endsWith("\r\n")
        ? "\r\n"
        : line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : "";
  }
}
