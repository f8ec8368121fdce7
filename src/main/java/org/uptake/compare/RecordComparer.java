package org.uptake.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uptake.compare.Repetitions.Asked;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Cell;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.RecordName;

/**
 * Sets the statements of several records side by side.
 *
 * <p>What two records say about one recommended action is a row; what else they say is a row for
 * each theme. A statement stands in every record that its document belongs to, and in every row
 * whose action it speaks of; each that is chosen stands somewhere. What is new, repeated, dropped
 * and answered is told from all statements of the records, whichever are chosen to be shown; what
 * is new and dropped also depends on which record is the earlier, so that nothing is where their
 * days overlap.
 *
 * <p>A pure function of its input, and safe to share between threads.
 */
public final class RecordComparer {
  private final List<RecordName> names;
  private final StatementChoice choice;
  private final Map<String, String> labels;

  /**
   * @param labels of themes by their ids; where one has none the id is shown
   */
  public RecordComparer(
      List<RecordName> names, StatementChoice choice, Map<String, String> labels) {
    this.names = List.copyOf(names);
    this.choice = choice;
    this.labels = Map.copyOf(labels);
  }

  /**
   * The statements that are chosen, aligned.
   *
   * @param rows the follow-up table of the findings, all of it, a row for each recommended action
   */
  public Comparison compare(List<Findings> findings, List<FollowUp> rows) {
    var records = new Records(names, findings);
    var repetitions = new Repetitions(rows, records);
    var strands =
        Alignment.of(rows, repetitions).stream()
            .map(group -> new Strand(group, repetitions, records))
            .filter(strand -> !strand.asks().isEmpty())
            .toList();
    var themes = new ThemeOrder(choice, labels);
    var made = new ArrayList<Row>(aligned(strands, records, themes));
    made.addAll(new Rest(made, strands, records).rows(findings, themes));
    return new Comparison(records.columns(), themes.sorted(made));
  }

  private List<Row> aligned(List<Strand> strands, Records records, ThemeOrder themes) {
    return strands.stream()
        .filter(Strand::isAligned)
        .filter(
            strand ->
                strand.asks().stream()
                    .anyMatch(ask -> choice.isOfTheme(ask.recommendation().statement())))
        .map(
            strand ->
                new Row(
                    strand.asks().getFirst().id(),
                    themes.of(strand.asks()),
                    true,
                    records.all().mapToObj(c -> strand.cell(c, choice)).toList()))
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.entries().isEmpty()))
        .toList();
  }

  /** What is left when the aligned rows are made. */
  private final class Rest {
    private final Set<Asked> shown = new HashSet<>();
    private final Map<Asked, Asker> askers = new HashMap<>();
    private final Records records;

    private record Asker(Strand strand, FollowUp row) {}

    Rest(List<Row> rows, List<Strand> strands, Records records) {
      this.records = records;
      for (Row row : rows) {
        for (Cell cell : row.cells()) {
          cell.entries().forEach(entry -> shown.add(new Asked(entry.statement(), entry.action())));
        }
      }
      for (Strand strand : strands) {
        strand.asks().forEach(row -> askers.put(Asked.by(row), new Asker(strand, row)));
      }
    }

    List<Row> rows(List<Findings> findings, ThemeOrder themes) {
      var byTheme = new LinkedHashMap<Comparison.Theme, List<Asked>>();
      findings.stream()
          .flatMap(f -> f.citedStatements().stream())
          .filter(cited -> records.hold(cited) && choice.isOfKindAndSpeaker(cited))
          .filter(cited -> choice.isOfTheme(cited.statement()))
          .sorted(
              Comparator.comparing((CitedStatement cited) -> cited.statement().kind())
                  .thenComparing(Records.BY_DAY))
          .forEach(
              cited ->
                  byTheme
                      .computeIfAbsent(themes.of(cited.statement()), k -> new ArrayList<>())
                      .addAll(left(cited)));
      return byTheme.entrySet().stream()
          .filter(entry -> !entry.getValue().isEmpty())
          .map(entry -> row(entry.getKey(), entry.getValue()))
          .toList();
    }

    private List<Asked> left(CitedStatement cited) {
      List<Optional<Action>> actions =
          cited.statement().actions().isEmpty()
              ? List.of(Optional.empty())
              : cited.statement().actions().stream().map(Optional::of).toList();
      return actions.stream()
          .map(action -> new Asked(cited, action))
          .filter(asked -> !shown.contains(asked))
          .toList();
    }

    private Row row(Comparison.Theme theme, List<Asked> all) {
      return new Row(
          "theme-" + theme.id(),
          theme,
          false,
          records
              .all()
              .mapToObj(
                  column ->
                      new Cell(
                          all.stream()
                              .filter(asked -> records.holds(column, asked.statement()))
                              .map(asked -> entry(asked, column))
                              .toList(),
                          List.of(),
                          0))
              .toList());
    }

    private Entry entry(Asked asked, int column) {
      return Optional.ofNullable(askers.get(asked))
          .map(asker -> asker.strand().entry(asker.row(), column))
          .orElseGet(
              () ->
                  new Entry(
                      asked.statement(),
                      asked.action(),
                      List.of(),
                      Optional.empty(),
                      Optional.empty(),
                      List.of()));
    }
  }
}
