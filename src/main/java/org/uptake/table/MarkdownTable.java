package org.uptake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.table.ReviewMarks.Place;

/** The follow-up table in GitHub Flavored Markdown, with whole quotes, a line for each row. */
public final class MarkdownTable implements TableWriter {
  private static final String LINE_BREAK = "<br>";

  /** Addresses too, which would become links by themselves. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~$]|:(?=//)|(?<=www)\\.");

  @Override
  public void write(List<FollowUp> rows, Appendable out) throws IOException {
    if (rows.isEmpty()) {
      out.append(Wording.NO_ROWS).append('\n');
      return;
    }
    out.append(
        "| # | Recommendation | By whom, to whom | When | What later documents say | Status |\n");
    out.append("| ---: | --- | --- | --- | --- | --- |\n");
    int number = 0;
    for (FollowUp row : rows) {
      number++;
      CitedStatement cited = row.recommendation();
      String people =
          escaped(Wording.by(cited)) + LINE_BREAK + "to " + escaped(Wording.to(cited.statement()));
      out.append("| " + number + " | " + recommendation(row) + " | ");
      out.append(people + mark(row, Place.PEOPLE) + " | ");
      out.append(Wording.day(cited) + mark(row, Place.WHEN) + " | ");
      out.append(later(row) + " | " + status(row) + " |\n");
    }
    out.append('\n').append(Wording.count(rows) + ": " + Wording.counts(rows) + ".\n");
    out.append('\n').append(Wording.NOTE).append('\n');
  }

  private static String recommendation(FollowUp row) {
    var lines = new ArrayList<String>();
    lines.add("**" + escaped(row.action().text()) + "**");
    lines.add(citation(row.recommendation()));
    String strength = Wording.strength(row.recommendation(), row.action());
    if (!strength.isEmpty()) {
      lines.add(strength);
    }
    row.continues().ifPresent(id -> lines.add(escaped(Wording.continues(id))));
    return String.join(LINE_BREAK, lines) + mark(row, Place.RECOMMENDATION);
  }

  private static String later(FollowUp row) {
    return row.links().isEmpty()
        ? Wording.NO_EVIDENCE
        : row.links().stream()
            .map(MarkdownTable::later)
            .collect(Collectors.joining(LINE_BREAK + LINE_BREAK));
  }

  private static String later(Link link) {
    CitedStatement cited = link.statement();
    String who = Wording.day(cited) + " " + escaped(Wording.who(link));
    return who
        + " **"
        + Wording.of(link)
        + "**"
        + LINE_BREAK
        + citation(cited)
        + Wording.answer(cited).map(answer -> LINE_BREAK + "(" + answer + ")").orElse("")
        + (ReviewMarks.stands(link) ? LINE_BREAK + Wording.REVIEWED : "");
  }

  private static String citation(CitedStatement cited) {
    return Wording.quoted(escaped(cited.statement().evidence().quote()))
        + LINE_BREAK
        + escaped(Wording.sources(cited));
  }

  private static String status(FollowUp row) {
    var lines = new ArrayList<String>();
    lines.add("**" + Wording.of(row.status()) + "**" + mark(row, Place.STATUS));
    Wording.grounds(row).forEach(ground -> lines.add(escaped(ground)));
    Wording.askedAgain(row).ifPresent(again -> lines.add(escaped(again)));
    Wording.answer(row.recommendation()).ifPresent(answer -> lines.add("(" + answer + ")"));
    Wording.remarks(row.review()).forEach(remark -> lines.add(escaped(remark)));
    return String.join(LINE_BREAK, lines);
  }

  private static String mark(FollowUp row, Place place) {
    return ReviewMarks.stands(row, place) ? LINE_BREAK + Wording.REVIEWED : "";
  }

  /** So that a text stays what it is: no markup, no HTML, no end of the cell. */
  static String escaped(String text) {
    String html = Markup.escaped(Shown.of(text));
    return MARKUP.matcher(html).replaceAll("\\\\$0");
  }
}
