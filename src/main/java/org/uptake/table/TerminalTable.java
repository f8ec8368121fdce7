package org.uptake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.table.ReviewMarks.Place;

/**
 * The follow-up table for a terminal, each line ended by {@code \n}, none wider than the terminal.
 *
 * <p>Six columns where there is room; on a usual terminal who, whom and when stand under the
 * action; on a narrow one all stands in one column.
 */
public final class TerminalTable implements TableWriter {
  private static final int WIDE = 110;
  private static final int NARROW = 60;
  private static final int INDENT = 2;

  private static final Column NUMBER = new Column("#", 2, 1);
  private static final Column RECOMMENDATION = new Column("recommendation", 20, 4);
  private static final Column LATER = new Column("what later documents say", 20, 5);

  private final TableStyle style;

  public TerminalTable(TableStyle style) {
    this.style = style;
  }

  @Override
  public void write(List<FollowUp> rows, Appendable out) throws IOException {
    if (rows.isEmpty()) {
      out.append(Wording.NO_ROWS).append('\n');
      return;
    }
    var table = new TextTable(style, columns());
    var cells = new ArrayList<List<Cell>>();
    for (FollowUp row : rows) {
      cells.add(cells(cells.size() + 1, row));
    }
    for (String line : table.lines(cells)) {
      out.append(line).append('\n');
    }
    out.append('\n');
    String summary = Wording.count(rows) + ": " + Wording.counts(rows) + ". " + Wording.NOTE;
    for (String line : Wrap.lines(summary, style.width())) {
      out.append(line).append('\n');
    }
  }

  private List<Column> columns() {
    if (style.width() >= WIDE) {
      return List.of(
          NUMBER,
          RECOMMENDATION,
          new Column("by whom, to whom", 16, 2),
          new Column("when", 10, 1),
          LATER,
          new Column("status", 16, 2));
    }
    return style.width() >= NARROW
        ? List.of(NUMBER, RECOMMENDATION, LATER, new Column("status", 14, 1))
        : List.of(NUMBER, new Column("recommendation, and what later documents say", 14, 1));
  }

  private List<Cell> cells(int number, FollowUp row) {
    Cell first = Cell.of(Tone.FAINT, Integer.toString(number));
    CitedStatement cited = row.recommendation();
    if (style.width() >= WIDE) {
      return List.of(
          first,
          new Cell(recommendation(row, List.of())),
          new Cell(marked(row, Place.PEOPLE, plain(Wording.by(cited)), plain(to(cited)))),
          new Cell(marked(row, Place.WHEN, plain(Wording.day(cited)))),
          new Cell(later(row)),
          new Cell(status(row, "")));
    }
    String who = Wording.by(cited) + " " + to(cited) + ", " + Wording.day(cited);
    List<Cell.Part> recommendation = recommendation(row, List.of(plain(who)));
    return style.width() >= NARROW
        ? List.of(first, new Cell(recommendation), new Cell(later(row)), new Cell(status(row, "")))
        : List.of(
            first, new Cell(concat(concat(recommendation, later(row)), status(row, "status: "))));
  }

  private static String to(CitedStatement cited) {
    return "to " + Wording.to(cited.statement());
  }

  private List<Cell.Part> recommendation(FollowUp row, List<Cell.Part> who) {
    CitedStatement cited = row.recommendation();
    Action action = row.action();
    String quote = Excerpt.around(cited, action.parts().getFirst(), quoteLength());
    var parts = new ArrayList<Cell.Part>();
    parts.add(new Cell.Part(Tone.STRONG, action.text()));
    parts.addAll(who);
    parts.add(plain(Wording.quoted(quote)));
    parts.add(faint(Wording.sources(cited)));
    String strength = Wording.strength(cited, action);
    if (!strength.isEmpty()) {
      parts.add(faint(strength));
    }
    row.continues().ifPresent(id -> parts.add(faint(Wording.continues(id))));
    return marked(row, Place.RECOMMENDATION, parts.toArray(Cell.Part[]::new));
  }

  private List<Cell.Part> later(FollowUp row) {
    if (row.links().isEmpty()) {
      return List.of(faint(Wording.NO_EVIDENCE));
    }
    var parts = new ArrayList<Cell.Part>();
    for (Link link : row.links()) {
      CitedStatement cited = link.statement();
      String says = Wording.day(cited) + " " + Wording.who(link) + " " + Wording.of(link);
      parts.add(new Cell.Part(Tone.of(link.relation()), says));
      String quote = Wording.quoted(Excerpt.of(cited, quoteLength()));
      parts.add(new Cell.Part(Tone.PLAIN, quote, INDENT));
      parts.add(new Cell.Part(Tone.FAINT, Wording.sources(cited), INDENT));
      Wording.answer(cited)
          .ifPresent(answer -> parts.add(new Cell.Part(Tone.FAINT, "(" + answer + ")", INDENT)));
      if (ReviewMarks.stands(link)) {
        parts.add(new Cell.Part(Tone.PLAIN, Wording.REVIEWED, INDENT));
      }
    }
    return parts;
  }

  private static List<Cell.Part> status(FollowUp row, String heading) {
    var parts = new ArrayList<Cell.Part>();
    parts.add(new Cell.Part(Tone.of(row.status()), heading + Wording.of(row.status())));
    if (ReviewMarks.stands(row, Place.STATUS)) {
      parts.add(plain(Wording.REVIEWED));
    }
    Wording.grounds(row).forEach(ground -> parts.add(faint(ground)));
    Wording.askedAgain(row).ifPresent(again -> parts.add(new Cell.Part(Tone.YELLOW, again)));
    Wording.answer(row.recommendation()).ifPresent(answer -> parts.add(faint("(" + answer + ")")));
    Wording.remarks(row.review()).forEach(remark -> parts.add(plain(remark)));
    return parts;
  }

  /** Four lines or so of the column it stands in. */
  private int quoteLength() {
    return Math.clamp(style.width() * 3 / 2, 90, 240);
  }

  /** The parts, and a mark where people reviewed them. */
  private static List<Cell.Part> marked(FollowUp row, Place place, Cell.Part... parts) {
    var all = new ArrayList<>(List.of(parts));
    if (ReviewMarks.stands(row, place)) {
      all.add(plain(Wording.REVIEWED));
    }
    return all;
  }

  private static Cell.Part plain(String text) {
    return new Cell.Part(Tone.PLAIN, text);
  }

  private static Cell.Part faint(String text) {
    return new Cell.Part(Tone.FAINT, text);
  }

  private static List<Cell.Part> concat(List<Cell.Part> first, List<Cell.Part> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
