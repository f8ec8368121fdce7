package org.uptake.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Response;

/**
 * A column of the CSV.
 *
 * @param cell empty where nothing is known
 */
record CsvColumn(String heading, Function<Line, String> cell) {

  /** All, in order. */
  static final List<CsvColumn> ALL =
      List.of(
          new CsvColumn("id", line -> line.row.id()),
          new CsvColumn("recommendation", line -> quote(line.recommendation())),
          new CsvColumn("action", line -> line.row.action().text()),
          new CsvColumn("instrument", line -> line.row.action().instrument().orElse("")),
          new CsvColumn("by", line -> by(line.recommendation())),
          new CsvColumn("to", line -> line.recommendation().statement().addressee().orElse("")),
          new CsvColumn("date", line -> date(line.recommendation())),
          new CsvColumn(
              "reference", line -> line.recommendation().statement().reference().orElse("")),
          new CsvColumn(
              "response",
              line -> line.recommendation().statement().response().map(Response::label).orElse("")),
          new CsvColumn("themes", line -> joined(line.recommendation().statement().themes())),
          new CsvColumn("source", line -> line.recommendation().source().location()),
          new CsvColumn("paragraph", line -> line.recommendation().label().orElse("")),
          new CsvColumn("page", line -> page(line.recommendation().page())),
          new CsvColumn("status", line -> line.row.status().label()),
          new CsvColumn("evidence number", line -> Integer.toString(line.number)),
          new CsvColumn("evidence id", line -> line.ofLink(Link::id)),
          new CsvColumn("evidence relation", line -> line.ofLink(link -> link.relation().label())),
          new CsvColumn("evidence date", line -> line.ofEvidence(CsvColumn::date)),
          new CsvColumn("evidence by", line -> line.ofEvidence(CsvColumn::by)),
          new CsvColumn("evidence text", line -> line.ofEvidence(CsvColumn::quote)),
          new CsvColumn(
              "evidence source", line -> line.ofEvidence(evidence -> evidence.source().location())),
          new CsvColumn(
              "evidence paragraph",
              line -> line.ofEvidence(evidence -> evidence.label().orElse(""))),
          new CsvColumn(
              "evidence page", line -> line.ofEvidence(evidence -> page(evidence.page()))),
          new CsvColumn("score", line -> line.ofLink(Wording::score)),
          new CsvColumn("reason", line -> line.ofLink(Link::reason)));

  /**
   * One line of the file: a recommended action with one of the things found on it.
   *
   * @param number counts the row's evidence from 1; 0 where there is none
   */
  record Line(FollowUp row, int number, Optional<Link> link) {

    private CitedStatement recommendation() {
      return row.recommendation();
    }

    private String ofLink(Function<Link, String> cell) {
      return link.map(cell).orElse("");
    }

    private String ofEvidence(Function<CitedStatement, String> cell) {
      return link.map(Link::statement).map(cell).orElse("");
    }
  }

  /** The cell as it is meant, before anything is done for spreadsheets. */
  String of(Line line) {
    return Shown.of(cell.apply(line));
  }

  private static String quote(CitedStatement cited) {
    return cited.statement().evidence().quote();
  }

  private static String by(CitedStatement cited) {
    return joined(cited.statement().speakers());
  }

  private static String date(CitedStatement cited) {
    return cited.about().published().map(LocalDate::toString).orElse("");
  }

  private static String joined(Iterable<String> several) {
    return String.join("; ", several);
  }

  private static String page(OptionalInt page) {
    return page.isPresent() ? Integer.toString(page.getAsInt()) : "";
  }
}
