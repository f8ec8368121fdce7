package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {
  private static final List<String> COLUMNS = List.of("id", "due");

  @Test
  void readsDaysNumbersAndFormulasAsAPersonSeesThem() throws IOException {
    byte[] book =
        made(
            workbook -> {
              var sheet = workbook.createSheet("edited");
              texts(sheet.createRow(0), "id", "due", "page", "score", "sum");
              Row row = sheet.createRow(1);
              row.createCell(0).setCellValue(" r1 ");
              CellStyle local = workbook.createCellStyle();
              local.setDataFormat((short) 14); // As Excel shows a day after somebody typed one.
              row.createCell(1).setCellValue(LocalDate.of(2026, 12, 31));
              row.getCell(1).setCellStyle(local);
              row.createCell(2).setCellValue(3);
              row.createCell(3).setCellValue(0.25);
              row.createCell(4).setCellFormula("1+1");
              row.getCell(4).setCellValue(2);
              sheet.createRow(3).createCell(0).setCellValue("r2");
            });
    assertEquals(
        List.of(
            Map.of("id", "r1", "due", "2026-12-31", "page", "3", "score", "0.25", "sum", "2"),
            Map.of("id", "r2", "due", "", "page", "", "score", "", "sum", "")),
        read(book));
  }

  @Test
  void findsTheSheetThatHasTheColumns() throws IOException {
    byte[] book =
        made(
            workbook -> {
              texts(workbook.createSheet("notes").createRow(0), "my notes");
              var sheet = workbook.createSheet("table");
              texts(sheet.createRow(0), "due", "id");
              texts(sheet.createRow(1), "", "95.10");
            });
    assertEquals(List.of(Map.of("id", "95.10", "due", "")), read(book));
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
    byte[] book =
        made(
            workbook -> {
              workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
              var sheet = workbook.createSheet("mac");
              texts(sheet.createRow(0), "id", "due");
              Row row = sheet.createRow(1);
              row.createCell(0).setCellValue("r1");
              CellStyle local = workbook.createCellStyle();
              local.setDataFormat((short) 14);
              row.createCell(1).setCellValue(1);
              row.getCell(1).setCellStyle(local);
            });
    assertEquals("1904-01-02", read(book).getFirst().get("due"));
  }

  @Test
  void tellsWhatIsWrongInOneLine() throws IOException {
    byte[] other = made(workbook -> texts(workbook.createSheet("x").createRow(0), "id", "when"));
    assertEquals(
        "t.xlsx: the first line of a sheet must name the columns [id, due], got [id, when]",
        told(other));
    byte[] twice =
        made(workbook -> texts(workbook.createSheet("x").createRow(0), "id", "due", "due"));
    assertEquals("t.xlsx: the first line must name 'due' once, got it twice", told(twice));
    String noWorkbook = "t.xlsx: must be a workbook (.xlsx), got another format or a damaged one";
    byte[] damaged = other.clone();
    java.util.Arrays.fill(damaged, damaged.length / 3, damaged.length / 2, (byte) 7);
    for (byte[] bytes :
        List.of(
            new byte[0],
            "id,due\n1,2\n".getBytes(StandardCharsets.UTF_8),
            "\u00d0\u00cf\u0011\u00e0".getBytes(StandardCharsets.ISO_8859_1),
            zip(),
            java.util.Arrays.copyOf(other, other.length / 2),
            damaged)) {
      assertEquals(noWorkbook, told(bytes));
    }
  }

  private static byte[] zip() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write('a');
    }
    return out.toByteArray();
  }

  private static String told(byte[] book) {
    var e = assertThrows(IllegalArgumentException.class, () -> read(book));
    assertTrue(String.valueOf(e.getMessage()).lines().count() == 1);
    return String.valueOf(e.getMessage());
  }

  private static void texts(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static byte[] made(Consumer<XSSFWorkbook> maker) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      maker.accept(workbook);
      var out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static List<Map<String, String>> read(byte[] book) throws IOException {
    return XlsxRows.read("t.xlsx", new ByteArrayInputStream(book), COLUMNS);
  }
}
