package org.uptake.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Repeat;

/** Writes what became of a recommendation as one story: a step for each thing found, by years. */
final class HtmlStory {
  private static final int EXCERPT = 110;

  private final Markup out;
  private final HtmlCitation citation;

  HtmlStory(Markup out, HtmlCitation citation) {
    this.out = out;
    this.citation = citation;
  }

  void write(FollowUp row) throws IOException {
    if (row.links().isEmpty()) {
      out.element("p", Wording.NO_EVIDENCE, "class", "none");
      return;
    }
    out.start("ol");
    String before = "";
    for (Link link : row.links()) {
      String year = year(link.statement());
      out.start("li");
      if (!year.equals(before)) {
        out.element("span", year, "class", "year");
      }
      before = year;
      step(link);
      out.end("li").newLine();
    }
    out.end("ol");
  }

  private static String year(CitedStatement cited) {
    return cited.about().published().map(day -> Integer.toString(day.getYear())).orElse("\u2014");
  }

  private void step(Link link) throws IOException {
    CitedStatement cited = link.statement();
    out.start("details", "class", link.relation().label()).start("summary");
    out.element("bdi", Wording.who(link)).text(" ").element("b", Wording.of(link));
    if (ReviewMarks.stands(link)) {
      HtmlRow.reviewed(out);
    }
    out.element("span", Wording.quoted(words(link)), "class", "excerpt", "dir", "auto");
    out.end("summary");
    citation.quote(cited, link.repeat().map(Repeat::action).map(Action::parts).orElse(List.of()));
    out.start("p", "class", "when");
    citation.day(cited).end("p");
    citation.citation(cited);
    String strength =
        link.repeat().map(repeat -> Wording.strength(cited, repeat.action())).orElse("");
    if (!strength.isEmpty()) {
      out.element("p", strength, "class", "more");
    }
    Optional<String> answer = Wording.answer(cited);
    if (answer.isPresent()) {
      out.element("p", answer.get(), "class", "more");
    }
    String why = "linked because: " + link.reason() + " (score " + Wording.score(link) + ")";
    out.element("p", why, "class", "more").end("details");
  }

  /** Of a repetition what it asks for, so that the wordings can be compared; else its beginning. */
  private static String words(Link link) {
    return link.repeat()
        .map(repeat -> repeat.action().text())
        .orElseGet(() -> Excerpt.of(link.statement(), EXCERPT));
  }
}
