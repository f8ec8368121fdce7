package org.uptake.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Statement;
import org.uptake.document.Status;
import org.uptake.text.Span;

/** Writes a row of the page: a recommendation, and what was found on it, folded. */
final class HtmlRow {
  private static final int EXCERPT = 110;

  private final Markup out;
  private final SourceLinks links;

  HtmlRow(Markup out, SourceLinks links) {
    this.out = out;
    this.links = links;
  }

  /**
   * @param number counts from 1
   */
  void write(FollowUp row, int number) throws IOException {
    CitedStatement cited = row.recommendation();
    Statement statement = cited.statement();
    out.start(
        "tr",
        "id",
        row.id(),
        "role",
        "row",
        "data-number",
        Integer.toString(number),
        "data-status",
        row.status().label(),
        "data-day",
        cited.about().published().map(LocalDate::toString).orElse(""),
        "data-latest",
        latest(row),
        "data-by",
        Wording.by(cited),
        "data-to",
        Wording.to(statement),
        "data-themes",
        String.join(" ", statement.themes()));
    out.newLine();
    cell("number")
        .element("a", Integer.toString(number), "href", "#" + row.id())
        .end("td")
        .newLine();
    recommendation(row);
    people(cited);
    cell("when");
    day(cited).end("td").newLine();
    later(row);
    status(row);
    out.end("tr").newLine();
  }

  private static String latest(FollowUp row) {
    return row.links().stream()
        .flatMap(link -> link.statement().about().published().stream())
        .max(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .orElse("");
  }

  private Markup cell(String column) throws IOException {
    return out.start("td", "role", "cell", "class", column);
  }

  private void recommendation(FollowUp row) throws IOException {
    CitedStatement cited = row.recommendation();
    cell("recommendation");
    out.element("p", row.action().text(), "class", "action", "dir", "auto");
    citation(cited);
    out.start("details").element("summary", "the whole sentence");
    quote(cited, row.action().parts());
    List<String> themes = cited.statement().themes();
    if (!themes.isEmpty()) {
      out.element("p", "Themes: " + String.join(", ", themes), "class", "more");
    }
    out.end("details").end("td").newLine();
  }

  private void people(CitedStatement cited) throws IOException {
    cell("people");
    out.start("p").element("bdi", Wording.by(cited)).end("p").text(" ");
    out.start("p", "class", "to").text("to ").element("bdi", Wording.to(cited.statement()));
    out.end("p").end("td").newLine();
  }

  private void later(FollowUp row) throws IOException {
    cell("later");
    if (row.links().isEmpty()) {
      out.element("p", Wording.NO_EVIDENCE, "class", "none");
    }
    for (Link link : row.links()) {
      CitedStatement cited = link.statement();
      out.start("details", "class", link.relation().label()).start("summary");
      day(cited).text(" ").element("bdi", Wording.by(cited)).text(" ");
      out.element("b", Wording.of(link.relation()));
      String excerpt = Wording.quoted(Excerpt.of(cited, EXCERPT));
      out.element("span", excerpt, "class", "excerpt", "dir", "auto").end("summary");
      quote(cited, List.of());
      citation(cited);
      String why = "Linked because: " + link.reason() + " (score " + Wording.score(link) + ")";
      out.element("p", why, "class", "more").end("details").newLine();
    }
    out.end("td").newLine();
  }

  private void status(FollowUp row) throws IOException {
    cell("status");
    statusWord(out, row.status());
    var response = row.recommendation().statement().response();
    if (response.isPresent()) {
      out.element("p", "answer: " + response.get().label(), "class", "more");
    }
    out.end("td").newLine();
  }

  /** The status as word, sign and colour: none of them alone carries it. */
  static Markup statusWord(Markup out, Status status) throws IOException {
    return out.start("span", "class", "status-word " + status.label())
        .element("span", sign(status), "aria-hidden", "true")
        .text(" " + Wording.of(status))
        .end("span");
  }

  private static String sign(Status status) {
    return switch (status) {
      case NOT_MENTIONED -> "\u25cb";
      case REPEATED -> "\u21bb";
      case SAID_UNDER_WAY -> "\u25d0";
      case SAID_DONE -> "\u25cf";
      case SAID_REFUSED -> "\u00d7";
      case DISPUTED -> "\u2260";
    };
  }

  Markup day(CitedStatement cited) throws IOException {
    Optional<LocalDate> published = cited.about().published();
    return published.isPresent()
        ? out.element("time", published.get().toString())
        : out.element("span", Wording.UNDATED);
  }

  /** The sentence, the words at {@code marked} in it standing out. */
  void quote(CitedStatement cited, List<Span> marked) throws IOException {
    String quote = cited.statement().evidence().quote();
    int offset = cited.statement().evidence().span().start();
    String language = cited.about().language().orElse("");
    out.start("blockquote", "dir", "auto", "lang", language).start("p");
    int done = 0;
    for (Span span : marked) {
      int start = span.start() - offset;
      int end = span.end() - offset;
      if (start >= done && end <= quote.length()) {
        out.text(quote.substring(done, start)).element("mark", quote.substring(start, end));
        done = end;
      }
    }
    out.text(quote.substring(done)).end("p").end("blockquote");
  }

  private void citation(CitedStatement cited) throws IOException {
    out.start("p", "class", "citation");
    var title = cited.about().title();
    if (title.isPresent()) {
      out.element("cite", title.get(), "dir", "auto").text(", ");
    }
    String location = cited.source().location();
    Optional<String> link = links.to(cited);
    if (link.isPresent()) {
      out.element("a", location, "href", link.get(), "target", "_blank", "rel", "noopener");
    } else {
      out.element("bdi", location);
    }
    String place = Wording.place(cited);
    out.text(place.isEmpty() ? "" : " " + place).end("p");
  }
}
