package org.uptake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;

/**
 * The follow-up table as CSV by RFC 4180, for a spreadsheet, to be written as UTF-8.
 *
 * <p>A line for each recommended action and each thing found on it, with the recommendation on
 * every line, so that sorting and filtering tear nothing apart; {@code evidence number} at most 1
 * leaves one line an action. {@code id} and {@code evidence id} name a line and stay when documents
 * are read again.
 *
 * <p>It begins with a byte order mark: without one Excel reads a UTF-8 file as the code page of the
 * machine and spoils names. Where a cell begins with {@code = + - @}, a tab or a line end, also
 * behind white space or apostrophes, one apostrophe is put before it, since a spreadsheet would
 * compute it; who reads the file takes one off such cells again, and has what was meant.
 */
public final class CsvTable implements TableWriter {
  /** The full-width forms too: some spreadsheets take them for the plain ones. */
  private static final Pattern COMPUTED =
      Pattern.compile("['\\s]*+[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*+[\\t\\r\\n]");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public void write(List<FollowUp> rows, Appendable out) throws IOException {
    out.append(BYTE_ORDER_MARK);
    var printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(CsvColumn.ALL.stream().map(CsvColumn::heading));
    var ids = new RowIds();
    for (FollowUp row : rows) {
      for (CsvColumn.Line line : lines(row, ids)) {
        printer.printRecord(CsvColumn.ALL.stream().map(column -> inert(column.of(line))));
      }
    }
  }

  static List<CsvColumn.Line> lines(FollowUp row, RowIds ids) {
    String id = ids.of(row);
    if (row.links().isEmpty()) {
      return List.of(new CsvColumn.Line(id, row, 0, "", Optional.empty()));
    }
    var lines = new ArrayList<CsvColumn.Line>();
    for (Link link : row.links()) {
      lines.add(new CsvColumn.Line(id, row, lines.size() + 1, ids.of(id, link), Optional.of(link)));
    }
    return lines;
  }

  static String inert(String cell) {
    return COMPUTED.matcher(cell).lookingAt() ? "'" + cell : cell;
  }
}
