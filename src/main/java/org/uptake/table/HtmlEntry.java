package org.uptake.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uptake.document.Action;
import org.uptake.document.Change;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Earlier;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Link;

/** Writes a cell of the page of a comparison: statements, marked and cited. */
final class HtmlEntry {
  private final Markup out;
  private final SourceLinks links;
  private final HtmlCitation cited;

  HtmlEntry(Markup out, SourceLinks links) {
    this.out = out;
    this.links = links;
    this.cited = new HtmlCitation(out, links);
  }

  /**
   * @param record the label of the column, for where the columns stand under each other
   */
  void cell(Comparison.Cell cell, String record, boolean aligned) throws IOException {
    String marks = cell.changes().stream().map(Change::label).collect(Collectors.joining(" "));
    boolean empty = cell.entries().isEmpty() && cell.changes().isEmpty();
    out.start(
        "td",
        "role",
        "cell",
        "class",
        empty ? "empty" : "said",
        "data-record",
        record,
        "data-marks",
        marks);
    if (cell.entries().isEmpty()) {
      empty(cell);
    }
    for (Entry entry : cell.entries()) {
      entry(entry, aligned);
    }
    if (!cell.entries().isEmpty() && cell.hidden() > 0) {
      out.element("p", Marks.hidden(cell), "class", "more");
    }
    out.end("td").newLine();
  }

  private void empty(Comparison.Cell cell) throws IOException {
    if (cell.changes().isEmpty() || cell.hidden() > 0) {
      out.element("p", Marks.empty(cell), "class", "none");
    } else {
      out.start("p");
      tag(out, new Marks.Mark(cell.changes().getFirst().label(), Marks.empty(cell))).end("p");
    }
  }

  private void entry(Entry entry, boolean aligned) throws IOException {
    List<Marks.Mark> marks = Marks.of(entry, aligned);
    String kinds =
        entry.changes().stream().map(Change::label).collect(Collectors.joining(" "))
            + (entry.answer().isPresent() ? " " + Change.ANSWERED.label() : "");
    out.start("article", "data-marks", kinds.strip()).newLine();
    if (!marks.isEmpty()) {
      out.start("p", "class", "marks");
      for (Marks.Mark mark : marks) {
        tag(out, mark).text(" ");
      }
      out.end("p").newLine();
    }
    words(entry);
    citation(entry.statement());
    if (entry.action().isPresent()) {
      out.start("details").element("summary", "the whole sentence");
      cited.quote(entry.statement(), entry.action().get().parts());
      out.end("details");
    }
    if (entry.earlier().isPresent()) {
      wording(entry.earlier().get());
    }
    if (!entry.elsewhere().isEmpty()) {
      elsewhere(entry.elsewhere());
    }
    review(entry.statement());
    out.end("article").newLine();
  }

  /** On a page of the workbench; there a script puts the form into its place. */
  private void review(CitedStatement statement) throws IOException {
    Optional<String> review = links.review(statement);
    if (review.isPresent()) {
      String whose = "Review: " + Wording.by(statement) + ", " + Wording.day(statement);
      out.start("p", "class", "more")
          .element(
              "a",
              "Review",
              "href",
              review.get(),
              "aria-label",
              whose,
              "hx-get",
              review.get(),
              "hx-target",
              "closest p",
              "hx-swap",
              "outerHTML");
      out.end("p").newLine();
    }
  }

  /** Who, when, and the document by its title, which leads to the place in it. */
  private void citation(CitedStatement statement) throws IOException {
    out.start("p", "class", "citation").element("bdi", Wording.by(statement)).text(", ");
    cited.day(statement).text(" ");
    String title = statement.about().title().orElse(statement.source().fileName());
    Optional<String> link = links.to(statement);
    if (link.isPresent()) {
      String location = statement.source().location();
      out.start("a", "href", link.get(), "title", location, "target", "_blank", "rel", "noopener");
      out.element("cite", title, "dir", "auto").end("a");
    } else {
      out.element("cite", title, "dir", "auto");
    }
    String place = Wording.place(statement);
    out.text(place.isEmpty() ? "" : " " + place);
    if (ReviewMarks.stands(statement)) {
      HtmlRow.reviewed(out);
    }
    out.end("p").newLine();
    cited.also(statement);
  }

  private void words(Entry entry) throws IOException {
    if (entry.action().isPresent()) {
      out.element(
          "p", entry.action().map(Action::text).orElse(""), "class", "action", "dir", "auto");
    } else {
      cited.quote(entry.statement(), List.of());
    }
  }

  private void wording(Earlier earlier) throws IOException {
    out.start("details", "open", "");
    out.element("summary", Marks.since(earlier) + ", word by word");
    out.start("p", "class", "wording", "dir", "auto");
    MarkedWords.html(out, earlier.words());
    out.end("p").end("details").newLine();
  }

  private void elsewhere(List<Link> links) throws IOException {
    out.start("details", "class", "elsewhere").start("summary");
    out.text("in other documents: " + summary(links)).end("summary").newLine();
    for (Link link : links) {
      CitedStatement statement = link.statement();
      out.start("p", "class", "bearing").element("b", Marks.bearing(link)).end("p");
      cited.quote(statement, List.of());
      citation(statement);
    }
    out.end("details").newLine();
  }

  /** The answers, each kind once: {@code said done, said planned}. */
  private static String summary(List<Link> links) {
    return links.stream().map(Marks::said).distinct().collect(Collectors.joining(", "));
  }

  /** A mark as word, sign and colour: none of them alone carries it. */
  static Markup tag(Markup out, Marks.Mark mark) throws IOException {
    String sign = sign(mark.kind());
    out.start("span", "class", "status-word " + mark.kind());
    if (!sign.isEmpty()) {
      out.element("span", sign, "aria-hidden", "true").text(" ");
    }
    return out.text(mark.words()).end("span");
  }

  private static String sign(String kind) {
    return switch (kind) {
      case "new" -> "+";
      case "repeated" -> "\u21bb";
      case "dropped" -> "\u2205";
      case "answered", "said-done" -> "\u25cf";
      case "settled" -> "\u25cb";
      case "said-under-way" -> "\u25d0";
      case "said-refused" -> "\u00d7";
      default -> "";
    };
  }
}
