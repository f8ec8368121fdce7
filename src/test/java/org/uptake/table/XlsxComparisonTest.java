package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.uptake.document.Comparison;

class XlsxComparisonTest {
  private static final List<Comparison> ALL =
      List.of(ExampleComparisons.few(), ExampleComparisons.hostile(), ExampleComparisons.nothing());

  @Test
  void holdsTheLinesOfTheCsv() throws IOException {
    for (Comparison each : ALL) {
      XSSFSheet sheet = opened(each).getSheet("Statements");
      List<ComparisonColumn.Line> lines = CsvComparison.lines(each);
      assertEquals(lines.size(), sheet.getLastRowNum());
      for (int i = 0; i < lines.size(); i++) {
        assertEquals(meant(lines.get(i)), read(sheet.getRow(i + 1)));
      }
    }
  }

  @Test
  void setsEveryStatementInTheColumnOfItsRecord() throws IOException {
    for (Comparison each : ALL) {
      XSSFSheet sheet = opened(each).getSheet("Side by side");
      for (int i = 0; i < each.columns().size(); i++) {
        List<String> column = column(sheet, Shown.of(each.columns().get(i).name().label()));
        List<String> words = each.entries(i).map(entry -> Shown.of(entry.words())).toList();
        assertTrue(column.containsAll(words), column::toString);
      }
    }
  }

  @Test
  void tellsWhatARecordLeavesOut() throws IOException {
    XSSFSheet sheet = opened(ExampleComparisons.few()).getSheet("Side by side");
    Set<String> texts = texts(sheet);
    assertTrue(texts.stream().anyMatch(text -> text.startsWith("dropped: ")), texts::toString);
    assertTrue(texts.stream().anyMatch(text -> text.contains("not chosen")), texts::toString);
  }

  @Test
  void holdsDaysAsDaysAndLinksToTheDocuments() throws IOException {
    XSSFWorkbook book = opened(ExampleComparisons.few());
    for (String sheet : List.of("Side by side", "Statements", "Sources")) {
      List<String> links =
          book.getSheet(sheet).getHyperlinkList().stream().map(XSSFHyperlink::getAddress).toList();
      assertFalse(links.isEmpty(), sheet);
      assertTrue(links.stream().allMatch(link -> link.startsWith("../")), links::toString);
    }
    int dates = 0;
    for (Row row : book.getSheet("Statements")) {
      for (Cell cell : row) {
        dates +=
            cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell) ? 1 : 0;
      }
    }
    assertTrue(dates > 0);
  }

  @Test
  void computesNothing() throws IOException {
    for (var sheet : opened(ExampleComparisons.hostile())) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertTrue(cell.getCellType() != CellType.FORMULA);
        }
      }
    }
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    assertArrayEquals(written(ExampleComparisons.few()), written(ExampleComparisons.few()));
  }

  private static Set<String> meant(ComparisonColumn.Line line) {
    return ComparisonColumn.ALL.stream()
        .map(column -> column.plain(line))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<String> read(Row row) {
    var texts = new HashSet<String>();
    for (Cell cell : row) {
      String text =
          switch (cell.getCellType()) {
            case BLANK -> "";
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : Integer.toString((int) cell.getNumericCellValue());
            default -> cell.getStringCellValue();
          };
      texts.add(text);
    }
    texts.remove("");
    return texts;
  }

  private static Set<String> texts(XSSFSheet sheet) {
    var texts = new HashSet<String>();
    sheet.forEach(row -> texts.addAll(read(row)));
    return texts;
  }

  private static List<String> column(XSSFSheet sheet, String heading) {
    var texts = new ArrayList<String>();
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
          texts.add(sheet.getRow(i).getCell(cell.getColumnIndex()).getStringCellValue());
        }
      }
    }
    return texts;
  }

  private static XSSFWorkbook opened(Comparison comparison) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(written(comparison)));
  }

  private static byte[] written(Comparison comparison) throws IOException {
    var out = new ByteArrayOutputStream();
    new XlsxComparison(Path.of("index"), List.of()).write(comparison, out);
    return out.toByteArray();
  }
}
