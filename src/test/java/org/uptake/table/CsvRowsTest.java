package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {
  private static final List<String> COLUMNS = List.of("number", "text");

  @Test
  void readsCellsWithQuotesCommasAndLineBreaks() throws IOException {
    assertEquals(
        List.of(
            Map.of("number", "1", "more", "x", "text", "He said \"no\", and\r\nleft."),
            Map.of("number", "2", "more", "", "text", "")),
        read("\uFEFFnumber,more,text\r\n1,x,\"He said \"\"no\"\", and\r\nleft.\"\r\n\r\n2,,\r\n"));
    assertEquals(List.of(), read("number,text\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "number,words/1,a;t.csv: the first line must name the columns [number, text]",
        "number,text/1;t.csv: row 1: must have the cells [number, text]",
        "number,text/1,\"a;t.csv: must be CSV: ",
        "number,text/1,\"a\"b;t.csv: must be CSV: ",
      })
  void tellsWhatIsBroken(String csv, String told) {
    var e = assertThrows(IllegalArgumentException.class, () -> read(csv.replace('/', '\n')));
    assertTrue(String.valueOf(e.getMessage()).startsWith(told), e.getMessage());
  }

  private static List<Map<String, String>> read(String csv) throws IOException {
    return CsvRows.read("t.csv", new StringReader(csv), COLUMNS);
  }
}
