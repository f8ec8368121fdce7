package org.uptake.index;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.Query;
import org.uptake.document.DateValue;

/** The days that a question asks for, both ends included, counted from 1970-01-01. */
record DayRange(int first, int last) {
  private static final int LAST_YEAR = 9999;

  /** A day, a month, a year, or all days ({@code *}). */
  static DayRange of(Fields field, String asked) throws QuestionProblem {
    return between(field, asked, asked, true, true);
  }

  static DayRange between(Fields field, String from, String to, boolean withFrom, boolean withTo)
      throws QuestionProblem {
    Optional<DateValue> start = value(field, from);
    Optional<DateValue> end = value(field, to);
    int first =
        start
            .flatMap(withFrom ? DateValue::earliest : DateValue::latest)
            .map(DayRange::day)
            .map(day -> withFrom ? day : day + 1)
            .orElse(Integer.MIN_VALUE);
    int last =
        end.flatMap(withTo ? DateValue::latest : DateValue::earliest)
            .map(DayRange::day)
            .map(day -> withTo ? day : day - 1)
            .orElse(Integer.MAX_VALUE);
    if (first > last) {
      throw QuestionProblem.with(
          from, field.key() + ": a range must not end before it starts, got " + from + " TO " + to);
    }
    return new DayRange(first, last);
  }

  private static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static Optional<DateValue> value(Fields field, String asked) throws QuestionProblem {
    if (asked.equals("*")) {
      return Optional.empty();
    }
    try {
      DateValue value = DateValue.parse(asked);
      if (value.earliest().isPresent()
          && value.latest().isPresent()
          && value.latest().get().getYear() <= LAST_YEAR) {
        return Optional.of(value);
      }
    } catch (IllegalArgumentException e) {
      // Told below, in the words of a question.
    }
    throw QuestionProblem.with(
        asked,
        field.key()
            + ": takes a day, a month or a year like 2007-04-30, 2007-04, 2007, or a range like"
            + " [2007 TO 2012-06], got '"
            + asked
            + "'");
  }

  /** What shares at least a day with it. */
  Query query(Fields field) {
    return field == Fields.DATE
        ? IntRange.newIntersectsQuery(field.key(), new int[] {first}, new int[] {last})
        : IntPoint.newRangeQuery(Fields.PUBLISHED.key(), first, last);
  }
}
