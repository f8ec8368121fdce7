package org.uptake.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.uptake.document.Change;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Column;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Comparison.Theme;

/**
 * A comparison of records as one page that needs nothing else, as {@link HtmlTable}: a column for
 * each record, a part for each theme; to be written as UTF-8.
 */
public final class HtmlComparison {
  private final SourceLinks links;

  /**
   * @param folder where the page will lie; links to the documents are relative to it
   */
  public HtmlComparison(Path folder) {
    this.links = new SourceLinks(folder);
  }

  /**
   * For a page of the workbench.
   *
   * @param pages gives the page at which a statement stands
   * @param reviews gives what is put in the place of a link "Review", or the page of it
   */
  public HtmlComparison(
      Function<CitedStatement, String> pages, Function<CitedStatement, String> reviews) {
    this.links = new SourceLinks(pages, reviews);
  }

  /** Writes the tables alone, for a page that has a frame of its own. */
  public void writeTables(Comparison comparison, Appendable out) throws IOException {
    var page = new Markup(out);
    page.element("p", summary(comparison)).element("p", Marks.NOTE, "class", "note").newLine();
    overview(page, comparison);
    page.start("table", "role", "table", "class", "comparison").newLine();
    page.start("thead", "role", "rowgroup").start("tr", "role", "row");
    columns(page, comparison);
    page.end("tr").end("thead").newLine();
    rows(page, comparison);
    page.end("table").newLine();
  }

  /** Writes the whole comparison; {@code out} is neither flushed nor closed. */
  public void write(Comparison comparison, Appendable out) throws IOException {
    HtmlPage.write(
        out,
        "comparison",
        Map.ofEntries(
            Map.entry("title", page -> page.text(title(comparison))),
            Map.entry("heading", page -> page.text(title(comparison))),
            Map.entry("summary", page -> page.text(summary(comparison))),
            Map.entry("note", page -> page.text(Marks.NOTE)),
            Map.entry("marks", page -> marks(page, comparison)),
            Map.entry("themes", page -> themes(page, comparison)),
            Map.entry("overview", page -> overview(page, comparison)),
            Map.entry("columns", page -> columns(page, comparison)),
            Map.entry("rows", page -> rows(page, comparison))));
  }

  private static String title(Comparison comparison) {
    return comparison.columns().stream()
        .map(column -> column.name().label())
        .collect(Collectors.joining(", ", "Records side by side: ", ""));
  }

  private static String summary(Comparison comparison) {
    if (comparison.rows().isEmpty()) {
      return Marks.NOTHING;
    }
    long aligned = comparison.rows().stream().filter(Row::aligned).count();
    return (aligned == 1 ? "1 recommended action is" : aligned + " recommended actions are")
        + " spoken of in more than one record; what else each record says stands below them, theme"
        + " by theme.";
  }

  private static void marks(Markup page, Comparison comparison) throws IOException {
    for (Change change : Change.values()) {
      page.start("label");
      page.start("input", "type", "checkbox", "name", "mark", "value", change.label());
      HtmlEntry.tag(page, new Marks.Mark(change.label(), change.label())).end("label").newLine();
    }
    if (comparison.rows().stream().anyMatch(Row::aligned)) {
      page.start("label").start("input", "type", "checkbox", "name", "aligned");
      page.text(" in several records").end("label").newLine();
    }
  }

  private static void themes(Markup page, Comparison comparison) throws IOException {
    var themes = new LinkedHashMap<String, String>();
    comparison.rows().forEach(row -> themes.put(row.theme().id(), row.theme().label()));
    for (Map.Entry<String, String> theme : themes.entrySet()) {
      page.element("option", theme.getValue(), "value", theme.getKey()).newLine();
    }
  }

  /** Each aligned row in a line: what is new, repeated, dropped and answered at one glance. */
  private static void overview(Markup page, Comparison comparison) throws IOException {
    List<Row> rows = Marks.aligned(comparison);
    if (rows.isEmpty()) {
      return;
    }
    page.start("table", "role", "table", "class", "overview").newLine();
    page.element("caption", Marks.OVERVIEW).newLine();
    page.start("thead", "role", "rowgroup").start("tr", "role", "row");
    page.element("th", "Action", "role", "columnheader", "scope", "col", "class", "action");
    for (Column column : comparison.columns()) {
      page.element("th", column.name().label(), "role", "columnheader", "scope", "col");
    }
    page.end("tr").end("thead").newLine().start("tbody", "role", "rowgroup").newLine();
    for (Row row : rows) {
      page.start("tr", "role", "row").start("th", "role", "rowheader", "scope", "row");
      page.element("a", Marks.action(row), "href", "#" + row.id(), "dir", "auto").end("th");
      for (int i = 0; i < row.cells().size(); i++) {
        String record = comparison.columns().get(i).name().label();
        page.start("td", "role", "cell", "data-record", record);
        List<Marks.Mark> marks = Marks.of(row.cells().get(i));
        for (Marks.Mark mark : marks) {
          HtmlEntry.tag(page, mark).text(" ");
        }
        page.text(marks.isEmpty() ? Marks.EMPTY : "").end("td");
      }
      page.end("tr").newLine();
    }
    page.end("tbody").end("table").newLine();
  }

  private static void columns(Markup page, Comparison comparison) throws IOException {
    for (int i = 0; i < comparison.columns().size(); i++) {
      Column column = comparison.columns().get(i);
      page.start("th", "role", "columnheader", "scope", "col");
      page.element("b", column.name().label(), "dir", "auto");
      page.element("p", Marks.documents(column), "class", "more");
      page.element("p", Marks.counts(comparison, i), "class", "more").end("th").newLine();
    }
  }

  private void rows(Markup page, Comparison comparison) throws IOException {
    var writer = new HtmlEntry(page, links);
    List<Row> rows = comparison.rows();
    for (int i = 0; i < rows.size(); i++) {
      Theme theme = rows.get(i).theme();
      if (i == 0 || !rows.get(i - 1).theme().equals(theme)) {
        page.start("tbody", "role", "rowgroup", "data-theme", theme.id()).newLine();
        heading(page, comparison, "theme", theme.label());
      }
      boolean rest = !rows.get(i).aligned() && i > 0 && rows.get(i - 1).theme().equals(theme);
      if (rest) {
        heading(page, comparison, "rest", "Said in one of these records");
      }
      row(page, writer, comparison, rows.get(i));
      if (i + 1 == rows.size() || !rows.get(i + 1).theme().equals(theme)) {
        page.end("tbody").newLine();
      }
    }
  }

  private static void heading(Markup page, Comparison comparison, String kind, String words)
      throws IOException {
    String columns = Integer.toString(comparison.columns().size());
    page.start("tr", "role", "row", "class", kind);
    page.element("th", words, "role", "rowheader", "scope", "rowgroup", "colspan", columns);
    page.end("tr").newLine();
  }

  private static void row(Markup page, HtmlEntry writer, Comparison comparison, Row row)
      throws IOException {
    page.start("tr", "id", row.id(), "role", "row", "class", row.aligned() ? "aligned" : "single");
    page.newLine();
    for (int i = 0; i < row.cells().size(); i++) {
      String record = comparison.columns().get(i).name().label();
      writer.cell(row.cells().get(i), record, row.aligned());
    }
    page.end("tr").newLine();
  }
}
