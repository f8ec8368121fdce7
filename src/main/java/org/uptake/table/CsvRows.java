package org.uptake.table;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table written as CSV by RFC 4180, whose first line names the columns. */
public final class CsvRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private CsvRows() {}

  /**
   * The rows, each with its cells by their columns.
   *
   * @param name the file's, for messages
   * @param reader at the first character, which may be a byte order mark
   * @param columns that it must have; others are kept too
   * @throws IllegalArgumentException where a column or a cell in it is missing, or quotation marks
   *     are broken; the message is one line that names the file
   */
  public static List<Map<String, String>> read(String name, Reader reader, List<String> columns)
      throws IOException {
    var rows = new ArrayList<Map<String, String>>();
    try (CSVParser parser = CSVParser.parse(withoutMark(reader), FORMAT)) {
      List<String> header = parser.getHeaderNames();
      if (!header.containsAll(columns)) {
        throw new IllegalArgumentException(
            name + ": the first line must name the columns " + columns + ", got " + header);
      }
      for (CSVRecord row : parser) {
        if (!columns.stream().allMatch(row::isSet)) {
          throw new IllegalArgumentException(
              name + ": row " + row.getRecordNumber() + ": must have the cells " + columns);
        }
        rows.add(Map.copyOf(row.toMap()));
      }
    } catch (UncheckedIOException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new IllegalArgumentException(name + ": must be CSV: " + cause.getMessage(), e);
    }
    return rows;
  }

  /** A cell without the apostrophe that kept a spreadsheet from computing it. */
  public static String meant(String cell) {
    return Csv.meant(cell);
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    var pushback = new PushbackReader(reader);
    int first = pushback.read();
    if (first >= 0 && first != '\uFEFF') {
      pushback.unread(first);
    }
    return pushback;
  }
}
