package org.uptake.table;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A sheet of an {@link XlsxBook}: a heading, then rows from top to bottom. */
final class XlsxSheet {
  /** Excel repairs a sheet that has more than 65,530; the words of later links stay. */
  static final int MOST_LINKS = 65_000;

  /** Excel's, in UTF-16 code units. */
  private static final int LONGEST_TEXT = 32_767;

  private static final String CUT = " \u2026 (cut: a cell holds no more)";

  /** Excel's is 2,079. */
  private static final int LONGEST_ADDRESS = 2_000;

  /** Excel knows a 29 February 1900, and nothing before. */
  private static final int FIRST_YEAR = 1901;

  /**
   * In a workbook {@code _x0041_} stands for a character: so its first sign is spelled that way.
   */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int UNITS_A_CHARACTER = 256;
  private static final float HEADING_HEIGHT = 28;
  private static final float LINE_HEIGHT = 13;

  /** A width is counted in digits; letters are narrower on the whole. */
  private static final int LETTERS_IN_TEN_DIGITS = 11;

  private static final float TALLEST_ROW = 409;
  private static final double MARGIN_IN_INCHES = 0.4;

  private final SXSSFWorkbook book;
  private final XlsxLooks looks;
  private final SheetPlan plan;
  private final SXSSFSheet sheet;
  private int rows;
  private int links;

  XlsxSheet(SXSSFWorkbook book, XlsxLooks looks, SheetPlan plan) {
    this.book = book;
    this.looks = looks;
    this.plan = plan;
    sheet = book.createSheet(plan.name());
    sheet.createFreezePane(plan.frozen(), 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    setUpPage();
    SXSSFRow heading = nextRow();
    heading.setHeightInPoints(HEADING_HEIGHT);
    int number = 0;
    for (SheetColumn column : plan.columns()) {
      sheet.setColumnWidth(number, column.width() * UNITS_A_CHARACTER);
      SXSSFCell cell = heading.createCell(number);
      cell.setCellValue(fit(Shown.of(column.heading())));
      cell.setCellStyle(looks.heading());
      number++;
    }
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException where it has another number of cells than the sheet columns
   */
  void row(List<SheetCell> cells) {
    if (cells.size() != plan.columns().size()) {
      throw new IllegalArgumentException(
          "a row must have " + plan.columns().size() + " cells, got " + cells.size());
    }
    SXSSFRow row = nextRow();
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      String plain = cells.get(i).plain();
      if (!plain.isEmpty()) {
        write(cells.get(i), row.createCell(i));
        int fitting = plan.columns().get(i).width() * LETTERS_IN_TEN_DIGITS / 10;
        lines = Math.max(lines, Wrap.count(plain, fitting));
      } else if (i < plan.printed()) {
        row.createCell(i).setCellStyle(looks.text(Tone.PLAIN, false)); // Its line goes on.
      }
    }
    // Not every spreadsheet fits its rows to their texts by itself.
    row.setHeightInPoints(Math.min(lines * LINE_HEIGHT + 2, TALLEST_ROW));
  }

  /** What can be said only when all rows are there. */
  void finish() {
    int last = rows - 1;
    var all = new CellRangeAddress(0, last, 0, plan.columns().size() - 1);
    if (plan.filtered()) {
      sheet.setAutoFilter(all);
    }
    book.setPrintArea(book.getSheetIndex(sheet), 0, plan.printed() - 1, 0, last);
    // A paragraph's number is text and meant to be: no corner of its cell need say so.
    book.getXSSFWorkbook()
        .getSheetAt(book.getSheetIndex(sheet))
        .addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private SXSSFRow nextRow() {
    SXSSFRow row = sheet.createRow(rows);
    rows++;
    return row;
  }

  private void write(SheetCell cell, SXSSFCell to) {
    switch (cell) {
      case SheetCell.Text(Tone tone, String text) -> text(text, tone, to);
      case SheetCell.Day(Tone tone, var day) -> {
        if (day.getYear() < FIRST_YEAR) {
          text(day.toString(), tone, to);
        } else {
          to.setCellValue(day);
          to.setCellStyle(looks.day(tone));
        }
      }
      case SheetCell.Figure(Tone tone, double number, int decimals) -> {
        to.setCellValue(number);
        to.setCellStyle(looks.figure(tone, decimals));
      }
      case SheetCell.Link(String text, String address) -> link(text, address, to);
    }
  }

  /** Always as text: nothing that a document says is computed. */
  private void text(String text, Tone tone, SXSSFCell to) {
    to.setCellStyle(looks.text(tone, Csv.isComputed(text)));
    to.setCellValue(fit(text));
  }

  private void link(String text, String address, SXSSFCell to) {
    text(text, Tone.PLAIN, to);
    if (links == MOST_LINKS || address.length() > LONGEST_ADDRESS) {
      return;
    }
    var link = book.getCreationHelper().createHyperlink(HyperlinkType.FILE);
    link.setAddress(address);
    to.setHyperlink(link);
    to.setCellStyle(looks.link());
    links++;
  }

  private static String fit(String text) {
    String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
    if (escaped.length() <= LONGEST_TEXT) {
      return escaped;
    }
    int end = LONGEST_TEXT - CUT.length();
    return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end)
        + CUT;
  }

  /** A4 across, as wide as the printed columns need, the heading on each page. */
  private void setUpPage() {
    sheet.setFitToPage(true);
    PrintSetup page = sheet.getPrintSetup();
    page.setPaperSize(PrintSetup.A4_PAPERSIZE);
    page.setLandscape(true);
    page.setFitWidth((short) 1);
    page.setFitHeight((short) 0);
    for (var margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
      sheet.setMargin(margin, MARGIN_IN_INCHES);
    }
    sheet.getFooter().setRight("&P / &N");
  }
}
