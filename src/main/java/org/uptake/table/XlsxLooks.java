package org.uptake.table;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The styles of a workbook's cells, each made once: a workbook holds 64,000 at most. */
final class XlsxLooks {
  private static final String SOFT_INK = "59636E";
  private static final String LINE = "D5DBE1";
  private static final String LINK_INK = "0B5394";

  /** Ink on a ground. */
  private record Colours(String ink, Optional<String> ground) {}

  /**
   * @param format of days and numbers; empty for texts
   * @param quoted whether a spreadsheet must take what is typed into the cell as text
   */
  private record Look(Tone tone, boolean link, String format, boolean quoted) {}

  private final SXSSFWorkbook book;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

  XlsxLooks(SXSSFWorkbook book) {
    this.book = book;
  }

  XSSFCellStyle text(Tone tone, boolean quoted) {
    return style(new Look(tone, false, "", quoted));
  }

  XSSFCellStyle day(Tone tone) {
    return style(new Look(tone, false, "yyyy\\-mm\\-dd", false));
  }

  XSSFCellStyle figure(Tone tone, int decimals) {
    return style(new Look(tone, false, decimals == 0 ? "0" : "0." + "0".repeat(decimals), false));
  }

  XSSFCellStyle link() {
    return style(new Look(Tone.PLAIN, true, "", false));
  }

  XSSFCellStyle heading() {
    XSSFCellStyle style = made();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFont(font("FFFFFF", true, false));
    fill(style, "33475B");
    return style;
  }

  private XSSFCellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = made();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look.format().isEmpty());
    style.setQuotePrefixed(look.quoted());
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(LINE));
    if (!look.format().isEmpty()) {
      style.setAlignment(HorizontalAlignment.CENTER);
      style.setDataFormat(book.createDataFormat().getFormat(look.format()));
    }
    Colours colours = colours(look.tone());
    String ink = look.link() ? LINK_INK : colours.ink();
    style.setFont(font(ink, look.tone() == Tone.STRONG, look.link()));
    colours.ground().ifPresent(ground -> fill(style, ground));
    return style;
  }

  /** Dark on light, as on the page: both stay legible in grey. */
  private static Colours colours(Tone tone) {
    return switch (tone) {
      case PLAIN, STRONG -> new Colours("1D2329", Optional.empty());
      case FAINT -> new Colours(SOFT_INK, Optional.empty());
      case RED -> new Colours("8C1F00", Optional.of("FCE3DA"));
      case GREEN -> new Colours("00543D", Optional.of("D8F1E7"));
      case YELLOW -> new Colours("6A4300", Optional.of("FFF0CC"));
      case BLUE -> new Colours("0B4A86", Optional.of("E0EDFB"));
      case MAGENTA -> new Colours("5D2A80", Optional.of("F1E3FA"));
    };
  }

  private XSSFCellStyle made() {
    return (XSSFCellStyle) book.createCellStyle();
  }

  private XSSFFont font(String ink, boolean bold, boolean underlined) {
    var font = (XSSFFont) book.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) 10);
    font.setColor(colour(ink));
    font.setBold(bold);
    font.setUnderline(underlined ? Font.U_SINGLE : Font.U_NONE);
    return font;
  }

  private static void fill(XSSFCellStyle style, String ground) {
    style.setFillForegroundColor(colour(ground));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static XSSFColor colour(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex(rgb));
  }
}
