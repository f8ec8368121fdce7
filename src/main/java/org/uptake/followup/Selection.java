package org.uptake.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.RecordName;
import org.uptake.document.Relation;
import org.uptake.document.Status;

/**
 * Which rows of the table are wanted; where nothing is asked for, all.
 *
 * <p>Asked in two steps, since what became of a recommendation is known only when its repetitions
 * are brought together.
 *
 * @param statuses one of these
 * @param themes one of these ids
 * @param by part of the name of who recommends, in any case
 * @param to part of the name of who is to act, in any case
 * @param since recommended on that day or later
 * @param records in a document of one of these
 * @param unansweredSince recommended on that day or earlier, and no document says that it was done,
 *     promised or refused
 * @param numbered only recommendations that their document numbers
 */
public record Selection(
    Set<Status> statuses,
    Set<String> themes,
    Optional<String> by,
    Optional<String> to,
    Optional<LocalDate> since,
    List<RecordName> records,
    Optional<LocalDate> unansweredSince,
    boolean numbered) {

  /** All rows. */
  public static final Selection ALL =
      new Selection(
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          false);

  public Selection {
    statuses = Set.copyOf(statuses);
    themes = Set.copyOf(themes);
    records = List.copyOf(records);
  }

  /** The rows whose recommendation is wanted, in their order. */
  public List<FollowUp> ofRecommendations(List<FollowUp> rows) {
    return rows.stream().filter(this::wants).toList();
  }

  /** The rows that became of them what is wanted, in their order. */
  public List<FollowUp> ofOutcomes(List<FollowUp> rows) {
    return rows.stream()
        .filter(row -> statuses.isEmpty() || statuses.contains(row.status()))
        .filter(row -> unansweredSince.filter(last -> !isUnanswered(row, last)).isEmpty())
        .toList();
  }

  private boolean wants(FollowUp row) {
    CitedStatement asked = row.recommendation();
    Optional<LocalDate> day = asked.about().published();
    List<String> addressee = asked.statement().addressee().stream().toList();
    return (themes.isEmpty() || asked.statement().themes().stream().anyMatch(themes::contains))
        && by.filter(name -> !isNamed(name, asked.statement().speakers())).isEmpty()
        && to.filter(name -> !isNamed(name, addressee)).isEmpty()
        && since.filter(first -> day.filter(d -> !d.isBefore(first)).isEmpty()).isEmpty()
        && (records.isEmpty()
            || records.stream().anyMatch(record -> record.covers(asked.about(), asked.copies())))
        && (!numbered || asked.statement().reference().isPresent());
  }

  private static boolean isNamed(String part, Collection<String> names) {
    String wanted = part.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static boolean isUnanswered(FollowUp row, LocalDate last) {
    return row.recommendation().about().published().filter(day -> !day.isAfter(last)).isPresent()
        && row.links().stream().allMatch(link -> link.relation() == Relation.REPEATS);
  }
}
