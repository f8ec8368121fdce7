package org.uptake.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;

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
      out.append("| " + number + " | ");
      out.append("**" + escaped(row.action().text()) + "**" + LINE_BREAK + citation(cited));
      out.append(" | " + escaped(Wording.by(cited)) + LINE_BREAK);
      out.append("to " + escaped(Wording.to(cited.statement())) + " | ");
      out.append(Wording.day(cited) + " | " + later(row) + " | " + status(row) + " |\n");
    }
    out.append('\n').append(Wording.count(rows) + ": " + Wording.counts(rows) + ".\n");
    out.append('\n').append(Wording.NOTE).append('\n');
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
    return Wording.day(cited)
        + " "
        + escaped(Wording.by(cited))
        + " **"
        + Wording.of(link.relation())
        + "**"
        + LINE_BREAK
        + citation(cited);
  }

  private static String citation(CitedStatement cited) {
    return Wording.quoted(escaped(cited.statement().evidence().quote()))
        + LINE_BREAK
        + escaped(Wording.source(cited));
  }

  private static String status(FollowUp row) {
    return Wording.of(row.status())
        + row.recommendation()
            .statement()
            .response()
            .map(response -> LINE_BREAK + "(answer: " + response.label() + ")")
            .orElse("");
  }

  /** So that a text stays what it is: no markup, no HTML, no end of the cell. */
  static String escaped(String text) {
    String html = Markup.escaped(Shown.of(text));
    return MARKUP.matcher(html).replaceAll("\\\\$0");
  }
}
