package org.uptake.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Statement;
import org.uptake.document.Status;
import org.uptake.table.ReviewMarks.Place;

/** Writes a row of the page: a recommendation, and what was found on it, folded. */
final class HtmlRow {
  private final Markup out;
  private final HtmlCitation citation;
  private final HtmlStory story;

  HtmlRow(Markup out, SourceLinks links) {
    this.out = out;
    citation = new HtmlCitation(out, links);
    story = new HtmlStory(out, citation);
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
        String.join(" ", statement.themes()),
        "data-year",
        cited.about().published().map(day -> Integer.toString(day.getYear())).orElse(""),
        "data-record",
        cited.about().record().orElse(""));
    out.newLine();
    cell("number")
        .element("a", Integer.toString(number), "href", "#" + row.id())
        .end("td")
        .newLine();
    recommendation(row);
    people(row);
    cell("when");
    citation.day(cited);
    mark(row, Place.WHEN);
    out.end("td").newLine();
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
    citation.citation(cited);
    mark(row, Place.RECOMMENDATION);
    Optional<String> earlier = row.continues();
    if (earlier.isPresent()) {
      String link = "#" + earlier.get();
      out.start("p", "class", "more");
      out.element("a", Wording.continues(earlier.get()), "href", link).end("p");
    }
    out.start("details").element("summary", "the whole sentence");
    citation.quote(cited, row.action().parts());
    String strength = Wording.strength(cited, row.action());
    if (!strength.isEmpty()) {
      out.element("p", strength, "class", "more");
    }
    List<String> themes = cited.statement().themes();
    if (!themes.isEmpty()) {
      out.element("p", "themes: " + String.join(", ", themes), "class", "more");
    }
    out.end("details").end("td").newLine();
  }

  private void people(FollowUp row) throws IOException {
    CitedStatement cited = row.recommendation();
    cell("people");
    out.start("p").element("bdi", Wording.by(cited)).end("p").text(" ");
    out.start("p", "class", "to").text("to ").element("bdi", Wording.to(cited.statement()));
    out.end("p");
    mark(row, Place.PEOPLE);
    out.end("td").newLine();
  }

  private void later(FollowUp row) throws IOException {
    cell("later");
    story.write(row);
    out.end("td").newLine();
  }

  private void status(FollowUp row) throws IOException {
    cell("status");
    statusWord(out, row.status());
    mark(row, Place.STATUS);
    for (String ground : Wording.grounds(row)) {
      out.element("p", ground, "class", "more");
    }
    Optional<String> again = Wording.askedAgain(row);
    if (again.isPresent()) {
      out.element("p", again.get(), "class", "more again");
    }
    Optional<String> answer = Wording.answer(row.recommendation());
    if (answer.isPresent()) {
      out.element("p", answer.get(), "class", "more");
    }
    for (String remark : Wording.remarks(row.review())) {
      out.element("p", remark, "class", "remark", "dir", "auto");
    }
    out.end("td").newLine();
  }

  private void mark(FollowUp row, Place place) throws IOException {
    if (ReviewMarks.stands(row, place)) {
      reviewed(out);
    }
  }

  /** A sign and a word: no colour carries it alone. */
  static void reviewed(Markup out) throws IOException {
    out.text(" ").element("span", Wording.REVIEWED, "class", "reviewed");
  }

  /** The status as word, sign and colour: none of them alone carries it. */
  static Markup statusWord(Markup out, Status status) throws IOException {
    return out.start("span", "class", "status-word " + status.label())
        .element("span", Wording.sign(status), "aria-hidden", "true")
        .text(" " + Wording.of(status))
        .end("span");
  }
}
