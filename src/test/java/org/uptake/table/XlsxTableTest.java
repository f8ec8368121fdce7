package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.uptake.document.FollowUp;

class XlsxTableTest {
  private static final List<FollowUp> ALL =
      Stream.concat(ExampleFollowUps.many().stream(), ExampleFollowUps.hostile().stream()).toList();

  @Test
  void holdsTheCellsOfTheCsvUnderTheSameHeadings() throws IOException {
    var csv = new StringBuilder();
    new CsvTable().write(ExampleFollowUps.few(), csv);
    var meant = CsvRows.read("csv", new java.io.StringReader(csv.toString()), List.of());
    var read = XlsxRows.read("xlsx", in(written(ExampleFollowUps.few())), List.of("id"));
    assertEquals(meant.size(), read.size());
    for (int i = 0; i < meant.size(); i++) {
      assertEquals(numbersPlain(meant.get(i)), read.get(i));
    }
  }

  @Test
  void keepsItsHeadingInSightAndLetsRowsBeFiltered() throws IOException {
    XSSFSheet sheet = opened(ExampleFollowUps.many()).getSheet("Follow-up");
    assertTrue(sheet.getPaneInformation().isFreezePane());
    assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
    assertEquals(
        "A1:AN" + (sheet.getLastRowNum() + 1), sheet.getCTWorksheet().getAutoFilter().getRef());
    assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
    assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
    for (Cell heading : sheet.getRow(0)) {
      int width = sheet.getColumnWidth(heading.getColumnIndex()) / 256;
      assertTrue(width >= longestWord(heading.getStringCellValue()), heading::getStringCellValue);
    }
  }

  @Test
  void holdsDaysAsDaysAndParagraphsAsText() throws IOException {
    XSSFSheet sheet = opened(ExampleFollowUps.many()).getSheet("Follow-up");
    for (Cell cell : column(sheet, "date")) {
      assertTrue(DateUtil.isCellDateFormatted(cell));
      assertEquals("yyyy\\-mm\\-dd", cell.getCellStyle().getDataFormatString());
    }
    List<Cell> references = column(sheet, "reference");
    assertTrue(references.stream().anyMatch(cell -> cell.getStringCellValue().equals("95.18")));
    assertTrue(column(sheet, "page").stream().allMatch(c -> c.getCellType() == CellType.NUMERIC));
  }

  @Test
  void computesNothing() throws IOException {
    try (XSSFWorkbook book = opened(ALL)) {
      assertEquals(Set.of(CellType.STRING, CellType.NUMERIC), types(book));
      List<Cell> hostile =
          cells(book)
              .filter(cell -> cell.getCellType() == CellType.STRING)
              .filter(cell -> cell.getStringCellValue().matches("(?s)[=+@-].*"))
              .toList();
      assertFalse(hostile.isEmpty());
      assertTrue(hostile.stream().allMatch(cell -> cell.getCellStyle().getQuotePrefixed()));
      assertFalse(book.isMacroEnabled());
    }
  }

  @Test
  void leadsOnlyToFilesBesideIt() throws IOException {
    List<String> links = links(opened(ALL).getSheet("Follow-up"));
    assertTrue(links.contains("../corpus/2010/review.pdf#page=15"), links::toString);
    assertTrue(links.contains("../corpus/2012/pillay-astana.txt"), links::toString);
    for (String link : links) {
      assertTrue(link.startsWith("../") && !URI.create(link).isAbsolute(), link);
    }
  }

  @Test
  void listsEachCitedDocumentOnce() throws IOException {
    XSSFSheet sources = opened(ExampleFollowUps.few()).getSheet("Sources");
    List<String> locations =
        column(sources, "source").stream().map(Cell::getStringCellValue).toList();
    assertEquals(5, locations.size());
    assertEquals(new TreeSet<>(locations).size(), locations.size());
    assertEquals(3, column(sources, "rows that cite it").getFirst().getNumericCellValue());
    assertEquals(5, links(sources).size());
  }

  @Test
  void tellsByWhatItsRowsWereChosen() throws IOException {
    XSSFSheet about = opened(ExampleFollowUps.few()).getSheet("About");
    assertEquals("--theme torture", about.getRow(2).getCell(1).getStringCellValue());
  }

  @Test
  void keepsWhatACellCannotHoldOutOfIt() throws IOException {
    String text = "x_x0041_y \u0000\uFFFE " + "word ".repeat(8000);
    try (var book = new XlsxBook()) {
      XlsxSheet sheet = book.sheet(SheetPlan.table("Texts", List.of(new SheetColumn("text", 20))));
      sheet.row(List.of(new SheetCell.Text(text)));
      sheet.row(List.of(new SheetCell.Link("a", "x".repeat(3000))));
      sheet.row(List.of(new SheetCell.Day(java.time.LocalDate.of(1899, 12, 31))));
      var out = new ByteArrayOutputStream();
      book.write(out);
      XSSFSheet read = new XSSFWorkbook(in(out.toByteArray())).getSheet("Texts");
      String cell = read.getRow(1).getCell(0).getStringCellValue();
      assertTrue(cell.startsWith("x_x0041_y \uFFFD"), cell.substring(0, 40));
      assertTrue(cell.endsWith("(cut: a cell holds no more)") && cell.length() <= 32_767);
      assertEquals(List.of(), links(read));
      assertEquals("1899-12-31", read.getRow(3).getCell(0).getStringCellValue());
    }
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    assertArrayEquals(written(ALL), written(ALL));
  }

  @Test
  void writesMoreRowsThanExcelAllowsLinks() throws IOException {
    var rows = new ArrayList<FollowUp>();
    while (rows.size() < 33_000) {
      rows.add(ExampleFollowUps.few().get(2));
      rows.add(ExampleFollowUps.few().get(1));
    }
    byte[] table = written(rows);
    assertEquals(33_000 / 2 * 3, XlsxRows.read("xlsx", in(table), List.of("id")).size());
  }

  private static java.util.Map<String, String> numbersPlain(java.util.Map<String, String> row) {
    return row.entrySet().stream()
        .collect(
            Collectors.toMap(
                java.util.Map.Entry::getKey,
                cell ->
                    cell.getKey().equals("score")
                        ? cell.getValue().replaceFirst("0$", "")
                        : cell.getValue()));
  }

  private static int longestWord(String heading) {
    return Stream.of(heading.split(" ")).mapToInt(String::length).max().orElse(0);
  }

  private static List<Cell> column(XSSFSheet sheet, String heading) {
    var cells = new ArrayList<Cell>();
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
          Cell of = sheet.getRow(i).getCell(cell.getColumnIndex());
          if (of != null && of.getCellType() != CellType.BLANK) {
            cells.add(of);
          }
        }
      }
    }
    assertFalse(cells.isEmpty(), heading);
    return cells;
  }

  private static Stream<Cell> cells(XSSFWorkbook book) {
    var cells = new ArrayList<Cell>();
    book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
    return cells.stream();
  }

  private static Set<CellType> types(XSSFWorkbook book) {
    return cells(book)
        .map(Cell::getCellType)
        .filter(type -> type != CellType.BLANK)
        .collect(Collectors.toSet());
  }

  private static List<String> links(XSSFSheet sheet) {
    return sheet.getHyperlinkList().stream().map(XSSFHyperlink::getAddress).toList();
  }

  private static XSSFWorkbook opened(List<FollowUp> rows) throws IOException {
    return new XSSFWorkbook(in(written(rows)));
  }

  private static ByteArrayInputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] written(List<FollowUp> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    new XlsxTable(Path.of("index"), List.of("--theme torture")).write(rows, out);
    return out.toByteArray();
  }
}
