package org.uptake.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as machines write them in metadata; as written there, whatever the zone. */
final class Days {
  /** A time of day, a zone, a weekday: whatever stands beside the day. */
  private static final String REST = "(?:[t\\s,].{0,60})?";

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|(\\d{2})(\\d{2}))" + REST);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})" + REST);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})" + REST);

  /** RFC 5322, RFC 850 and what people make of them. */
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?:[a-z]{2,9}\\.?,?\\s{1,3})?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}"
              + MONTH
              + ",?[\\s-]{1,3}(\\d{4}|\\d{2})"
              + REST);

  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:[a-z]{2,9}\\.?,?\\s{1,3})?"
              + MONTH
              + "\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})"
              + REST);

  /** C's {@code asctime} and {@code date}: {@code Thu May 24 10:00:00 CEST 2012}. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "[a-z]{3},?\\s{1,3}"
              + MONTH
              + "\\s{1,3}(\\d{1,2})\\s{1,3}[\\d:]{4,8}(?:\\s{1,3}[a-z0-9:+-]{1,8})?\\s{1,3}(\\d{4})");

  /** Metadata below are a default that nobody set: 0001-01-01, 1601-01-01, 1899-12-30. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** Mails of old have years of two digits: 95 is 1995, 05 is 2005. */
  private static final int FIRST_OF_CENTURY = 70;

  private static final int LONGEST = 100;

  private Days() {}

  /**
   * The day in {@code written}; absent where that tells none, or leaves open which number is the
   * day and which the month.
   */
  static Optional<LocalDate> of(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(text).filter(found -> found.isAfter(EARLIEST));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(
          iso.group(2) == null
              ? day(iso.group(1), iso.group(4), iso.group(5))
              : day(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return Optional.of(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return numeric(dayFirst);
    }
    Matcher dayMonth = DAY_MONTH.matcher(text);
    if (dayMonth.matches()) {
      return Optional.of(named(dayMonth.group(3), dayMonth.group(2), dayMonth.group(1)));
    }
    return Stream.of(MONTH_DAY, YEAR_LAST)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .map(match -> named(match.group(3), match.group(1), match.group(2)))
        .findFirst();
  }

  /** With points the day comes first everywhere; with strokes only a number above twelve tells. */
  private static Optional<LocalDate> numeric(Matcher match) {
    String first = match.group(1);
    String second = match.group(3);
    boolean isMonthFirst = Integer.parseInt(second) > 12;
    boolean isDayFirst =
        match.group(2).equals(".") || Integer.parseInt(first) > 12 || first.equals(second);
    if (!isMonthFirst && !isDayFirst) {
      return Optional.empty();
    }
    return Optional.of(
        isDayFirst ? day(match.group(4), second, first) : day(match.group(4), first, second));
  }

  private static LocalDate named(String year, String month, String day) {
    int number = Integer.parseInt(year);
    int whole =
        year.length() > 2 ? number : number < FIRST_OF_CENTURY ? 2000 + number : 1900 + number;
    return LocalDate.of(whole, MONTHS.indexOf(month) + 1, Integer.parseInt(day));
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
