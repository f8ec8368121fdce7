package org.uptake.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Status;

/**
 * The follow-up table as one page that needs nothing else: no network, no other file; sorted and
 * filtered by its own script, whole and legible without it; to be written as UTF-8.
 *
 * <p>Its content security policy lets only that script and style run, told by their hashes, so that
 * nothing from a document could run even if it got through the escaping.
 */
public final class HtmlTable implements TableWriter {
  /** As in the script and the style. */
  private static final int MANY = 1000;

  private final SourceLinks links;

  /**
   * @param folder where the page will lie; links to the documents are relative to it
   */
  public HtmlTable(Path folder) {
    this.links = new SourceLinks(folder);
  }

  @Override
  public void write(List<FollowUp> rows, Appendable out) throws IOException {
    HtmlPage.write(
        out,
        Map.of(
            "summary", page -> page.text(summary(rows)),
            "note", page -> page.text(Wording.NOTE),
            "amount", page -> page.text(rows.size() > MANY ? "many" : "few"),
            "counts", page -> counts(page, rows),
            "rows", page -> rows(page, rows)));
  }

  private void rows(Markup page, List<FollowUp> rows) throws IOException {
    var writer = new HtmlRow(page, links);
    int number = 0;
    for (FollowUp row : rows) {
      number++;
      writer.write(row, number);
    }
  }

  private static void counts(Markup page, List<FollowUp> rows) throws IOException {
    for (Status status : Status.values()) {
      page.start("li").start("label");
      page.start("input", "type", "checkbox", "name", "status", "value", status.label());
      page.element("b", Long.toString(Wording.count(rows, status))).text(" ");
      HtmlRow.statusWord(page, status).end("label").end("li").newLine();
    }
  }

  /** How much there is, and from when to when: {@code 12 recommended actions, 2007 to 2023}. */
  private static String summary(List<FollowUp> rows) {
    if (rows.isEmpty()) {
      return Wording.NO_ROWS;
    }
    List<LocalDate> days =
        rows.stream()
            .flatMap(
                row ->
                    Stream.concat(
                        Stream.of(row.recommendation()), row.links().stream().map(Link::statement)))
            .map(CitedStatement::about)
            .flatMap(about -> about.published().stream())
            .sorted()
            .toList();
    return Wording.count(rows)
        + (days.isEmpty()
            ? "."
            : ", documents from " + days.getFirst() + " to " + days.getLast() + ".");
  }
}
