package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptake.document.FollowUp;

class CsvTableTest {
  private static final List<FollowUp> ALL =
      Stream.concat(ExampleFollowUps.many().stream(), ExampleFollowUps.hostile().stream()).toList();

  @Test
  void looksAsItDid() throws IOException {
    Golden.check("followup.csv", written(ExampleFollowUps.few()));
  }

  @Test
  void isReadBackCellByCell() throws IOException {
    List<List<String>> meant =
        ALL.stream()
            .flatMap(row -> FollowUpColumn.lines(row).stream())
            .map(line -> FollowUpColumn.ALL.stream().map(c -> c.plain(line)).toList())
            .toList();
    List<List<String>> read =
        read(written(ALL)).stream()
            .skip(1)
            .map(line -> line.stream().map(CsvTableTest::withoutGuard).toList())
            .toList();
    assertEquals(meant, read);
  }

  @Test
  void holdsNothingThatASpreadsheetWouldCompute() throws IOException {
    List<String> cells = read(written(ALL)).stream().flatMap(CSVRecord::stream).toList();
    assertTrue(cells.stream().anyMatch(cell -> cell.startsWith("'=HYPERLINK")));
    assertTrue(cells.stream().noneMatch(cell -> cell.matches("(?s)\\s*[=+\\-@\\t\\r].*")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\uFF1D1", "'=1"})
  void guardsWhatASpreadsheetWouldCompute(String cell) {
    assertEquals("'" + cell, Csv.inert(cell));
    assertEquals(cell, withoutGuard(Csv.inert(cell)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "95.1", "Kazakhstan", "'s laws", "a=b", "2007-04-30", "\u2013 dash"})
  void leavesOtherCellsAlone(String cell) {
    assertEquals(cell, Csv.inert(cell));
  }

  private static String withoutGuard(String cell) {
    return cell.startsWith("'") && Csv.inert(cell.substring(1)).equals(cell)
        ? cell.substring(1)
        : cell;
  }

  private static List<CSVRecord> read(String csv) throws IOException {
    assertEquals('\uFEFF', csv.charAt(0));
    try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private static String written(List<FollowUp> rows) throws IOException {
    var out = new StringBuilder();
    new CsvTable().write(rows, out);
    return out.toString();
  }
}
