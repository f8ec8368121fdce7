package org.uptake.workspace;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.uptake.compare.RecordComparer;
import org.uptake.compare.StatementChoice;
import org.uptake.document.About;
import org.uptake.document.Comparison;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.RecordName;

/** Records of an index, to be set side by side. */
public final class Records {
  private static final int MOST_NAMES = 30;

  private Records() {}

  /**
   * What they say, as people corrected it.
   *
   * @param rows those of {@code index}, none folded
   * @throws IllegalArgumentException where no document belongs to one of them; says which there are
   */
  public static Comparison sideBySide(
      List<RecordName> records,
      StatementChoice choice,
      Themes themes,
      ReviewedIndex index,
      List<FollowUp> rows) {
    check(records);
    List<Findings> findings = index.reviews().findings();
    checkDocuments(records, findings);
    return new RecordComparer(records, choice, themes.labels()).compare(findings, rows);
  }

  /**
   * Whether they can be set side by side.
   *
   * @throws IllegalArgumentException where they are fewer than two, or one is named twice
   */
  public static void check(List<RecordName> records) {
    var labels = new HashSet<String>();
    boolean repeated = records.stream().anyMatch(record -> !labels.add(record.label()));
    if (records.size() < 2 || repeated) {
      throw new IllegalArgumentException(
          "--records: must be two records or more, each once, like 2007,2012,2023-2024; got "
              + quoted(records.stream().map(RecordName::label).toList()));
    }
  }

  private static void checkDocuments(List<RecordName> records, List<Findings> findings) {
    List<String> empty =
        records.stream()
            .filter(
                record ->
                    findings.stream()
                        .noneMatch(
                            found -> record.covers(found.document().about(), found.copies())))
            .map(RecordName::label)
            .toList();
    if (!empty.isEmpty()) {
      throw new IllegalArgumentException(
          "--records: no document belongs to " + quoted(empty) + "; " + known(findings));
    }
  }

  /** Which records there are: {@code there are the years 2007, 2012; the publishers …}. */
  private static String known(List<Findings> findings) {
    List<About> documents = findings.stream().map(found -> found.document().about()).toList();
    List<About> copies = findings.stream().flatMap(found -> found.abouts().stream()).toList();
    var known = new ArrayList<String>();
    add(
        known,
        "the years ",
        documents.stream()
            .flatMap(about -> about.published().stream())
            .map(day -> Integer.toString(day.getYear())));
    add(known, "the publishers ", copies.stream().flatMap(about -> about.publisher().stream()));
    add(known, "the labels ", copies.stream().flatMap(about -> about.record().stream()));
    return known.isEmpty()
        ? "no document of the index has a day, a publisher or a label"
        : "there are " + String.join("; ", known);
  }

  private static void add(List<String> known, String what, Stream<String> names) {
    List<String> sorted = names.distinct().sorted().toList();
    if (!sorted.isEmpty()) {
      String more =
          sorted.size() > MOST_NAMES ? " and " + (sorted.size() - MOST_NAMES) + " more" : "";
      known.add(what + sorted.stream().limit(MOST_NAMES).collect(joining(", ")) + more);
    }
  }

  private static String quoted(Collection<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(joining(", "));
  }
}
