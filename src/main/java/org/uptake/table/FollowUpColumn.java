package org.uptake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.uptake.document.CitedStatement;
import org.uptake.document.Copy;
import org.uptake.document.FollowUp;
import org.uptake.document.Grounds;
import org.uptake.document.Link;
import org.uptake.document.Repeat;
import org.uptake.document.Response;
import org.uptake.document.Shift;
import org.uptake.document.Status;
import org.uptake.document.Strength;

/**
 * A column of the follow-up table in a spreadsheet, where a line is a recommended action with one
 * of the things found on it.
 *
 * @param cell empty where nothing is known
 */
record FollowUpColumn(String heading, Function<Line, SheetCell> cell) {
  /** All, in the order of the CSV. */
  static final List<FollowUpColumn> ALL =
      List.of(
          ofRow("id", row -> text(row.id())),
          ofAsked("recommendation", FollowUpColumn::quote),
          ofRow("action", row -> text(row.action().text())),
          ofRow("instrument", row -> SheetCell.text(row.action().instrument())),
          ofAsked("by", FollowUpColumn::by),
          ofAsked("to", cited -> SheetCell.text(cited.statement().addressee())),
          ofAsked("date", FollowUpColumn::day),
          ofAsked("reference", cited -> SheetCell.text(cited.statement().reference())),
          ofAsked("response", FollowUpColumn::response),
          ofAsked("themes", cited -> SheetCell.joined(cited.statement().themes())),
          ofAsked("source", cited -> text(cited.source().location())),
          ofAsked("paragraph", cited -> SheetCell.text(cited.label())),
          ofAsked("page", cited -> SheetCell.number(cited.page())),
          ofRow("status", row -> status(row.status())),
          ofRow("status by", row -> SheetCell.joined(Wording.grounds(row))),
          ofRow("asked again since", FollowUpColumn::askedAgain),
          new FollowUpColumn("evidence number", line -> new SheetCell.Figure(line.number)),
          ofLink("evidence id", link -> text(link.id())),
          ofLink("evidence relation", FollowUpColumn::relation),
          ofEvidence("evidence date", FollowUpColumn::day),
          ofEvidence("evidence by", FollowUpColumn::by),
          ofEvidence("evidence text", FollowUpColumn::quote),
          ofEvidence("evidence source", cited -> text(cited.source().location())),
          ofEvidence("evidence paragraph", cited -> SheetCell.text(cited.label())),
          ofEvidence("evidence page", cited -> SheetCell.number(cited.page())),
          ofLink("score", link -> new SheetCell.Figure(link.score(), 2)),
          ofLink("reason", link -> text(link.reason())),
          ofAsked(
              "strength",
              cited -> SheetCell.text(cited.statement().strength().map(Strength::label))),
          ofRow("category", row -> SheetCell.number(row.action().category())),
          ofEvidence("evidence response", FollowUpColumn::response),
          ofLink(
              "repetition", link -> SheetCell.text(link.repeat().map(r -> r.repetition().label()))),
          ofLink("wording", FollowUpColumn::wording),
          ofLink("voice", link -> text(link.voice().label())),
          ofRow("continues", row -> SheetCell.text(row.continues())),
          new FollowUpColumn("reviewed", FollowUpColumn::reviewed),
          ofRow("note", row -> SheetCell.text(row.review().note())),
          ofRow("responsible", row -> SheetCell.text(row.review().responsible())),
          ofRow("due", row -> SheetCell.day(row.review().due())),
          ofAsked("also in", cited -> also(cited.copies())),
          ofEvidence("evidence also in", cited -> also(cited.copies())));

  /**
   * One line of the file: a recommended action with one of the things found on it.
   *
   * @param number counts the row's evidence from 1; 0 where there is none
   */
  record Line(FollowUp row, int number, Optional<Link> link) {}

  /** The lines of a row: one for each thing found on it, and one where nothing was found. */
  static List<Line> lines(FollowUp row) {
    if (row.links().isEmpty()) {
      return List.of(new Line(row, 0, Optional.empty()));
    }
    var lines = new ArrayList<Line>();
    for (Link link : row.links()) {
      lines.add(new Line(row, lines.size() + 1, Optional.of(link)));
    }
    return lines;
  }

  SheetCell of(Line line) {
    return cell.apply(line);
  }

  /** The cell as it is meant, before anything is done for spreadsheets. */
  String plain(Line line) {
    return of(line).plain();
  }

  private static FollowUpColumn ofRow(String heading, Function<FollowUp, SheetCell> cell) {
    return new FollowUpColumn(heading, line -> cell.apply(line.row));
  }

  private static FollowUpColumn ofAsked(String heading, Function<CitedStatement, SheetCell> cell) {
    return ofRow(heading, row -> cell.apply(row.recommendation()));
  }

  private static FollowUpColumn ofLink(String heading, Function<Link, SheetCell> cell) {
    return new FollowUpColumn(heading, line -> line.link.map(cell).orElse(SheetCell.NOTHING));
  }

  private static FollowUpColumn ofEvidence(
      String heading, Function<CitedStatement, SheetCell> cell) {
    return ofLink(heading, link -> cell.apply(link.statement()));
  }

  /** Where else the text lies. */
  static SheetCell also(List<Copy> copies) {
    return SheetCell.joined(copies.stream().map(copy -> copy.source().location()).toList());
  }

  private static SheetCell quote(CitedStatement cited) {
    return text(cited.statement().evidence().quote());
  }

  private static SheetCell by(CitedStatement cited) {
    return SheetCell.joined(cited.statement().speakers());
  }

  private static SheetCell day(CitedStatement cited) {
    return SheetCell.day(cited.about().published());
  }

  private static SheetCell response(CitedStatement cited) {
    return SheetCell.text(cited.statement().response().map(Response::label));
  }

  private static SheetCell status(Status status) {
    return new SheetCell.Text(Tone.of(status), status.label());
  }

  private static SheetCell relation(Link link) {
    return new SheetCell.Text(Tone.of(link.relation()), link.relation().label());
  }

  private static SheetCell askedAgain(FollowUp row) {
    return Grounds.of(row)
        .askedAgain()
        .map(link -> day(link.statement()))
        .orElse(SheetCell.NOTHING);
  }

  private static SheetCell wording(Link link) {
    List<Shift> shifts = link.repeat().map(Repeat::shifts).orElse(List.of());
    return SheetCell.joined(shifts.stream().map(Shift::label).toList());
  }

  private static SheetCell reviewed(Line line) {
    var names = new ArrayList<>(ReviewMarks.names(line.row));
    line.link.map(ReviewMarks::names).ifPresent(names::addAll);
    return SheetCell.joined(names);
  }

  private static SheetCell text(String text) {
    return new SheetCell.Text(text);
  }
}
