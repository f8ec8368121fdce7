package org.uptake.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;

/**
 * The follow-up table as a workbook: its lines and columns are those of {@link CsvTable}, those to
 * read and to fill in first; then each cited document once; then what the words mean.
 */
public final class XlsxTable {

  /** What a reader wants side by side, and on paper. */
  private static final List<SheetColumn> READ =
      List.of(
          new SheetColumn("action", 36),
          new SheetColumn("reference", 9),
          new SheetColumn("by", 15),
          new SheetColumn("date", 10),
          new SheetColumn("source", 16),
          new SheetColumn("status", 12),
          new SheetColumn("status by", 19),
          new SheetColumn("evidence date", 10),
          new SheetColumn("evidence by", 15),
          new SheetColumn("evidence relation", 9),
          new SheetColumn("evidence text", 48),
          new SheetColumn("evidence source", 16));

  /** Then what people fill in, what tells more, and what names the lines. */
  private static final List<SheetColumn> REST =
      List.of(
          new SheetColumn("note", 40),
          new SheetColumn("responsible", 24),
          new SheetColumn("due", 11),
          new SheetColumn("reviewed", 16),
          new SheetColumn("repetition", 11),
          new SheetColumn("wording", 11),
          new SheetColumn("voice", 12),
          new SheetColumn("response", 11),
          new SheetColumn("evidence response", 11),
          new SheetColumn("asked again since", 11),
          new SheetColumn("to", 24),
          new SheetColumn("themes", 30),
          new SheetColumn("instrument", 13),
          new SheetColumn("strength", 12),
          new SheetColumn("category", 9),
          new SheetColumn("recommendation", 140),
          new SheetColumn("paragraph", 10),
          new SheetColumn("page", 7),
          new SheetColumn("evidence paragraph", 10),
          new SheetColumn("evidence page", 9),
          new SheetColumn("score", 7),
          new SheetColumn("reason", 50),
          new SheetColumn("evidence number", 9),
          new SheetColumn("also in", 30),
          new SheetColumn("evidence also in", 30),
          new SheetColumn("continues", 15),
          new SheetColumn("id", 15),
          new SheetColumn("evidence id", 15));

  private static final Map<String, FollowUpColumn> BY_HEADING =
      FollowUpColumn.ALL.stream()
          .collect(Collectors.toUnmodifiableMap(FollowUpColumn::heading, Function.identity()));

  private final SourceLinks links;
  private final List<String> filters;

  /**
   * @param folder where the workbook will lie; links to the documents are relative to it
   * @param filters by which the rows were chosen, in words; empty where all are there
   */
  public XlsxTable(Path folder, List<String> filters) {
    this.links = new SourceLinks(folder);
    this.filters = List.copyOf(filters);
  }

  /**
   * Writes the whole table; {@code out} stays open.
   *
   * @throws IOException also where the system's folder for temporary files is full
   */
  public void write(List<FollowUp> rows, OutputStream out) throws IOException {
    try (var book = new XlsxBook()) {
      followUp(book, rows);
      XlsxSources.write(book, rows.stream().map(XlsxTable::cited).toList(), links);
      XlsxAbout.followUp(book, rows, filters);
      book.write(out);
    }
  }

  private static List<CitedStatement> cited(FollowUp row) {
    return Stream.concat(Stream.of(row.recommendation()), row.links().stream().map(Link::statement))
        .toList();
  }

  private void followUp(XlsxBook book, List<FollowUp> rows) {
    List<SheetColumn> columns = Stream.concat(READ.stream(), REST.stream()).toList();
    XlsxSheet sheet = book.sheet(new SheetPlan("Follow-up", columns, 1, READ.size(), true));
    for (FollowUp row : rows) {
      for (FollowUpColumn.Line line : FollowUpColumn.lines(row)) {
        var cells = new ArrayList<SheetCell>();
        columns.forEach(column -> cells.add(cell(column.heading(), line)));
        sheet.row(cells);
      }
    }
  }

  private SheetCell cell(String heading, FollowUpColumn.Line line) {
    SheetCell cell = Objects.requireNonNull(BY_HEADING.get(heading), heading).of(line);
    return switch (heading) {
      case "source" -> linked(cell, Optional.of(line.row().recommendation()));
      case "evidence source" -> linked(cell, line.link().map(Link::statement));
      case "action" -> line.number() > 1 ? cell.faint() : strong(cell);
      default -> line.number() > 1 && !isOfEvidence(heading) ? cell.faint() : cell;
    };
  }

  private static SheetCell strong(SheetCell cell) {
    return new SheetCell.Text(Tone.STRONG, cell.plain());
  }

  /** What lines of one row do not share. */
  private static boolean isOfEvidence(String heading) {
    return heading.startsWith("evidence")
        || List.of("repetition", "wording", "voice", "score", "reason").contains(heading);
  }

  private SheetCell linked(SheetCell cell, Optional<CitedStatement> cited) {
    return cited.map(of -> links.cell(cell.plain(), of)).orElse(cell);
  }
}
