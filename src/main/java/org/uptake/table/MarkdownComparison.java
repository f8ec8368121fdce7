package org.uptake.table;

import static org.uptake.table.MarkdownTable.escaped;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Cell;
import org.uptake.document.Comparison.Column;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Link;

/** A comparison of records in GitHub Flavored Markdown: a table for each theme. */
public final class MarkdownComparison {
  private static final String LINE_BREAK = "<br>";

  /** Writes the whole comparison; {@code out} is neither flushed nor closed. */
  public void write(Comparison comparison, Appendable out) throws IOException {
    for (int i = 0; i < comparison.columns().size(); i++) {
      Column column = comparison.columns().get(i);
      out.append("- **" + escaped(column.name().label()) + "**: ");
      out.append(Marks.documents(column) + "; " + Marks.counts(comparison, i) + "\n");
    }
    out.append('\n');
    overview(comparison, out);
    String theme = "";
    for (Row row : comparison.rows()) {
      if (!theme.equals(row.theme().id())) {
        out.append(theme.isEmpty() ? "" : "\n");
        theme = row.theme().id();
        heading(comparison, row, out);
      }
      out.append(
          row.cells().stream()
              .map(cell -> cell(cell, row.aligned()))
              .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
    out.append(comparison.rows().isEmpty() ? Marks.NOTHING + "\n" : "");
    out.append('\n').append(Marks.NOTE).append('\n');
  }

  private static void overview(Comparison comparison, Appendable out) throws IOException {
    List<Row> rows = Marks.aligned(comparison);
    if (rows.isEmpty()) {
      return;
    }
    out.append("| " + Marks.OVERVIEW + " ");
    columns(comparison, "| --- ", out);
    for (Row row : rows) {
      out.append("| **" + escaped(Marks.action(row)) + "** ");
      for (Cell cell : row.cells()) {
        List<Marks.Mark> marks = Marks.of(cell);
        out.append("| ");
        out.append(marks.stream().map(Marks.Mark::words).collect(Collectors.joining(LINE_BREAK)));
        out.append(marks.isEmpty() ? Marks.EMPTY + " " : " ");
      }
      out.append("|\n");
    }
    out.append('\n');
  }

  private static void heading(Comparison comparison, Row row, Appendable out) throws IOException {
    out.append("## ").append(escaped(row.theme().label())).append("\n\n");
    columns(comparison, "", out);
  }

  /** The names of the records, and the line below them, which begins with {@code before}. */
  private static void columns(Comparison comparison, String before, Appendable out)
      throws IOException {
    out.append(
        comparison.columns().stream()
            .map(column -> escaped(column.name().label()))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
    out.append(before).append("| --- ".repeat(comparison.columns().size())).append("|\n");
  }

  private static String cell(Cell cell, boolean aligned) {
    if (cell.entries().isEmpty()) {
      return Marks.empty(cell);
    }
    var parts = new ArrayList<String>();
    cell.entries().forEach(entry -> parts.add(entry(entry, aligned)));
    if (cell.hidden() > 0) {
      parts.add(Marks.hidden(cell));
    }
    return String.join(LINE_BREAK + LINE_BREAK, parts);
  }

  private static String entry(Entry entry, boolean aligned) {
    var lines = new ArrayList<String>();
    List<Marks.Mark> marks = Marks.of(entry, aligned);
    if (!marks.isEmpty()) {
      lines.add(
          marks.stream().map(m -> escaped(m.words())).collect(Collectors.joining("; ", "*", "*")));
    }
    entry.action().map(Action::text).ifPresent(words -> lines.add("**" + escaped(words) + "**"));
    lines.add(quote(entry.statement()));
    lines.add(citation(entry.statement()));
    entry
        .earlier()
        .ifPresent(
            earlier ->
                lines.add(
                    Marks.since(earlier) + ": " + escaped(MarkedWords.plain(earlier.words()))));
    entry.elsewhere().forEach(link -> lines.add(elsewhere(link)));
    return String.join(LINE_BREAK, lines);
  }

  private static String elsewhere(Link link) {
    return "In another document: "
        + Marks.bearing(link)
        + " "
        + quote(link.statement())
        + " "
        + citation(link.statement());
  }

  private static String quote(CitedStatement cited) {
    return Wording.quoted(escaped(cited.statement().evidence().quote()));
  }

  private static String citation(CitedStatement cited) {
    return escaped(Marks.by(cited))
        + ", "
        + escaped(Wording.sources(cited))
        + (ReviewMarks.stands(cited) ? " " + Wording.REVIEWED : "");
  }
}
