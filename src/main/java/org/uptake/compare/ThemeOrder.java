package org.uptake.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Comparison.Theme;
import org.uptake.document.FollowUp;
import org.uptake.document.Statement;

/** Under which theme a row stands, and which theme comes first. */
final class ThemeOrder {
  private static final String OTHER_LABEL = "Other";

  private final StatementChoice choice;
  private final Map<String, String> labels;

  ThemeOrder(StatementChoice choice, Map<String, String> labels) {
    this.choice = choice;
    this.labels = labels;
  }

  /** The first of its themes, of those that are chosen where some are. */
  Theme of(Statement statement) {
    return theme(statement.themes().stream().filter(this::isChosen).findFirst());
  }

  /** The theme that most of them have; where several are, the first of the first's. */
  Theme of(List<FollowUp> asks) {
    var counts = new LinkedHashMap<String, Integer>();
    asks.stream()
        .flatMap(ask -> ask.recommendation().statement().themes().stream())
        .filter(this::isChosen)
        .forEach(theme -> counts.merge(theme, 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return theme(
        counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .findFirst());
  }

  private boolean isChosen(String theme) {
    return choice.themes().isEmpty() || choice.themes().contains(theme);
  }

  private Theme theme(Optional<String> id) {
    return id.map(known -> new Theme(known, labels.getOrDefault(known, known)))
        .orElseGet(() -> new Theme(Comparison.OTHER, OTHER_LABEL));
  }

  /**
   * The themes by how many statements they have, then by id, what has no theme last; the aligned
   * rows of a theme by day, then the others.
   */
  List<Row> sorted(List<Row> rows) {
    var sizes = new HashMap<String, Integer>();
    for (Row row : rows) {
      int entries = row.cells().stream().mapToInt(cell -> cell.entries().size()).sum();
      sizes.merge(row.theme().id(), entries, Integer::sum);
    }
    return rows.stream()
        .sorted(
            Comparator.comparing((Row row) -> row.theme().id().equals(Comparison.OTHER))
                .thenComparing(row -> -sizes.getOrDefault(row.theme().id(), 0))
                .thenComparing(row -> row.theme().id())
                .thenComparing(row -> !row.aligned())
                .thenComparing(ThemeOrder::first, Records.BY_DAY))
        .toList();
  }

  private static CitedStatement first(Row row) {
    return row.cells().stream()
        .flatMap(cell -> cell.entries().stream())
        .map(Entry::statement)
        .min(Records.BY_DAY)
        .orElseThrow();
  }
}
