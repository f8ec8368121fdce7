package org.uptake.table;

import java.util.List;
import java.util.Optional;
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
record ComparisonColumn(String heading, Function<Line, SheetCell> cell) {

  /** All, in order. */
  static final List<ComparisonColumn> ALL =
      List.of(
          of("row", line -> text(line.row.id())),
          of("theme", line -> text(line.row.theme().id())),
          of("aligned", line -> text(line.row.aligned() ? "yes" : "no")),
          of("record", line -> text(line.record)),
          of("record changes", line -> changes(line.cell.changes())),
          of("number", line -> new SheetCell.Figure(line.number)),
          ofEntry("changes", entry -> changes(entry.changes())),
          ofStatement("kind", cited -> text(cited.statement().kind().label())),
          ofEntry("action", entry -> SheetCell.text(entry.action().map(Action::text))),
          ofStatement("text", ComparisonColumn::quote),
          ofStatement("by", cited -> SheetCell.joined(cited.statement().speakers())),
          ofStatement("to", cited -> SheetCell.text(cited.statement().addressee())),
          ofStatement("date", ComparisonColumn::day),
          ofStatement("reference", cited -> SheetCell.text(cited.statement().reference())),
          ofStatement(
              "response",
              cited -> SheetCell.text(cited.statement().response().map(Response::label))),
          ofStatement("themes", cited -> SheetCell.joined(cited.statement().themes())),
          ofStatement("source", cited -> text(cited.source().location())),
          ofStatement("paragraph", cited -> SheetCell.text(cited.label())),
          ofStatement("page", cited -> SheetCell.number(cited.page())),
          ofStatement("reviewed", cited -> SheetCell.joined(cited.statement().reviewed())),
          ofStatement("publisher", cited -> SheetCell.text(cited.about().publisher())),
          ofAnswer("answer", ComparisonColumn::relation),
          ofAnswer("answer voice", answer -> text(answer.voice().label())),
          ofAnswer("answer reason", answer -> text(answer.reason())),
          ofEarlier(
              "repetition", again -> SheetCell.text(again.repetition().map(Repetition::label))),
          ofEarlier(
              "wording",
              again -> SheetCell.joined(again.shifts().stream().map(Shift::label).toList())),
          ofEarlier("difference", again -> text(MarkedWords.plain(again.words()))),
          ofEarlier("repeats text", again -> quote(again.statement())),
          ofEarlier("repeats date", again -> day(again.statement())),
          ofEarlier("repeats source", again -> text(Wording.source(again.statement()))),
          ofStatement("also in", cited -> FollowUpColumn.also(cited.copies())));

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
      Optional<Link> answer) {}

  SheetCell of(Line line) {
    return cell.apply(line);
  }

  /** The cell as it is meant, before anything is done for spreadsheets. */
  String plain(Line line) {
    return of(line).plain();
  }

  private static ComparisonColumn of(String heading, Function<Line, SheetCell> cell) {
    return new ComparisonColumn(heading, cell);
  }

  private static ComparisonColumn ofEntry(String heading, Function<Entry, SheetCell> cell) {
    return of(heading, line -> line.entry.map(cell).orElse(SheetCell.NOTHING));
  }

  private static ComparisonColumn ofStatement(
      String heading, Function<CitedStatement, SheetCell> cell) {
    return of(heading, line -> line.statement.map(cell).orElse(SheetCell.NOTHING));
  }

  private static ComparisonColumn ofAnswer(String heading, Function<Link, SheetCell> cell) {
    return of(heading, line -> line.answer.map(cell).orElse(SheetCell.NOTHING));
  }

  private static ComparisonColumn ofEarlier(String heading, Function<Earlier, SheetCell> cell) {
    return of(
        heading, line -> line.entry.flatMap(Entry::earlier).map(cell).orElse(SheetCell.NOTHING));
  }

  private static SheetCell changes(List<Change> changes) {
    return SheetCell.joined(changes.stream().map(Change::label).toList());
  }

  private static SheetCell relation(Link answer) {
    return new SheetCell.Text(Tone.of(answer.relation()), answer.relation().label());
  }

  private static SheetCell quote(CitedStatement cited) {
    return text(cited.statement().evidence().quote());
  }

  private static SheetCell day(CitedStatement cited) {
    return SheetCell.day(cited.about().published());
  }

  private static SheetCell text(String text) {
    return new SheetCell.Text(text);
  }
}
