package org.uptake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Cell;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Link;

/**
 * A comparison of records as CSV, as {@link CsvTable} writes it.
 *
 * <p>A line for each statement in each record and row; one without a statement where an aligned row
 * has none in a record; one with the record {@code other documents} for each answer outside the
 * records.
 */
public final class CsvComparison {
  private static final Cell NO_CELL = new Cell(List.of(), List.of(), 0);

  /** Writes the whole comparison; {@code out} is neither flushed nor closed. */
  public void write(Comparison comparison, Appendable out) throws IOException {
    var csv = new Csv(out, ComparisonColumn.ALL.stream().map(ComparisonColumn::heading).toList());
    for (ComparisonColumn.Line line : lines(comparison)) {
      csv.row(ComparisonColumn.ALL.stream().map(column -> column.plain(line)).toList());
    }
  }

  /** All lines, for any kind of spreadsheet. */
  static List<ComparisonColumn.Line> lines(Comparison comparison) {
    var lines = new ArrayList<ComparisonColumn.Line>();
    for (Row row : comparison.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        String record = comparison.columns().get(i).name().label();
        lines.addAll(lines(row, record, row.cells().get(i)));
      }
      row.cells().stream()
          .flatMap(cell -> cell.entries().stream())
          .flatMap(entry -> entry.elsewhere().stream())
          .distinct()
          .map(link -> elsewhere(row, link))
          .forEach(lines::add);
    }
    return lines;
  }

  private static List<ComparisonColumn.Line> lines(Row row, String record, Cell cell) {
    if (cell.entries().isEmpty()) {
      var nothing =
          new ComparisonColumn.Line(
              row, record, cell, 0, Optional.empty(), Optional.empty(), Optional.empty());
      return row.aligned() ? List.of(nothing) : List.of();
    }
    var lines = new ArrayList<ComparisonColumn.Line>();
    for (Entry entry : cell.entries()) {
      lines.add(
          new ComparisonColumn.Line(
              row,
              record,
              cell,
              lines.size() + 1,
              Optional.of(entry),
              Optional.of(entry.statement()),
              entry.answer()));
    }
    return lines;
  }

  private static ComparisonColumn.Line elsewhere(Row row, Link link) {
    return new ComparisonColumn.Line(
        row,
        Marks.ELSEWHERE,
        NO_CELL,
        0,
        Optional.empty(),
        Optional.of(link.statement()),
        Optional.of(link));
  }
}
