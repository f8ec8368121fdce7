package org.uptake.extract.date;

import java.lang.Character.UnicodeScript;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.uptake.document.DateValue;
import org.uptake.document.ParsedDocument;

/** What is known of a document's time while its dates are read from start to end. */
final class Timeline {
  /** A date without a year this close ahead of the document's day is as likely to come. */
  private static final int DAYS_AHEAD = 60;

  private static final int MONTHS_SPOKEN_OF = 18;
  private static final int NEAR = 60;

  /** What stands before a year that opens a sentence: an article at most. */
  private static final Pattern OPENING =
      Pattern.compile(".*[.!?]\\h+(?:(?:the|les|las|los|la)\\h+)?", Pattern.CASE_INSENSITIVE);

  private static final int OPENING_REACH = 8;

  private final ParsedDocument document;
  private final String plain;
  private final TenseReader tenses;
  private final List<Match> matches;
  private final OptionalInt covered;
  private final boolean monthFirst;
  private final Map<Integer, Integer> daysNamed;
  private final Map<Integer, YearMonth> spokenOf = new HashMap<>();
  private Optional<DateValue> focus = Optional.empty();
  private Optional<LocalDate> narrated = Optional.empty();
  private int narratedIn = -1;
  private int paragraph;
  private int index;

  Timeline(
      ParsedDocument document,
      String plain,
      DateRules rules,
      DateRules.Scanner scanner,
      List<Match> matches) {
    this.document = document;
    this.plain = plain;
    tenses = new TenseReader(document, plain, scanner);
    this.matches = matches;
    covered = CoveredYear.of(document, plain, rules);
    monthFirst = writesMonthFirst(matches);
    daysNamed = daysNamed(matches);
  }

  Optional<LocalDate> published() {
    return document.about().published();
  }

  /** The year that a yearly report is about. */
  OptionalInt covered() {
    return covered;
  }

  /** Whether the document writes its months before its days. */
  boolean monthFirst() {
    return monthFirst;
  }

  /** The date that the text last spoke of. */
  Optional<DateValue> focus() {
    return focus;
  }

  /** Whether the words around {@code match} speak of what is to come, {@code PAST} or nothing. */
  Optional<Reading> tense(Match match) {
    return tenses.around(match.span(), false);
  }

  /** Whether a word for the day of writing stands for the present time here. */
  boolean meansNowadays(Match match) {
    return tenses.tellsAState(match.span());
  }

  private static boolean writesMonthFirst(List<Match> matches) {
    int balance = 0;
    for (Match match : matches) {
      if (match.has("d") && match.has("m") && match.has("y") && !match.has("d2")) {
        boolean isWord = Character.isLetter(match.words("m").charAt(0));
        balance += !isWord ? 0 : match.spanOf("m").start() < match.spanOf("d").start() ? 1 : -1;
      } else if (match.rule().reading() == Reading.NUMERIC) {
        int first = match.day("a").orElse(0);
        int second = match.day("b").orElse(0);
        balance += second > 12 ? 3 : first > 12 ? -3 : 0;
      }
    }
    return balance > 0;
  }

  /** The last day that is meant by the date that the text speaks of, where a day is meant. */
  Optional<LocalDate> focusDay() {
    if (focus.isEmpty()) {
      return Optional.empty();
    }
    return switch (focus.get()) {
      case DateValue.Month month -> dayNamedIn(month.month());
      case DateValue.Year year -> Optional.empty();
      case DateValue.Interval interval ->
          interval.end() instanceof DateValue.Day ? interval.latest() : Optional.empty();
      default -> focus.get().latest();
    };
  }

  /** The day of {@code month} that the document names first, in whatever year. */
  private Optional<LocalDate> dayNamedIn(YearMonth month) {
    return Optional.ofNullable(daysNamed.get(month.getMonthValue()))
        .filter(month::isValidDay)
        .map(month::atDay);
  }

  private static Map<Integer, Integer> daysNamed(List<Match> matches) {
    var days = new HashMap<Integer, Integer>();
    for (Match match : matches) {
      OptionalInt month = match.month(match.has("m") ? "m" : "m2");
      OptionalInt day = match.day("d");
      if (month.isPresent() && day.isPresent()) {
        days.putIfAbsent(month.getAsInt(), day.getAsInt());
      }
    }
    return days;
  }

  /** Goes on to the match numbered {@code index}, in the paragraph of that number. */
  void enter(int paragraph, int index) {
    this.paragraph = paragraph;
    this.index = index;
  }

  /** Remembers that {@code match} was read as {@code value}. */
  void note(Match match, DateValue value) {
    focus = Optional.of(value);
    if (value instanceof DateValue.Year && opensSentence(match)) {
      narrated = value.earliest();
      narratedIn = paragraph;
    }
    Optional<LocalDate> start = value.earliest();
    boolean isMonth = !(value instanceof DateValue.Year) && start.isPresent();
    if (isMonth && match.month(match.has("m2") ? "m2" : "m").isPresent()) {
      YearMonth month = YearMonth.from(value.latest().orElse(start.get()));
      if (isOfThisTime(month)) {
        spokenOf.put(month.getMonthValue(), month);
      }
      if (match.has("y") && narrates(match)) {
        narrated = start;
        narratedIn = paragraph;
      }
    }
  }

