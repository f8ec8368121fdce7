package org.uptake.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How date values are read and written: extended ISO 8601. */
final class DateValues {
  static final DateTimeFormatter FOUR_DIGITS = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
  static final String OPEN_YEAR = "XXXX-";

  private DateValues() {}

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static DateValue parse(String iso) {
    try {
      int slash = iso.indexOf('/');
      return slash < 0
          ? single(iso)
          : new DateValue.Interval(
              single(iso.substring(0, slash)), single(iso.substring(slash + 1)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "a date must be like 2007, 2007-04, 2007-04-30, 2007-04-30T10:51, XXXX-04 or two of them"
              + " with / between, got '"
              + iso
              + "'",
          e);
    }
  }

  private static DateValue single(String iso) {
    if (iso.startsWith(OPEN_YEAR)) {
      return iso.length() > 7
          ? new DateValue.OpenDay(MonthDay.parse("--" + iso.substring(5)))
          : new DateValue.OpenMonth(java.time.Month.of(digits(iso.substring(5))));
    }
    return switch (iso.length()) {
      case 4 -> new DateValue.Year(java.time.Year.parse(iso));
      case 7 -> new DateValue.Month(YearMonth.parse(iso));
      case 10 -> new DateValue.Day(LocalDate.parse(iso));
      default -> new DateValue.Moment(LocalDateTime.parse(iso));
    };
  }

  private static int digits(String text) {
    if (!text.matches("[0-9]{1,2}")) {
      throw new DateTimeException("no month: " + text);
    }
    return Integer.parseInt(text);
  }
}
