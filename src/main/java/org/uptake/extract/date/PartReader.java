package org.uptake.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.document.DateValue;

/** Reads the start or end of a month or year, a half, a quarter or a season of it. */
final class PartReader {
  private PartReader() {}

  static Optional<DateValue> value(Match match, Timeline timeline) {
    String part = match.value("part", "p").orElse("start");
    if (match.has("m")) {
      return match.has("s") ? RelativeReader.unitShift(match, timeline) : ofMonth(match, timeline);
    }
    if (match.has("y")) {
      return ofYear(part, match.year("y").orElse(0));
    }
    if (!match.has("u") && match.has("s")) {
      return timeline.published().flatMap(day -> season(part, match, day));
    }
    Optional<DateValue> whole =
        match.has("s") ? RelativeReader.unitShift(match, timeline) : current(match, timeline);
    return whole.flatMap(
        value ->
            value instanceof DateValue.Year year
                ? ofYear(part, year.year().getValue())
                : Optional.of(value));
  }

  private static Optional<DateValue> ofMonth(Match match, Timeline timeline) {
    int month = match.month("m").orElse(1);
    OptionalInt year =
        match.has("y") ? match.year("y") : timeline.yearOf(match, month, OptionalInt.empty());
    return Timeline.value(year, month, OptionalInt.empty());
  }

  /** The year or month that "the year", "the month" means where no word says which. */
  private static Optional<DateValue> current(Match match, Timeline timeline) {
    boolean isMonth = match.value("unit", "u").orElse("YEARS").equals("MONTHS");
    if (isMonth) {
      return timeline.published().map(day -> new DateValue.Month(YearMonth.from(day)));
    }
    if (timeline.covered().isPresent()) {
      return Optional.of(DateReader.year(timeline.covered().getAsInt()));
    }
    return timeline.published().map(day -> DateReader.year(day.getYear()));
  }

  /** "The end of 2025" is its last month; its start is not told apart from it. */
  private static Optional<DateValue> ofYear(String part, int year) {
    return switch (part) {
      case "end" -> Optional.of(new DateValue.Month(YearMonth.of(year, 12)));
      case "start", "middle", "winter" -> Optional.of(DateReader.year(year));
      case "months9" -> months(year, 1, 9);
      case "half1" -> months(year, 1, 6);
      case "half2" -> months(year, 7, 12);
      case "quarter1" -> months(year, 1, 3);
      case "quarter2" -> months(year, 4, 6);
      case "quarter3" -> months(year, 7, 9);
      case "quarter4" -> months(year, 10, 12);
      case "spring" -> months(year, 3, 5);
      case "summer" -> months(year, 6, 8);
      case "autumn" -> months(year, 9, 11);
      default -> Optional.empty();
    };
  }

  /** Last summer: the one that was over last; next summer: the one that is still to begin. */
  private static Optional<DateValue> season(String part, Match match, LocalDate day) {
    int shift = match.number("shift", "s").orElse(0);
    int year = day.getYear();
    if (shift < 0 && !seasonOf(part, year).flatMap(DateValue::latest).orElse(day).isBefore(day)) {
      year--;
    } else if (shift > 0
        && !seasonOf(part, year).flatMap(DateValue::earliest).orElse(day).isAfter(day)) {
      year++;
    } else if (shift == 0 && part.equals("winter") && day.getMonthValue() > 6) {
      year++;
    }
    return seasonOf(part, year);
  }

  /** A season of a year, the winter that begins the year among them. */
  private static Optional<DateValue> seasonOf(String part, int year) {
    return part.equals("winter")
        ? DateReader.interval(
            new DateValue.Month(YearMonth.of(year - 1, 12)),
            new DateValue.Month(YearMonth.of(year, 2)))
        : ofYear(part, year);
  }

  private static Optional<DateValue> months(int year, int first, int last) {
    return DateReader.interval(
        new DateValue.Month(YearMonth.of(year, first)),
        new DateValue.Month(YearMonth.of(year, last)));
  }
}