  /** "In 2011 …" and "The 2011 elections …" tell what time the sentences after them speak of. */
  private boolean opensSentence(Match match) {
    int start = match.claim().start();
    int line = document.paragraphs().get(paragraph).span().start();
    int from = Math.max(line, start - OPENING_REACH);
    String before = (from == line ? ". " : "") + plain.substring(from, start);
    return OPENING.matcher(before).matches()
        && published().isPresent()
        && match.year("y").orElse(9999) < published().get().getYear();
  }

  private boolean isOfThisTime(YearMonth month) {
    return published().isPresent()
        && month.isAfter(YearMonth.from(published().get()).minusMonths(MONTHS_SPOKEN_OF))
        && month.isBefore(YearMonth.from(published().get()).plusMonths(MONTHS_SPOKEN_OF));
  }

  /**
   * Whether a date tells when something happened, and does not belong to a name: "Act of 1 May".
   */
  private boolean narrates(Match match) {
    int start = match.span().start();
    String before = plain.substring(Math.max(0, start - 4), start);
    boolean isRussian =
        match.has("m") && UnicodeScript.of(match.words("m").charAt(0)) == UnicodeScript.CYRILLIC;
    return match.claim().start() < start
        || before.matches(".*\\b(?:[io]n|le|el|en) +|.*(?<!\\p{L})[в] +")
        || plain.regionMatches(true, start, "le ", 0, 3)
        || (isRussian && match.has("d") && !before.endsWith("от "));
  }

  /** The year of a month or a day that is written without one; absent where nothing tells it. */
  OptionalInt yearOf(Match match, int month, OptionalInt day) {
    OptionalInt following = yearFollowing(match, month);
    if (following.isPresent()) {
      return following;
    }
    if (covered.isPresent()) {
      return covered;
    }
    if (spokenOf.containsKey(month)) {
      return OptionalInt.of(spokenOf.get(month).getYear());
    }
    if (narrated.isPresent() && narratedIn == paragraph) {
      LocalDate start = narrated.get();
      int year = start.getYear() + (month < start.getMonthValue() ? 1 : 0);
      if (published().isEmpty() || !isAfterPublished(year, month, day)) {
        return OptionalInt.of(year);
      }
    }
    return published().isEmpty() ? OptionalInt.empty() : yearByPublished(match, month, day);
  }

  /** In {@code 5 May, released on 3 June 2010} the year stands with the later date. */
  private OptionalInt yearFollowing(Match match, int month) {
    for (int i = index + 1; i < matches.size(); i++) {
      Match next = matches.get(i);
      if (next.span().start() - match.span().end() > NEAR
          || plain.substring(match.span().end(), next.span().start()).contains(". ")) {
        break;
      }
      if (next.has("y") && next.month("m").orElse(0) >= month) {
        return next.year("y");
      }
    }
    return OptionalInt.empty();
  }

  private boolean isAfterPublished(int year, int month, OptionalInt day) {
    YearMonth other = YearMonth.of(year, month);
    LocalDate first = other.atDay(Math.min(day.orElse(1), other.lengthOfMonth()));
    return published().isPresent() && first.isAfter(published().get());
  }

  private OptionalInt yearByPublished(Match match, int month, OptionalInt day) {
    LocalDate published = published().orElseThrow();
    int year = published.getYear() + (isAfterPublished(published.getYear(), month, day) ? -1 : 0);
    boolean isSoon =
        YearMonth.of(year + 1, month)
            .atDay(Math.min(day.orElse(1), 28))
            .isBefore(published.plusDays(DAYS_AHEAD));
    Optional<Reading> tense = tenses.around(match.span(), isSoon);
    boolean isAhead = tense.isEmpty() ? isSoon : tense.get() == Reading.FUTURE;
    if (!isAhead || (year == published.getYear() && isStillOn(published, month, day))) {
      return OptionalInt.of(year);
    }
    return OptionalInt.of(year + 1);
  }

  private static boolean isStillOn(LocalDate published, int month, OptionalInt day) {
    return published.getMonthValue() == month
        && (day.isEmpty() || day.getAsInt() >= published.getDayOfMonth());
  }

  /** A month, or a day of it, in {@code year} or, where that is absent, in an open one. */
  static Optional<DateValue> value(OptionalInt year, int month, OptionalInt day) {
    try {
      if (day.isEmpty()) {
        return Optional.of(
            year.isPresent()
                ? new DateValue.Month(YearMonth.of(year.getAsInt(), month))
                : new DateValue.OpenMonth(java.time.Month.of(month)));
      }
      return Optional.of(
          year.isPresent()
              ? new DateValue.Day(LocalDate.of(year.getAsInt(), month, day.getAsInt()))
              : new DateValue.OpenDay(MonthDay.of(month, day.getAsInt())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
