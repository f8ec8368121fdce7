package org.uptake.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.uptake.document.Action;
import org.uptake.document.Change;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison.Cell;
import org.uptake.document.Comparison.Earlier;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Link;
import org.uptake.document.Repetition;
import org.uptake.document.Response;
import org.uptake.document.Shift;

/**
 * A column of a comparison in a spreadsheet.
 *
 * @param cell empty where nothing is known
 */
record ComparisonColumn(String heading, Function<Line, String> cell) {

  /** All, in order. */
  static final List<ComparisonColumn> ALL =
      List.of(
          new ComparisonColumn("row", line -> line.row.id()),
          new ComparisonColumn("theme", line -> line.row.theme().id()),
          new ComparisonColumn("aligned", line -> line.row.aligned() ? "yes" : "no"),
          new ComparisonColumn("record", line -> line.record),
          new ComparisonColumn("record changes", line -> changes(line.cell.changes())),
          new ComparisonColumn("number", line -> Integer.toString(line.number)),
          new ComparisonColumn("changes", line -> line.ofEntry(entry -> changes(entry.changes()))),
          new ComparisonColumn(
              "kind", line -> line.ofStatement(cited -> cited.statement().kind().label())),
          new ComparisonColumn(
              "action", line -> line.ofEntry(e -> e.action().map(Action::text).orElse(""))),
          new ComparisonColumn("text", line -> line.ofStatement(ComparisonColumn::quote)),
          new ComparisonColumn(
              "by", line -> line.ofStatement(c -> String.join("; ", c.statement().speakers()))),
          new ComparisonColumn(
              "to", line -> line.ofStatement(c -> c.statement().addressee().orElse(""))),
          new ComparisonColumn("date", line -> line.ofStatement(ComparisonColumn::date)),
          new ComparisonColumn(
              "reference", line -> line.ofStatement(c -> c.statement().reference().orElse(""))),
          new ComparisonColumn(
              "response",
              line ->
                  line.ofStatement(c -> c.statement().response().map(Response::label).orElse(""))),
          new ComparisonColumn(
              "themes", line -> line.ofStatement(c -> String.join("; ", c.statement().themes()))),
          new ComparisonColumn("source", line -> line.ofStatement(c -> c.source().location())),
          new ComparisonColumn("paragraph", line -> line.ofStatement(c -> c.label().orElse(""))),
          new ComparisonColumn("page", line -> line.ofStatement(c -> page(c.page()))),
          new ComparisonColumn(
              "reviewed",
              line -> line.ofStatement(c -> String.join("; ", c.statement().reviewed()))),
          new ComparisonColumn(
              "publisher", line -> line.ofStatement(c -> c.about().publisher().orElse(""))),
          new ComparisonColumn(
              "answer", line -> line.ofAnswer(answer -> answer.relation().label())),
          new ComparisonColumn(
              "answer voice", line -> line.ofAnswer(answer -> answer.voice().label())),
          new ComparisonColumn("answer reason", line -> line.ofAnswer(Link::reason)),
          new ComparisonColumn(
              "repetition",
              line -> line.ofEarlier(e -> e.repetition().map(Repetition::label).orElse(""))),
          new ComparisonColumn(
              "wording",
              line ->
                  line.ofEarlier(
                      e -> String.join("; ", e.shifts().stream().map(Shift::label).toList()))),
          new ComparisonColumn(
              "difference", line -> line.ofEarlier(e -> MarkedWords.plain(e.words()))),
          new ComparisonColumn(
              "repeats text", line -> line.ofEarlier(earlier -> quote(earlier.statement()))),
          new ComparisonColumn(
              "repeats date", line -> line.ofEarlier(earlier -> date(earlier.statement()))),
          new ComparisonColumn(
              "repeats source",
              line -> line.ofEarlier(earlier -> Wording.source(earlier.statement()))));

  /**
   * One line of the file: a statement in a record; or an answer in another document; or a record
   * that says nothing where another does.
   *
   * @param record its label, or that it is none
   * @param number counts the statements of the cell from 1; 0 where there is none
   */
  record Line(
      Row row,
      String record,
      Cell cell,
      int number,
      Optional<Entry> entry,
      Optional<CitedStatement> statement,
      Optional<Link> answer) {

    private String ofEntry(Function<Entry, String> cell) {
      return entry.map(cell).orElse("");
    }

    private String ofStatement(Function<CitedStatement, String> cell) {
      return statement.map(cell).orElse("");
    }

    private String ofAnswer(Function<Link, String> cell) {
      return answer.map(cell).orElse("");
    }

    private String ofEarlier(Function<Earlier, String> cell) {
      return entry.flatMap(Entry::earlier).map(cell).orElse("");
    }
  }

  /** The cell as it is meant, before anything is done for spreadsheets. */
  String of(Line line) {
    return Shown.of(cell.apply(line));
  }

  private static String changes(List<Change> changes) {
    return String.join("; ", changes.stream().map(Change::label).toList());
  }

  private static String quote(CitedStatement cited) {
    return cited.statement().evidence().quote();
  }

  private static String date(CitedStatement cited) {
    return cited.about().published().map(Object::toString).orElse("");
  }

  private static String page(OptionalInt page) {
    return page.isPresent() ? Integer.toString(page.getAsInt()) : "";
  }
}
