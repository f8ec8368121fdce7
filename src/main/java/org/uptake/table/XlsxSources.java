package org.uptake.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptake.document.CitedStatement;

/** The sheet of sources: each document that the table cites, once, the earliest first. */
final class XlsxSources {
  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("date", 11),
          new SheetColumn("title", 60),
          new SheetColumn("publisher", 36),
          new SheetColumn("source", 60),
          new SheetColumn("address", 40),
          new SheetColumn("rows that cite it", 10),
          new SheetColumn("also in", 60));

  private XlsxSources() {}

  /**
   * @param rows what each row of the table cites
   */
  static void write(XlsxBook book, List<List<CitedStatement>> rows, SourceLinks links) {
    var documents = new LinkedHashMap<String, CitedStatement>();
    var counts = new LinkedHashMap<String, Integer>();
    for (List<CitedStatement> row : rows) {
      var ofRow = new HashSet<String>();
      for (CitedStatement cited : row) {
        String location = cited.source().location();
        documents.putIfAbsent(location, cited);
        if (ofRow.add(location)) {
          counts.merge(location, 1, Integer::sum);
        }
      }
    }
    XlsxSheet sheet = book.sheet(SheetPlan.table("Sources", COLUMNS));
    documents.values().stream()
        .sorted(
            Comparator.comparing(Wording::day).thenComparing(cited -> cited.source().location()))
        .forEach(cited -> sheet.row(row(cited, counts, links)));
  }

  private static List<SheetCell> row(
      CitedStatement cited, Map<String, Integer> counts, SourceLinks links) {
    String location = cited.source().location();
    return List.of(
        cited
            .about()
            .published()
            .<SheetCell>map(SheetCell.Day::new)
            .orElseGet(() -> new SheetCell.Text(Wording.UNDATED)),
        text(cited.about().title()),
        text(cited.about().publisher()),
        links
            .file(cited.source())
            .<SheetCell>map(address -> new SheetCell.Link(location, address))
            .orElseGet(() -> new SheetCell.Text(location)),
        cited
            .about()
            .address()
            .<SheetCell>map(address -> new SheetCell.Link(address, address))
            .orElse(SheetCell.NOTHING),
        new SheetCell.Figure(counts.getOrDefault(location, 0)),
        FollowUpColumn.also(cited.copies()));
  }

  private static SheetCell text(Optional<String> text) {
    return new SheetCell.Text(text.orElse(""));
  }
}
