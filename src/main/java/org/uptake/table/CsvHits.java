package org.uptake.table;

import java.io.IOException;
import java.util.List;
import org.uptake.document.Answered;

/**
 * The answers to searches as CSV by RFC 4180, for a spreadsheet, to be written as UTF-8, as {@link
 * CsvTable} is: a line for each hit, with its search and the search's numbers on every line.
 */
public final class CsvHits {
  private CsvHits() {}

  /** Writes them in the order given; {@code out} is neither flushed nor closed. */
  public static void write(List<Answered> searches, Appendable out) throws IOException {
    var csv = new Csv(out, HitColumn.ALL.stream().map(HitColumn::heading).toList());
    for (Answered answered : searches) {
      for (HitColumn.Line line : HitColumn.lines(answered)) {
        csv.row(HitColumn.ALL.stream().map(column -> column.of(line).plain()).toList());
      }
    }
  }
}
