package org.uptake.workspace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;

/** Days and spans of time as people write them to choose rows. */
public final class DayWords {
  private DayWords() {}

  /**
   * The first day of a year, a month, or a day.
   *
   * @throws IllegalArgumentException where it is none of them
   */
  public static LocalDate first(String day) {
    try {
      return switch (day.length()) {
        case 4 -> Year.parse(day).atDay(1);
        case 7 -> YearMonth.parse(day).atDay(1);
        default -> LocalDate.parse(day);
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "must be a year, month or day like 2012, 2012-05, 2012-05-24, got '" + day + "'", e);
    }
  }

  /**
   * How long ago: {@code 5y}, {@code 18m}, {@code 90d}.
   *
   * @throws IllegalArgumentException where it is no such thing
   */
  public static Period time(String time) {
    if (!time.matches("[1-9]\\d{0,3}[ymd]")) {
      throw new IllegalArgumentException(
          "must be a number of years, months or days like 5y, 18m, 90d, got '" + time + "'");
    }
    int number = Integer.parseInt(time.substring(0, time.length() - 1));
    return switch (time.charAt(time.length() - 1)) {
      case 'y' -> Period.ofYears(number);
      case 'm' -> Period.ofMonths(number);
      default -> Period.ofDays(number);
    };
  }
}
