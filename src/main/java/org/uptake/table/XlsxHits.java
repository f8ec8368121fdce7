package org.uptake.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.uptake.document.Answered;
import org.uptake.document.SearchOutcome.TextHits;

/**
 * The answers to searches as a workbook: the lines and columns of {@link CsvHits}, those to read
 * first, with links to the documents.
 */
public final class XlsxHits {
  private static final int PRINTED = 7;

  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("search", 24),
          new SheetColumn("number", 8),
          new SheetColumn("date", 11),
          new SheetColumn("title", 34),
          new SheetColumn("text", 90),
          new SheetColumn("page", 7),
          new SheetColumn("source", 34),
          new SheetColumn("publisher", 24),
          new SheetColumn("paragraph", 10),
          new SheetColumn("words", 24),
          new SheetColumn("passages in document", 11),
          new SheetColumn("copies", 8),
          new SheetColumn("passages", 10),
          new SheetColumn("documents", 11),
          new SheetColumn("query", 30),
          new SheetColumn("problem", 40),
          new SheetColumn("score", 8),
          new SheetColumn("begin", 8),
          new SheetColumn("end", 8));

  private static final Map<String, HitColumn> BY_HEADING =
      HitColumn.ALL.stream()
          .collect(Collectors.toUnmodifiableMap(HitColumn::heading, Function.identity()));

  private final SourceLinks links;

  /**
   * @param folder where the workbook will lie; links to the documents are relative to it
   */
  public XlsxHits(Path folder) {
    links = new SourceLinks(folder);
  }

  /**
   * Writes all of them; {@code out} stays open.
   *
   * @throws IOException also where the system's folder for temporary files is full
   */
  public void write(List<Answered> searches, OutputStream out) throws IOException {
    try (var book = new XlsxBook()) {
      XlsxSheet sheet = book.sheet(new SheetPlan("Hits", COLUMNS, 2, PRINTED, true));
      for (Answered answered : searches) {
        for (HitColumn.Line line : HitColumn.lines(answered)) {
          var cells = new ArrayList<SheetCell>();
          COLUMNS.forEach(column -> cells.add(cell(column.heading(), line)));
          sheet.row(cells);
        }
      }
      book.write(out);
    }
  }

  private SheetCell cell(String heading, HitColumn.Line line) {
    SheetCell cell = Objects.requireNonNull(BY_HEADING.get(heading), heading).of(line);
    return heading.equals("source")
        ? line.text().map(TextHits::location).map(at -> linked(cell, at)).orElse(cell)
        : cell;
  }

  private SheetCell linked(SheetCell cell, String location) {
    return links
        .file(location)
        .<SheetCell>map(address -> new SheetCell.Link(cell.plain(), address))
        .orElse(cell);
  }
}
