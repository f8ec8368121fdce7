package org.uptake.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.uptake.document.RecordName;
import org.uptake.document.Status;
import org.uptake.followup.Selection;
import org.uptake.workspace.DayWords;
import org.uptake.workspace.Themes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that choose rows of the follow-up table. */
final class Selected {
  private static final String STATUSES =
      "not-mentioned, repeated, said-under-way, said-done, said-refused, disputed";

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      converter = StatusName.class,
      description = "Only rows of this status: " + STATUSES + ".")
  private List<Status> statuses = List.of();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      split = ",",
      description = "Only recommendations with this theme: torture-prevention.")
  private List<String> themes = List.of();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Only recommendations by speakers whose names hold this.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "NAME",
      description = "Only recommendations to addressees whose names hold this.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = Since.class,
      description = "Only recommendations of that day or later: 2012, 2012-05, 2012-05-24.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      split = ",",
      converter = Recorded.class,
      description =
          "Only recommendations of a record: a year, years (2023-2024), a publisher, or a label of"
              + " the manifest.")
  private List<RecordName> records = List.of();

  @Option(
      names = "--unanswered",
      paramLabel = "TIME",
      converter = Time.class,
      description =
          "Only recommendations at least so old that no document says were done, promised or"
              + " refused: 5y, 18m, 90d.")
  private Optional<Period> unanswered = Optional.empty();

  @Option(
      names = "--numbered",
      description = "Only recommendations that their document numbers: the matrix of a review.")
  private boolean numbered;

  /**
   * @throws IllegalArgumentException where a theme is none
   */
  Selection asOf(LocalDate today, Themes known) {
    known.check(themes);
    return new Selection(
        Set.copyOf(statuses),
        new HashSet<>(themes),
        by,
        to,
        since,
        records,
        unanswered.map(today::minus),
        numbered);
  }

  /** A status by its label. */
  static final class StatusName implements ITypeConverter<Status> {
    @Override
    public Status convert(String label) {
      return OneOf.labelled(label, List.of(Status.values()), Status::label);
    }
  }

  /** The first day of a year, a month, or a day. */
  static final class Since implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
      return told(() -> DayWords.first(day));
    }
  }

  /** How long ago. */
  static final class Time implements ITypeConverter<Period> {
    @Override
    public Period convert(String time) {
      return told(() -> DayWords.time(time));
    }
  }

  /** Documents that are one record. */
  static final class Recorded implements ITypeConverter<RecordName> {
    @Override
    public RecordName convert(String name) {
      return told(() -> RecordName.of(name));
    }
  }

  /** A value of an option, or its mistake as the command line tells it. */
  static <T> T told(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
