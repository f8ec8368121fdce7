package org.uptake.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uptake.document.About;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison.Column;
import org.uptake.document.Findings;
import org.uptake.document.RecordName;

/** The records that are compared: which documents are whose, and which record is the older. */
final class Records {
  /** Undated documents last. */
  static final Comparator<CitedStatement> BY_DAY =
      Comparator.comparing(
              (CitedStatement cited) -> cited.about().published().orElse(LocalDate.MAX))
          .thenComparing(cited -> cited.source().location())
          .thenComparing(cited -> cited.statement().evidence().span());

  private final List<Column> columns;

  /**
   * @param documents all that there are
   */
  Records(List<RecordName> names, List<Findings> documents) {
    var made = new ArrayList<Column>();
    for (RecordName name : names) {
      List<About> own =
          documents.stream()
              .filter(found -> name.covers(found.document().about(), found.copies()))
              .map(found -> found.document().about())
              .toList();
      List<LocalDate> days = own.stream().flatMap(a -> a.published().stream()).sorted().toList();
      made.add(
          new Column(
              name,
              own.size(),
              days.stream().findFirst(),
              days.isEmpty() ? Optional.empty() : Optional.of(days.getLast())));
    }
    this.columns = List.copyOf(made);
  }

  List<Column> columns() {
    return columns;
  }

  IntStream all() {
    return IntStream.range(0, columns.size());
  }

  /** The places of the records that the document belongs to; more than one where they overlap. */
  List<Integer> of(CitedStatement cited) {
    return all().filter(c -> holds(c, cited)).boxed().toList();
  }

  boolean holds(int column, CitedStatement cited) {
    return columns.get(column).name().covers(cited.about(), cited.copies());
  }

  boolean hold(CitedStatement cited) {
    return all().anyMatch(c -> holds(c, cited));
  }

  IntStream before(int column) {
    return all().filter(c -> columns.get(c).isBefore(columns.get(column)));
  }

  IntStream after(int column) {
    return all().filter(c -> columns.get(column).isBefore(columns.get(c)));
  }
}
