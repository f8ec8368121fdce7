package org.uptake.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Cell;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Link;

/**
 * A comparison of records as a workbook: the records side by side, a statement a cell; then the
 * lines and columns of {@link CsvComparison}; then each cited document once; then what the words
 * mean.
 */
public final class XlsxComparison {
  private static final List<SheetColumn> TO_ROW =
      List.of(new SheetColumn("theme", 20), new SheetColumn("in several records", 9));

  /** What a reader wants first, and on paper. */
  private static final List<SheetColumn> READ =
      List.of(
          new SheetColumn("record", 10),
          new SheetColumn("theme", 20),
          new SheetColumn("kind", 14),
          new SheetColumn("text", 60),
          new SheetColumn("by", 18),
          new SheetColumn("date", 11),
          new SheetColumn("source", 18),
          new SheetColumn("changes", 11),
          new SheetColumn("answer", 9),
          new SheetColumn("difference", 44));

  private static final Map<String, ComparisonColumn> BY_HEADING =
      ComparisonColumn.ALL.stream()
          .collect(Collectors.toUnmodifiableMap(ComparisonColumn::heading, Function.identity()));

  private static final List<SheetColumn> LINES = Stream.concat(READ.stream(), rest()).toList();

  private final SourceLinks links;
  private final List<String> filters;

  /**
   * @param folder where the workbook will lie; links to the documents are relative to it
   * @param filters by which the statements were chosen, in words; empty where all are there
   */
  public XlsxComparison(Path folder, List<String> filters) {
    this.links = new SourceLinks(folder);
    this.filters = List.copyOf(filters);
  }

  /**
   * Writes the whole comparison; {@code out} stays open.
   *
   * @throws IOException also where the system's folder for temporary files is full
   */
  public void write(Comparison comparison, OutputStream out) throws IOException {
    try (var book = new XlsxBook()) {
      sideBySide(book, comparison);
      lines(book, comparison);
      XlsxSources.write(
          book, comparison.rows().stream().map(XlsxComparison::cited).toList(), links);
      XlsxAbout.comparison(book, comparison, filters);
      book.write(out);
    }
  }

  private void sideBySide(XlsxBook book, Comparison comparison) {
    var columns = new ArrayList<>(TO_ROW);
    for (Comparison.Column column : comparison.columns()) {
      String record = column.name().label();
      columns.add(new SheetColumn(record, 40));
      columns.add(new SheetColumn(record + ": marks", 13));
      columns.add(new SheetColumn(record + ": by", 15));
      columns.add(new SheetColumn(record + ": where", 18));
    }
    XlsxSheet sheet = book.sheet(new SheetPlan("Side by side", columns, 1, columns.size(), true));
    for (Row row : comparison.rows()) {
      int lines = row.cells().stream().mapToInt(XlsxComparison::lines).max().orElse(0);
      for (int i = 0; i < lines; i++) {
        sheet.row(line(row, i));
      }
    }
  }

  /** The statements of the row that stand in one line of the sheet, which counts from 0. */
  private List<SheetCell> line(Row row, int number) {
    var cells = new ArrayList<SheetCell>();
    cells.add(new SheetCell.Text(row.theme().label()));
    cells.add(new SheetCell.Text(row.aligned() ? "yes" : "no"));
    for (Cell cell : row.cells()) {
      if (number < cell.entries().size()) {
        cells.addAll(entry(cell.entries().get(number), row.aligned()));
      } else {
        cells.add(new SheetCell.Text(Tone.FAINT, instead(row, cell, number)));
        cells.addAll(Collections.nCopies(3, SheetCell.NOTHING));
      }
    }
    return cells;
  }

  private static int lines(Cell cell) {
    return Math.max(1, cell.entries().size() + (cell.hidden() > 0 ? 1 : 0));
  }

  /** What stands in a line in which the record has no statement. */
  private static String instead(Row row, Cell cell, int number) {
    if (number > cell.entries().size() || (number > 0 && cell.hidden() == 0)) {
      return "";
    }
    return number > 0
        ? Marks.hidden(cell)
        : row.aligned() || cell.hidden() > 0 ? Marks.empty(cell) : "";
  }

  private List<SheetCell> entry(Entry entry, boolean aligned) {
    CitedStatement cited = entry.statement();
    var marks = new ArrayList<>(Marks.of(entry, aligned).stream().map(Marks.Mark::words).toList());
    if (ReviewMarks.stands(cited)) {
      marks.add(Wording.REVIEWED);
    }
    String where = Wording.day(cited) + " " + Wording.place(cited);
    return List.of(
        new SheetCell.Text(entry.words()),
        SheetCell.joined(marks),
        new SheetCell.Text(Wording.by(cited)),
        links.cell(where.strip(), cited));
  }

  private void lines(XlsxBook book, Comparison comparison) {
    XlsxSheet sheet = book.sheet(new SheetPlan("Statements", LINES, 0, READ.size(), true));
    for (ComparisonColumn.Line line : CsvComparison.lines(comparison)) {
      sheet.row(LINES.stream().map(column -> cell(column.heading(), line)).toList());
    }
  }

  private SheetCell cell(String heading, ComparisonColumn.Line line) {
    SheetCell cell = Objects.requireNonNull(BY_HEADING.get(heading), heading).of(line);
    Optional<CitedStatement> cited = heading.equals("source") ? line.statement() : Optional.empty();
    return cited.map(of -> links.cell(cell.plain(), of)).orElse(cell);
  }

  private static List<CitedStatement> cited(Row row) {
    return row.cells().stream()
        .flatMap(cell -> cell.entries().stream())
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(entry.statement()), entry.elsewhere().stream().map(Link::statement)))
        .collect(Collectors.toList());
  }

  private static Stream<SheetColumn> rest() {
    return ComparisonColumn.ALL.stream()
        .map(ComparisonColumn::heading)
        .filter(heading -> READ.stream().noneMatch(column -> column.heading().equals(heading)))
        .map(heading -> new SheetColumn(heading, width(heading)));
  }

  private static int width(String heading) {
    return switch (heading) {
      case "repeats text" -> 60;
      case "action", "answer reason" -> 40;
      case "to", "themes", "publisher", "repeats source" -> 24;
      default -> 13;
    };
  }
}
