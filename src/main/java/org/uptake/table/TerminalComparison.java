package org.uptake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptake.document.Action;
import org.uptake.document.Change;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Comparison.Theme;
import org.uptake.document.Link;

/**
 * A comparison of records for a terminal, each line ended by {@code \n}, none wider than the
 * terminal: a table for each theme, a column for each record; on a narrow terminal the records
 * stand under each other.
 */
public final class TerminalComparison {
  private static final int NARROWEST_COLUMN = 22;
  private static final int GAP = 2;

  private final TableStyle style;

  public TerminalComparison(TableStyle style) {
    this.style = style;
  }

  /** Writes the whole comparison; {@code out} is neither flushed nor closed. */
  public void write(Comparison comparison, Appendable out) throws IOException {
    for (int i = 0; i < comparison.columns().size(); i++) {
      Comparison.Column column = comparison.columns().get(i);
      String counts = Marks.documents(column) + "; " + Marks.counts(comparison, i);
      lines(Tone.PLAIN, column.name().label() + ": " + counts, out);
    }
    var themes = new LinkedHashMap<Theme, List<Row>>();
    for (Row row : comparison.rows()) {
      themes.computeIfAbsent(row.theme(), k -> new ArrayList<>()).add(row);
    }
    List<String> labels = comparison.columns().stream().map(c -> c.name().label()).toList();
    overview(labels, Marks.aligned(comparison), out);
    for (Map.Entry<Theme, List<Row>> theme : themes.entrySet()) {
      out.append('\n');
      lines(Tone.STRONG, theme.getKey().label(), out);
      out.append('\n');
      table(labels, theme.getValue().stream().map(TerminalComparison::cells).toList(), out);
    }
    out.append('\n');
    lines(Tone.PLAIN, themes.isEmpty() ? Marks.NOTHING : Marks.NOTE, out);
  }

  private void lines(Tone tone, String text, Appendable out) throws IOException {
    for (String line : Wrap.lines(Shown.of(text), style.width())) {
      out.append(style.colours() ? tone.paint(line) : line).append('\n');
    }
  }

  private void overview(List<String> labels, List<Row> rows, Appendable out) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    var headings = new ArrayList<>(List.of("action"));
    headings.addAll(labels);
    var cells = new ArrayList<List<Cell>>();
    for (Row row : rows) {
      var line = new ArrayList<>(List.of(Cell.of(Tone.STRONG, Marks.action(row))));
      row.cells().forEach(cell -> line.add(marks(cell)));
      cells.add(line);
    }
    out.append('\n');
    lines(Tone.STRONG, Marks.OVERVIEW, out);
    out.append('\n');
    table(headings, cells, out);
  }

  private static Cell marks(Comparison.Cell cell) {
    List<Marks.Mark> marks = Marks.of(cell);
    return marks.isEmpty()
        ? Cell.of(Tone.FAINT, Marks.EMPTY)
        : new Cell(marks.stream().map(m -> new Cell.Part(tone(m.kind()), m.words())).toList());
  }

  private void table(List<String> headings, List<List<Cell>> rows, Appendable out)
      throws IOException {
    boolean wide = style.width() >= headings.size() * (NARROWEST_COLUMN + GAP) - GAP;
    int width = (style.width() + GAP) / headings.size() - GAP;
    List<Column> columns =
        wide
            ? headings.stream().map(heading -> new Column(heading, width, 1)).toList()
            : List.of(new Column(String.join(", ", headings), Column.NARROWEST, 1));
    List<List<Cell>> cells =
        wide ? rows : rows.stream().map(row -> List.of(stacked(row, headings))).toList();
    for (String line : new TextTable(style, columns).lines(cells)) {
      out.append(line).append('\n');
    }
  }

  /**
   * The cells under each other, each under its heading; one with nothing but a dash is left out.
   */
  private static Cell stacked(List<Cell> row, List<String> headings) {
    var parts = new ArrayList<Cell.Part>();
    for (int i = 0; i < headings.size(); i++) {
      List<Cell.Part> said = row.get(i).parts();
      if (said.size() != 1 || !said.getFirst().text().equals(Marks.EMPTY)) {
        parts.add(new Cell.Part(Tone.STRONG, "[" + headings.get(i) + "]"));
        parts.addAll(said);
      }
    }
    return new Cell(parts);
  }

  private static List<Cell> cells(Row row) {
    return row.cells().stream().map(cell -> new Cell(parts(cell, row.aligned()))).toList();
  }

  private static List<Cell.Part> parts(Comparison.Cell cell, boolean aligned) {
    if (cell.entries().isEmpty()) {
      Tone tone = cell.changes().contains(Change.DROPPED) ? Tone.RED : Tone.FAINT;
      return List.of(new Cell.Part(tone, Marks.empty(cell)));
    }
    var parts = new ArrayList<Cell.Part>();
    for (Entry entry : cell.entries()) {
      if (!parts.isEmpty()) {
        parts.add(new Cell.Part(Tone.PLAIN, ""));
      }
      parts.addAll(parts(entry, aligned));
    }
    if (cell.hidden() > 0) {
      parts.add(new Cell.Part(Tone.FAINT, Marks.hidden(cell)));
    }
    return parts;
  }

  private static List<Cell.Part> parts(Entry entry, boolean aligned) {
    var parts = new ArrayList<Cell.Part>();
    for (Marks.Mark mark : Marks.of(entry, aligned)) {
      parts.add(new Cell.Part(tone(mark.kind()), mark.words()));
    }
    parts.add(
        entry
            .action()
            .map(Action::text)
            .map(words -> new Cell.Part(Tone.STRONG, words))
            .orElseGet(
                () ->
                    new Cell.Part(
                        Tone.PLAIN,
                        Wording.quoted(entry.statement().statement().evidence().words()))));
    parts.add(new Cell.Part(Tone.PLAIN, Marks.by(entry.statement())));
    parts.add(new Cell.Part(Tone.FAINT, Wording.sources(entry.statement())));
    if (ReviewMarks.stands(entry.statement())) {
      parts.add(new Cell.Part(Tone.PLAIN, Wording.REVIEWED));
    }
    entry
        .earlier()
        .ifPresent(
            earlier ->
                parts.add(
                    new Cell.Part(
                        Tone.PLAIN,
                        Marks.since(earlier) + ": " + MarkedWords.plain(earlier.words()),
                        GAP)));
    entry.elsewhere().forEach(link -> parts.addAll(elsewhere(link)));
    return parts;
  }

  private static List<Cell.Part> elsewhere(Link link) {
    String says = Marks.by(link.statement()) + " " + Marks.bearing(link);
    return List.of(
        new Cell.Part(Tone.FAINT, "In another document:", GAP),
        new Cell.Part(tone(Marks.status(link)), says, GAP),
        new Cell.Part(Tone.FAINT, Wording.sources(link.statement()), GAP));
  }

  private static Tone tone(String mark) {
    return switch (mark) {
      case "new" -> Tone.MAGENTA;
      case "repeated" -> Tone.YELLOW;
      case "said-done" -> Tone.GREEN;
      case "said-under-way" -> Tone.BLUE;
      case "said-refused", "dropped" -> Tone.RED;
      default -> Tone.FAINT;
    };
  }
}
