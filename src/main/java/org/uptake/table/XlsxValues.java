package org.uptake.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers of cells as what they are, whatever they look like in their spreadsheet. */
final class XlsxValues extends DataFormatter {
  private final boolean from1904;

  /**
   * @param from1904 whether days count from 1904, and not from 1900
   */
  XlsxValues(boolean from1904) {
    super(Locale.ROOT);
    this.from1904 = from1904;
  }

  @Override
  public String formatRawCellContents(double value, int formatIndex, String format) {
    // Below a day it is a time, not a date.
    if (value >= 1 && DateUtil.isADateFormat(formatIndex, format)) {
      LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904);
      return moment.toLocalDate().toString();
    }
    BigDecimal plain = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return plain.toPlainString();
  }
}
