package org.uptake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.uptake.document.Answered;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.document.SearchOutcome.TextHits;

/**
 * A column of the answers to searches in a spreadsheet, where a line is a hit, with its search on
 * every line; a search without hits has one line, too.
 *
 * @param cell empty where nothing is known
 */
record HitColumn(String heading, Function<Line, SheetCell> cell) {
  /** All, in the order of the CSV. */
  static final List<HitColumn> ALL =
      List.of(
          new HitColumn("search", line -> text(line.answered.name())),
          new HitColumn("query", line -> text(line.answered.search().question())),
          new HitColumn("problem", HitColumn::problem),
          new HitColumn("passages", HitColumn::passages),
          new HitColumn("documents", HitColumn::documents),
          new HitColumn("number", line -> new SheetCell.Figure(line.number)),
          ofText("date", text -> SheetCell.day(text.published())),
          ofText("title", text -> SheetCell.text(text.title())),
          ofText("publisher", text -> SheetCell.text(text.publisher())),
          ofText("source", text -> text(text.location())),
          ofHit("paragraph", hit -> SheetCell.text(hit.label())),
          ofHit("page", hit -> SheetCell.number(hit.page())),
          ofHit("text", hit -> text(hit.text())),
          ofHit("words", HitColumn::words),
          ofText("passages in document", text -> new SheetCell.Figure(text.passages())),
          ofText("copies", text -> new SheetCell.Figure(text.copies())),
          ofHit("score", hit -> new SheetCell.Figure(hit.score(), 2)),
          ofHit("begin", hit -> new SheetCell.Figure(hit.span().start())),
          ofHit("end", hit -> new SheetCell.Figure(hit.span().end())));

  /**
   * One line of the file.
   *
   * @param number counts the hits of the search from 1; 0 where there is none
   */
  record Line(Answered answered, int number, Optional<TextHits> text, Optional<Hit> hit) {}

  /** A line for each hit, and one for a search without. */
  static List<Line> lines(Answered answered) {
    var lines = new ArrayList<Line>();
    if (answered.outcome() instanceof Hits hits) {
      for (TextHits text : hits.texts()) {
        for (Hit hit : text.hits()) {
          lines.add(new Line(answered, lines.size() + 1, Optional.of(text), Optional.of(hit)));
        }
      }
    }
    return lines.isEmpty()
        ? List.of(new Line(answered, 0, Optional.empty(), Optional.empty()))
        : lines;
  }

  SheetCell of(Line line) {
    return cell.apply(line);
  }

  private static SheetCell problem(Line line) {
    return line.answered.outcome() instanceof NotUnderstood problem
        ? text(problem.reason())
        : SheetCell.NOTHING;
  }

  private static SheetCell passages(Line line) {
    return line.answered.outcome() instanceof Hits hits
        ? new SheetCell.Figure(Math.toIntExact(hits.allPassages()))
        : SheetCell.NOTHING;
  }

  private static SheetCell documents(Line line) {
    return line.answered.outcome() instanceof Hits hits
        ? new SheetCell.Figure(Math.toIntExact(hits.allTexts()))
        : SheetCell.NOTHING;
  }

  /** Those that answer, each once. */
  private static SheetCell words(Hit hit) {
    return SheetCell.joined(
        hit.matches().stream()
            .map(match -> match.shifted(-hit.span().start()).of(hit.text()))
            .distinct()
            .toList());
  }

  private static HitColumn ofText(String heading, Function<TextHits, SheetCell> cell) {
    return new HitColumn(heading, line -> line.text.map(cell).orElse(SheetCell.NOTHING));
  }

  private static HitColumn ofHit(String heading, Function<Hit, SheetCell> cell) {
    return new HitColumn(heading, line -> line.hit.map(cell).orElse(SheetCell.NOTHING));
  }

  private static SheetCell text(String text) {
    return new SheetCell.Text(text);
  }
}
