package org.uptake.table;

import java.io.IOException;
import java.util.List;
import org.uptake.document.FollowUp;

/**
 * The follow-up table as CSV by RFC 4180, for a spreadsheet, to be written as UTF-8; it begins with
 * a byte order mark, and a cell that a spreadsheet would compute has an apostrophe before it.
 *
 * <p>A line for each recommended action and each thing found on it, with the recommendation on
 * every line, so that sorting and filtering tear nothing apart; {@code evidence number} at most 1
 * leaves one line an action. {@code id} and {@code evidence id} name a line and stay when documents
 * are read again.
 */
public final class CsvTable implements TableWriter {
  @Override
  public void write(List<FollowUp> rows, Appendable out) throws IOException {
    var csv = new Csv(out, FollowUpColumn.ALL.stream().map(FollowUpColumn::heading).toList());
    for (FollowUp row : rows) {
      for (FollowUpColumn.Line line : FollowUpColumn.lines(row)) {
        csv.row(FollowUpColumn.ALL.stream().map(column -> column.plain(line)).toList());
      }
    }
  }
}
