package org.uptake.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.document.DateValue;
import org.uptake.text.Span;

/** Reads matches as the dates that they name. */
final class DateReader {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern AFTERNOON = Pattern.compile("(?i)p\\.?m");
  private static final Pattern MORNING = Pattern.compile("(?i)a\\.?m");

  /** A part of a match and what it means. */
  record Dated(Span span, DateValue value) {}

  private DateReader() {}

  /** What {@code match} names: nothing where no such date is, several where it is a list. */
  static List<Dated> read(Match match, Timeline timeline) {
    if (match.rule().reading() == Reading.LIST) {
      return list(match, timeline);
    }
    return value(match, timeline).map(value -> new Dated(match.span(), value)).stream().toList();
  }

  private static Optional<DateValue> value(Match match, Timeline timeline) {
    return switch (match.rule().reading()) {
      case DATE -> date(match, timeline);
      case RANGE -> range(match, timeline);
      case NUMERIC -> numeric(match, timeline);
      case YEARS -> years(match);
      case DECADE -> decade(match);
      case CENTURY -> century(match);
      case WEEKDAY, DAY_SHIFT, UNIT_SHIFT, AGO, SPAN, SAID, COVERED ->
          RelativeReader.value(match, timeline);
      case PART -> PartReader.value(match, timeline);
      default -> Optional.empty();
    };
  }

  private static Optional<DateValue> date(Match match, Timeline timeline) {
    OptionalInt year = match.year("y");
    OptionalInt month = match.month("m");
    if (month.isEmpty()) {
      return year.isPresent() ? Optional.of(year(year.getAsInt())) : Optional.empty();
    }
    OptionalInt day = match.day("d");
    if (year.isEmpty()) {
      year = timeline.yearOf(match, month.getAsInt(), day);
    }
    return Timeline.value(year, month.getAsInt(), day).map(value -> atTime(value, match));
  }

  static DateValue year(int year) {
    return new DateValue.Year(java.time.Year.of(year));
  }

  /** {@code value} at the time that the match gives, where it is a day and a time is given. */
  static DateValue atTime(DateValue value, Match match) {
    return value instanceof DateValue.Day day && match.has("t")
        ? time(match.words("t"))
            .<DateValue>map(time -> new DateValue.Moment(LocalDateTime.of(day.day(), time)))
            .orElse(value)
        : value;
  }

