package org.uptake.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Change;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Column;
import org.uptake.document.Comparison.Earlier;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Comparison.Theme;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.RecordName;
import org.uptake.document.Repetition;
import org.uptake.document.Shift;
import org.uptake.text.WordDifference;

/** Comparisons to show: the recommendations of {@link ExampleFollowUps} side by side. */
final class ExampleComparisons {
  private static final Theme PENALTY = new Theme("death-penalty", "Death penalty");
  private static final Theme PRESS =
      new Theme("freedom-of-expression", "Expression, media and information");
  private static final Theme OTHER = new Theme(Comparison.OTHER, "Other");

  private ExampleComparisons() {}

  private static Column column(String label, int documents, String first, String last) {
    return new Column(
        RecordName.of(label),
        documents,
        Optional.of(first).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(last).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }

  private static Entry asked(FollowUp row, List<Change> changes, Link... elsewhere) {
    return new Entry(
        row.recommendation(),
        Optional.of(row.action()),
        changes,
        Optional.empty(),
        Optional.empty(),
        List.of(elsewhere));
  }

  private static Entry again(FollowUp earlier, Link link, String words, Repetition repetition) {
    CitedStatement later = link.statement();
    var told =
        new Earlier(
            earlier.recommendation(),
            Optional.of(repetition),
            List.of(Shift.STRONGER, Shift.WIDER),
            WordDifference.between(earlier.action().text(), words));
    return new Entry(
        later,
        link.repeat().map(repeat -> repeat.action()),
        List.of(Change.REPEATED),
        Optional.empty(),
        Optional.of(told),
        List.of());
  }

  private static Entry answer(Link link) {
    return new Entry(
        link.statement(),
        Optional.empty(),
        List.of(),
        Optional.of(link),
        Optional.empty(),
        List.of());
  }

  private static Comparison.Cell cell(List<Change> changes, Entry... entries) {
    return new Comparison.Cell(List.of(entries), changes, 0);
  }

  /** Two aligned rows, one of what is left, for tables that are compared character by character. */
  static Comparison few() {
    FollowUp penalty = ExampleFollowUps.few().get(0);
    FollowUp libel = ExampleFollowUps.few().get(1);
    FollowUp inquiry = ExampleFollowUps.few().get(2);
    return new Comparison(
        List.of(
            column("2007", 1, "2007-04-30", "2007-04-30"),
            column("2012", 3, "2012-05-24", "2012-07-12"),
            column("2023-2024", 1, "2023-05-05", "2023-05-05")),
        List.of(
            new Row(
                penalty.id(),
                PENALTY,
                true,
                List.of(
                    cell(List.of(), asked(penalty, List.of(), penalty.links().getFirst())),
                    cell(List.of(Change.DROPPED)),
                    cell(List.of(Change.ANSWERED), answer(penalty.links().getLast())))),
            new Row(
                libel.id(),
                PRESS,
                true,
                List.of(
                    cell(List.of(), asked(libel, List.of())),
                    new Comparison.Cell(
                        List.of(
                            again(
                                libel,
                                libel.links().getFirst(),
                                "removal of libel and insult from the criminal code",
                                Repetition.SIMILAR)),
                        List.of(Change.REPEATED),
                        2),
                    cell(List.of(Change.SETTLED)))),
            new Row(
                "theme-freedom-of-expression",
                PRESS,
                false,
                List.of(
                    cell(List.of()),
                    cell(List.of(), asked(inquiry, List.of(Change.NEW, Change.DROPPED))),
                    cell(List.of(), Entry.of(penalty.links().getLast().statement()))))));
  }

  /** What must stay text in every format: as statement, label, theme and difference. */
  static Comparison hostile() {
    var rows = new ArrayList<Row>();
    FollowUp hostile = ExampleFollowUps.hostile().getFirst();
    String words = hostile.action().text();
    Link link = hostile.links().getFirst();
    Entry again =
        new Entry(
            link.statement(),
            Optional.of(hostile.action()),
            List.of(Change.REPEATED),
            Optional.of(link),
            Optional.of(
                new Earlier(
                    hostile.recommendation(),
                    Optional.empty(),
                    List.of(),
                    WordDifference.between(words, "<b>| = " + words + " <i> ] [- -]"))),
            List.of(link));
    rows.add(
        new Row(
            hostile.id(),
            new Theme("\"><script>", words),
            true,
            List.of(cell(List.of(), asked(hostile, List.of(), link)), cell(List.of(), again))));
    FollowUp empty = ExampleFollowUps.hostile().getLast();
    rows.add(
        new Row(
            "theme-other",
            OTHER,
            false,
            List.of(cell(List.of()), cell(List.of(), asked(empty, List.of(Change.DROPPED))))));
    return new Comparison(
        List.of(column("=<b>2007|\u001b[31m", 1, "", ""), column(words, 0, "", "")), rows);
  }

  static Comparison nothing() {
    return new Comparison(List.of(column("2007", 1, "", ""), column("2012", 1, "", "")), List.of());
  }
}
