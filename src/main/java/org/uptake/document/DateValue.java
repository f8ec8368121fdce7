package org.uptake.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date, as precise as the words and no more: {@code March 2024} is never 1 March.
 *
 * <p>Written as ISO 8601; where the year cannot be known it stays open, as in {@code XXXX-03}.
 */
public sealed interface DateValue {

  /** The first day that it can mean; absent where the year is open. */
  Optional<LocalDate> earliest();

  /** The last day that it can mean; absent where the year is open. */
  Optional<LocalDate> latest();

  /** {@code 2007}, {@code 2007-04}, {@code 2007-04-30T10:51}, {@code 2007-04-29/2007-04-30}. */
  String iso();

  /**
   * Reads what {@link #iso} writes.
   *
   * @throws IllegalArgumentException where it is none of these forms
   */
  static DateValue parse(String iso) {
    return DateValues.parse(iso);
  }

  /** A whole year. */
  record Year(java.time.Year year) implements DateValue {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(year.atDay(1));
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(year.atMonth(12).atEndOfMonth());
    }

    @Override
    public String iso() {
      return DateValues.FOUR_DIGITS.format(year);
    }
  }

  /** A whole month. */
  record Month(YearMonth month) implements DateValue {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(month.atDay(1));
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(month.atEndOfMonth());
    }

    @Override
    public String iso() {
      return month.toString();
    }
  }

  /** A day. */
  record Day(LocalDate day) implements DateValue {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(day);
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(day);
    }

    @Override
    public String iso() {
      return day.toString();
    }
  }

  /** A time of a day, in the zone of its document, which is seldom said. */
  record Moment(LocalDateTime moment) implements DateValue {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(moment.toLocalDate());
    }

    @Override
    public Optional<LocalDate> latest() {
      return earliest();
    }

    @Override
    public String iso() {
      return moment.toString();
    }
  }

  /** From the first day of {@code start} to the last day of {@code end}; neither is an interval. */
  record Interval(DateValue start, DateValue end) implements DateValue {
    public Interval {
      if (start instanceof Interval || end instanceof Interval) {
        throw new IllegalArgumentException("an interval has no interval at its ends");
      }
      if (start.earliest().isPresent()
          && end.latest().isPresent()
          && end.latest().get().isBefore(start.earliest().get())) {
        throw new IllegalArgumentException(
            "an interval must not end before it starts, got " + start.iso() + "/" + end.iso());
      }
    }

    @Override
    public Optional<LocalDate> earliest() {
      return start.earliest();
    }

    @Override
    public Optional<LocalDate> latest() {
      return end.latest();
    }

    @Override
    public String iso() {
      return start.iso() + "/" + end.iso();
    }
  }

  /** A month of a year that the document does not tell. */
  record OpenMonth(java.time.Month month) implements DateValue {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }

    @Override
    public String iso() {
      return DateValues.OPEN_YEAR + DateValues.twoDigits(month.getValue());
    }
  }

  /** A day of a year that the document does not tell. */
  record OpenDay(MonthDay day) implements DateValue {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }

    @Override
    public String iso() {
      return DateValues.OPEN_YEAR
          + DateValues.twoDigits(day.getMonthValue())
          + "-"
          + DateValues.twoDigits(day.getDayOfMonth());
    }
  }
}
