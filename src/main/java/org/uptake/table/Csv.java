package org.uptake.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV by RFC 4180, for a spreadsheet, to be written as UTF-8.
 *
 * <p>It begins with a byte order mark: without one Excel reads a UTF-8 file as the code page of the
 * machine and spoils names. Where a cell begins with {@code = + - @}, a tab or a line end, also
 * behind white space or apostrophes, one apostrophe is put before it, since a spreadsheet would
 * compute it; who reads the file takes one off such cells again, and has what was meant.
 */
final class Csv {
  /** The full-width forms too: some spreadsheets take them for the plain ones. */
  private static final Pattern COMPUTED =
      Pattern.compile("['\\s]*+[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*+[\\t\\r\\n]");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVPrinter printer;

  /** Begins a table; {@code out} is neither flushed nor closed. */
  Csv(Appendable out, List<String> heading) throws IOException {
    out.append(BYTE_ORDER_MARK);
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(heading);
  }

  void row(List<String> cells) throws IOException {
    printer.printRecord(cells.stream().map(Csv::inert));
  }

  static String inert(String cell) {
    return isComputed(cell) ? "'" + cell : cell;
  }

  /** Whether a spreadsheet would compute a cell that is given to it as mere characters. */
  static boolean isComputed(String cell) {
    return COMPUTED.matcher(cell).lookingAt();
  }

  /** What {@link #inert} was given. */
  static String meant(String cell) {
    return cell.startsWith("'") && COMPUTED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
