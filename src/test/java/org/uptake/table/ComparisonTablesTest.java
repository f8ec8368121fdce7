package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptake.document.Comparison;
import org.uptake.text.WordDifference;

/** A comparison in a terminal, as CSV and in Markdown. */
class ComparisonTablesTest {

  @ParameterizedTest
  @ValueSource(ints = {50, 100, 160})
  void looksAsItDidInATerminal(int width) throws IOException {
    Golden.check("comparison-" + width + ".txt", terminal(width, false, ExampleComparisons.few()));
  }

  @Test
  void looksAsItDidAsCsv() throws IOException {
    Golden.check("comparison.csv", csv(ExampleComparisons.few()));
  }

  @Test
  void looksAsItDidInMarkdown() throws IOException {
    Golden.check("comparison.md", markdown(ExampleComparisons.few()));
  }

  @Test
  void fitsEveryWidthOfATerminal() throws IOException {
    for (int width : IntStream.rangeClosed(TableStyle.NARROWEST, 200).toArray()) {
      for (Comparison each : List.of(ExampleComparisons.few(), ExampleComparisons.hostile())) {
        for (String line : terminal(width, false, each).split("\n", -1)) {
          assertTrue(DisplayWidth.of(line) <= width, () -> width + ": " + line);
          assertTrue(line.chars().noneMatch(Character::isISOControl), line);
        }
      }
    }
  }

  @Test
  void coloursATerminalOnlyWhenToldSo() throws IOException {
    String plain = terminal(100, false, ExampleComparisons.few());
    String coloured = terminal(100, true, ExampleComparisons.few());
    assertFalse(plain.contains("\u001b"));
    assertTrue(coloured.contains("\u001b[33mrepeated"), coloured);
    assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9]{1,2}m", ""));
  }

  @Test
  void isReadBackFromCsvCellByCell() throws IOException {
    for (Comparison each : List.of(ExampleComparisons.few(), ExampleComparisons.hostile())) {
      List<List<String>> meant =
          CsvComparison.lines(each).stream()
              .map(
                  line -> ComparisonColumn.ALL.stream().map(c -> Csv.inert(c.plain(line))).toList())
              .toList();
      List<List<String>> read =
          read(csv(each)).stream().skip(1).map(line -> line.stream().toList()).toList();
      assertEquals(meant, read);
    }
  }

  @Test
  void holdsNothingThatASpreadsheetWouldCompute() throws IOException {
    List<String> cells =
        read(csv(ExampleComparisons.hostile())).stream().flatMap(CSVRecord::stream).toList();
    assertTrue(cells.stream().anyMatch(cell -> cell.startsWith("'=<b>2007")));
    assertTrue(cells.stream().noneMatch(cell -> cell.matches("(?s)\\s*[=+\\-@\\t\\r].*")));
  }

  @Test
  void keepsHostileTextWithinItsCellOfMarkdown() throws IOException {
    List<String> rows =
        markdown(ExampleComparisons.hostile()).lines().filter(l -> l.startsWith("| ")).toList();
    assertFalse(rows.isEmpty());
    for (String row : rows) {
      long bars = row.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count();
      assertTrue(bars == 3 || bars == 4, row); // The overview has one column more.
      assertTrue(row.replace("<br>", "").indexOf('<') < 0, row);
    }
  }

  @Test
  void saysThatNothingWasFound() throws IOException {
    assertTrue(terminal(80, false, ExampleComparisons.nothing()).contains(Marks.NOTHING));
    assertTrue(markdown(ExampleComparisons.nothing()).contains(Marks.NOTHING));
    assertEquals(1, read(csv(ExampleComparisons.nothing())).size());
  }

  @Test
  void marksADifferenceOfWordingSoThatItCanBeRead() {
    assertEquals(
        "[-consider ratifying-] [+ratify+] the Covenant[+, without delay+].",
        MarkedWords.plain(
            WordDifference.between(
                "consider ratifying the Covenant.", "ratify the Covenant, without delay.")));
  }

  private static List<CSVRecord> read(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private static String terminal(int width, boolean colours, Comparison comparison)
      throws IOException {
    var out = new StringBuilder();
    new TerminalComparison(new TableStyle(width, colours)).write(comparison, out);
    return out.toString();
  }

  private static String csv(Comparison comparison) throws IOException {
    var out = new StringBuilder();
    new CsvComparison().write(comparison, out);
    return out.toString();
  }

  private static String markdown(Comparison comparison) throws IOException {
    var out = new StringBuilder();
    new MarkdownComparison().write(comparison, out);
    return out.toString();
  }
}
