package org.uptake.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.document.DateValue;

/** Reads what is counted from the document's day, or from the date that the text speaks of. */
final class RelativeReader {
  private static final int MOST_UNITS = 999;

  private RelativeReader() {}

  static Optional<DateValue> value(Match match, Timeline timeline) {
    return switch (match.rule().reading()) {
      case WEEKDAY -> weekday(match, timeline);
      case DAY_SHIFT -> dayShift(match, timeline);
      case UNIT_SHIFT -> unitShift(match, timeline);
      case AGO -> ago(match, timeline);
      case SPAN -> span(match, timeline);
      case SAID -> said(match, timeline);
      case COVERED ->
          timeline.covered().isPresent()
              ? Optional.of(DateReader.year(timeline.covered().getAsInt()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<DateValue> weekday(Match match, Timeline timeline) {
    OptionalInt number = match.number("weekday", "w");
    if (timeline.published().isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    LocalDate published = timeline.published().get();
    DayOfWeek weekday = DayOfWeek.of(number.getAsInt());
    OptionalInt shift = match.number("shift", "s");
    Optional<Reading> tense = timeline.tense(match);
    LocalDate day;
    if (shift.orElse(0) > 0) {
      day = published.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(weekday);
    } else if (shift.orElse(0) < 0) {
      day = published.with(TemporalAdjusters.previous(weekday));
    } else if (tense.equals(Optional.of(Reading.FUTURE))) {
      day =
          published.with(
              shift.isPresent()
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : TemporalAdjusters.next(weekday));
    } else {
      day = published.with(TemporalAdjusters.previousOrSame(weekday));
    }
    return Optional.of(DateReader.atTime(new DateValue.Day(day), match));
  }

  private static Optional<DateValue> dayShift(Match match, Timeline timeline) {
    OptionalInt shift = match.number("dayword", "o");
    return timeline
        .published()
        .filter(day -> shift.orElse(1) != 0 || !isNowadays(match, timeline))
        .map(day -> new DateValue.Day(day.plusDays(shift.orElse(0))))
        .map(day -> DateReader.atTime(day, match));
  }

  /** One word alone, as "today", may mean these days; "tonight" and "today at ten" do not. */
  private static boolean isNowadays(Match match, Timeline timeline) {
    boolean isOneWord = match.words("o").indexOf(' ') < 0;
    boolean isSure = match.has("t") || match.has("sure");
    return isOneWord && !isSure && timeline.meansNowadays(match);
  }

  /** Last December, the end of last year, December last year, this week. */
  static Optional<DateValue> unitShift(Match match, Timeline timeline) {
    Optional<LocalDate> spokenOf = timeline.focus().flatMap(DateValue::latest);
    Optional<LocalDate> from =
        timeline.published().or(() -> match.has("said") ? spokenOf : Optional.empty());
    if (from.isEmpty()) {
      return Optional.empty();
    }
    LocalDate published = from.get();
    int shift = match.number("shift", match.has("said") ? "said" : "s").orElse(0);
    OptionalInt month = match.month("m");
    if (month.isPresent()) {
      int year =
          match.has("u")
              ? yearOfUnit(match, timeline, published) + shift
              : yearOfShifted(published, month.getAsInt(), shift);
      return Timeline.value(OptionalInt.of(year), month.getAsInt(), match.day("d"));
    }
    String unit = match.value("unit", "u").orElse("");
    return unit.equals("WEEKENDS")
        ? weekend(match, timeline, published, shift)
        : unitAround(published, unit, shift);
  }

  /** "The weekend" is the one that was last, save where the verb is in the future. */
  private static Optional<DateValue> weekend(
      Match match, Timeline timeline, LocalDate published, int shift) {
    LocalDate saturday =
        published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    boolean isOn = !published.isBefore(saturday);
    boolean isAhead =
        shift > 0 || (shift == 0 && timeline.tense(match).equals(Optional.of(Reading.FUTURE)));
    LocalDate first =
        isAhead
            ? saturday.plusWeeks(isOn && shift > 0 ? 1 : 0)
            : saturday.minusWeeks(isOn && shift == 0 ? 0 : 1);
    return DateReader.interval(new DateValue.Day(first), new DateValue.Day(first.plusDays(1)));
  }

  /** "Of the same year" is the year spoken of; "of last year" counts from the document's. */
  private static int yearOfUnit(Match match, Timeline timeline, LocalDate published) {
    return match.has("said")
        ? timeline.focus().flatMap(DateValue::latest).orElse(published).getYear()
        : published.getYear();
  }

  private static int yearOfShifted(LocalDate published, int month, int shift) {
    int year = published.getYear();
    if (shift < 0 && month >= published.getMonthValue()) {
      return year - 1;
    }
    return shift > 0 && month <= published.getMonthValue() ? year + 1 : year;
  }

  private static Optional<DateValue> unitAround(LocalDate day, String unit, int shift) {
    return switch (unit) {
      case "DAYS" -> Optional.of(new DateValue.Day(day.plusDays(shift)));
      case "WEEKS" -> {
        LocalDate monday =
            day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
        yield DateReader.interval(new DateValue.Day(monday), new DateValue.Day(monday.plusDays(6)));
      }
      case "MONTHS" -> Optional.of(new DateValue.Month(YearMonth.from(day).plusMonths(shift)));
      case "YEARS" -> Optional.of(DateReader.year(day.getYear() + shift));
      default -> Optional.empty();
    };
  }

  private static Optional<DateValue> ago(Match match, Timeline timeline) {
    int count = match.has("n") ? match.count("n").orElse(-1) : 1;
    int direction = match.number("shift", "s").orElse(-1);
    if (timeline.published().isEmpty() || count < 0 || count > MOST_UNITS) {
      return Optional.empty();
    }
    return match
        .value("unit", "u")
        .flatMap(unit -> moved(timeline.published().get(), unit, direction * count));
  }

  /** The day, month or year that lies {@code count} units off; no more precise than the unit. */
  private static Optional<DateValue> moved(LocalDate from, String unit, int count) {
    LocalDate day = movedDay(from, unit, count);
    return switch (unit) {
      case "HOURS", "DAYS", "WEEKS" -> Optional.of(new DateValue.Day(day));
      case "MONTHS" -> Optional.of(new DateValue.Month(YearMonth.from(day)));
      case "YEARS", "DECADES" -> Optional.of(DateReader.year(day.getYear()));
      default -> Optional.empty();
    };
  }

  private static LocalDate movedDay(LocalDate from, String unit, int count) {
    return unit.equals("HOURS")
        ? from.plusDays(count / 24)
        : from.plus(count, ChronoUnit.valueOf(unit));
  }

  /** The past two days: from two days before to the document's day. */
  private static Optional<DateValue> span(Match match, Timeline timeline) {
    int count = match.has("n") ? match.count("n").orElse(0) : 1;
    int shift = match.number("shift", "s").orElse(1);
    Optional<String> unit = match.value("unit", "u");
    if (timeline.published().isEmpty() || unit.isEmpty() || count < 1 || count > MOST_UNITS) {
      return Optional.empty();
    }
    LocalDate here = timeline.published().get();
    LocalDate there = movedDay(here, unit.get(), shift < 0 ? -count : count);
    String precision = count == 1 && unit.get().equals("YEARS") ? "MONTHS" : unit.get();
    Optional<DateValue> near = moved(here, precision, 0);
    Optional<DateValue> far = moved(there, precision, 0);
    if (near.isEmpty() || far.isEmpty()) {
      return Optional.empty();
    }
    return shift < 0
        ? DateReader.interval(far.get(), near.get())
        : DateReader.interval(near.get(), far.get());
  }

  private static Optional<DateValue> said(Match match, Timeline timeline) {
    String unit = match.value("unit", "u").orElse("DAYS");
    int shift = match.number("shift", "s").orElse(0);
    int count = match.has("n") ? match.count("n").orElse(0) : 1;
    if (count > MOST_UNITS) {
      return Optional.empty();
    }
    if (countsFromHere(match, timeline, shift)) {
      return match.has("n") ? ago(match, timeline) : unitShift(match, timeline);
    }
    if (unit.equals("DAYS") || match.has("n")) {
      Optional<DateValue> moved =
          timeline.focusDay().isPresent()
              ? moved(timeline.focusDay().get(), unit, shift * count)
              : movedWhole(unit, shift * count, timeline);
      return moved.filter(value -> shift < 0 || isNoForesight(value, match, timeline));
    }
    return movedWhole(unit, shift, timeline);
  }

  /** "75 years later" tells of what has been: not of a day after the document's own. */
  private static boolean isNoForesight(DateValue value, Match match, Timeline timeline) {
    Optional<LocalDate> first = value.earliest();
    return first.isEmpty()
        || timeline.published().isEmpty()
        || !first.get().isAfter(timeline.published().get())
        || timeline.tense(match).equals(Optional.of(Reading.FUTURE));
  }

  /** "In the following year" and "two years later" it will be: from the day of writing. */
  private static boolean countsFromHere(Match match, Timeline timeline, int shift) {
    boolean isAhead = shift > 0 && timeline.tense(match).equals(Optional.of(Reading.FUTURE));
    return (match.has("now") && (isAhead || timeline.focus().isEmpty()))
        || (match.has("n") && isAhead && timeline.focus().isEmpty());
  }

  /** The month or year of the date spoken of, moved; where it is open too, the open one. */
  private static Optional<DateValue> movedWhole(String unit, int shift, Timeline timeline) {
    Optional<DateValue> focus = timeline.focus();
    if (focus.isEmpty()) {
      return Optional.empty();
    }
    if (unit.equals("DAYS") && focus.get() instanceof DateValue.OpenDay open) {
      LocalDate moved = open.day().atYear(2001).plusDays(shift);
      return Optional.of(new DateValue.OpenDay(java.time.MonthDay.from(moved)));
    }
    if (unit.equals("MONTHS")) {
      return monthMoved(focus.get(), shift);
    }
    boolean isLong = unit.equals("YEARS") || unit.equals("WEEKS");
    return isLong
        ? focus.get().latest().flatMap(day -> unitAround(day, unit, shift))
        : Optional.empty();
  }

  private static Optional<DateValue> monthMoved(DateValue focus, int shift) {
    return switch (focus) {
      case DateValue.OpenMonth open ->
          Optional.of(new DateValue.OpenMonth(open.month().plus(shift)));
      case DateValue.OpenDay open ->
          Optional.of(new DateValue.OpenMonth(open.day().getMonth().plus(shift)));
      case DateValue.Year year -> Optional.empty();
      default -> focus.latest().flatMap(day -> unitAround(day, "MONTHS", shift));
    };
  }
}