  private static Optional<LocalTime> time(String words) {
    var parts = new int[3];
    int count = 0;
    Matcher matcher = NUMBER.matcher(words);
    while (count < parts.length && matcher.find()) {
      parts[count++] = Integer.parseInt(matcher.group());
    }
    if (AFTERNOON.matcher(words).find() && parts[0] < 12) {
      parts[0] += 12;
    } else if (MORNING.matcher(words).find() && parts[0] == 12) {
      parts[0] = 0;
    }
    try {
      return Optional.of(LocalTime.of(parts[0], parts[1], parts[2]));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateValue> range(Match match, Timeline timeline) {
    OptionalInt endMonth = match.month("m2").isPresent() ? match.month("m2") : match.month("m");
    OptionalInt startMonth = match.month("m").isPresent() ? match.month("m") : endMonth;
    OptionalInt endYear = match.year("y2").isPresent() ? match.year("y2") : match.year("y");
    if (endMonth.isEmpty()) {
      return match.year("y").isPresent() && endYear.isPresent()
          ? interval(year(match.year("y").getAsInt()), year(endYear.getAsInt()))
          : Optional.empty();
    }
    if (endYear.isEmpty()) {
      endYear = timeline.yearOf(match, endMonth.getAsInt(), match.day("d2"));
    }
    OptionalInt startYear = match.year("y");
    if (startYear.isEmpty() && endYear.isPresent()) {
      boolean overNewYear = startMonth.getAsInt() > endMonth.getAsInt();
      startYear = OptionalInt.of(endYear.getAsInt() - (overNewYear ? 1 : 0));
    }
    Optional<DateValue> start = Timeline.value(startYear, startMonth.getAsInt(), match.day("d"));
    Optional<DateValue> end = Timeline.value(endYear, endMonth.getAsInt(), match.day("d2"));
    return start.isPresent() && end.isPresent()
        ? interval(start.get(), end.get())
        : Optional.empty();
  }

  /** From one to the other; empty where that would run backwards. */
  static Optional<DateValue> interval(DateValue start, DateValue end) {
    Optional<LocalDate> first = start.earliest();
    Optional<LocalDate> last = end.latest();
    return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
        ? Optional.empty()
        : Optional.of(new DateValue.Interval(start, end));
  }

  private static Optional<DateValue> numeric(Match match, Timeline timeline) {
    int first = match.day("a").orElse(0);
    int second = match.day("b").orElse(0);
    OptionalInt year = match.year("y");
    boolean isAmerican = timeline.monthFirst() && !match.words("sep").equals(".");
    Optional<DateValue> dayFirst = Timeline.value(year, second, OptionalInt.of(first));
    Optional<DateValue> monthFirst = Timeline.value(year, first, OptionalInt.of(second));
    boolean isPublished =
        monthFirst.isPresent()
            && monthFirst.get().earliest().equals(timeline.published())
            && match.rule().name().startsWith("any");
    Optional<DateValue> value =
        isAmerican || isPublished ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst);
    return value.map(day -> atTime(day, match));
  }

  private static Optional<DateValue> years(Match match) {
    int start = match.year("y").orElse(0);
    String words = match.words("y2");
    int figures = words.length() == 1 ? 10 : words.length() == 2 ? 100 : 10_000;
    int end = start - start % figures + Integer.parseInt(words);
    if (end > start) {
      return interval(year(start), year(end));
    }
    int month = Integer.parseInt(words);
    boolean isMonth = month >= 1 && month <= 12 && match.words("y2").length() == 2;
    return isMonth && match.result().group().contains("-")
        ? Timeline.value(OptionalInt.of(start), month, OptionalInt.empty())
        : Optional.empty();
  }

  private static Optional<DateValue> decade(Match match) {
    OptionalInt year = match.has("y") ? match.year("y") : match.number("decade", "dec");
    return year.isEmpty()
        ? Optional.empty()
        : interval(year(year.getAsInt()), year(year.getAsInt() + 9));
  }

  private static Optional<DateValue> century(Match match) {
    OptionalInt century = match.number("century", "c");
    return century.isEmpty()
        ? Optional.empty()
        : interval(year(century.getAsInt() * 100 - 99), year(century.getAsInt() * 100));
  }

  private static List<Dated> list(Match match, Timeline timeline) {
    return match.has("list") ? days(match, timeline) : months(match, timeline);
  }

  private static List<Dated> days(Match match, Timeline timeline) {
    var days = new ArrayList<Integer>();
    var spans = new ArrayList<Span>();
    Matcher matcher = NUMBER.matcher(match.words("list"));
    while (matcher.find()) {
      days.add(Integer.parseInt(matcher.group()));
      spans.add(new Span(matcher.start(), matcher.end()).shifted(match.spanOf("list").start()));
    }
    int month = match.month("m").orElse(1);
    int last = days.size() - 1;
    OptionalInt year =
        match.year("y").isPresent()
            ? match.year("y")
            : timeline.yearOf(match, month, OptionalInt.of(days.get(last)));
    List<Optional<DateValue>> values =
        days.stream().map(day -> Timeline.value(year, month, OptionalInt.of(day))).toList();
    if (values.stream().anyMatch(Optional::isEmpty)) {
      return List.of();
    }
    if (days.get(last) - days.get(0) == last) {
      return interval(values.get(0).orElseThrow(), values.get(last).orElseThrow())
          .map(value -> new Dated(match.span(), value))
          .stream()
          .toList();
    }
    boolean monthIsFirst = match.spanOf("m").start() < match.spanOf("list").start();
    spans.set(0, monthIsFirst ? spans.get(0).hull(match.spanOf("m")) : spans.get(0));
    spans.set(last, new Span(spans.get(last).start(), match.span().end()));
    var dated = new ArrayList<Dated>();
    for (int i = 0; i <= last; i++) {
      dated.add(new Dated(spans.get(i), values.get(i).orElseThrow()));
    }
    return dated;
  }

  private static List<Dated> months(Match match, Timeline timeline) {
    int first = match.month("m").orElse(1);
    int second = match.month("m2").orElse(1);
    OptionalInt year =
        match.year("y").isPresent()
            ? match.year("y")
            : timeline.yearOf(match, second, OptionalInt.empty());
    Optional<DateValue> start = Timeline.value(year, first, OptionalInt.empty());
    Optional<DateValue> end = Timeline.value(year, second, OptionalInt.empty());
    if (start.isEmpty() || end.isEmpty()) {
      return List.of();
    }
    if (second - first == 1) {
      return List.of(new Dated(match.span(), interval(start.get(), end.get()).orElseThrow()));
    }
    return List.of(
        new Dated(match.spanOf("m"), start.get()),
        new Dated(new Span(match.spanOf("m2").start(), match.span().end()), end.get()));
  }
}
