package org.uptake.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.uptake.document.Chronicle;
import org.uptake.document.Chronicle.Count;
import org.uptake.document.Kind;

/**
 * Statements by year: bars of all by kind, and under them a line of dots for each theme. In units
 * of the drawing, as wide as there are years.
 */
final class Plot {
  private static final int LEFT = 8;
  private static final int TOP = 20;
  private static final int BARS = 150;
  private static final int STEP = 44;
  private static final int WIDE = 26;
  private static final int LINE = 46;
  private static final int LARGEST_DOT = 13;
  private static final int MOST_YEARS = 60;
  private static final int MOST_THEMES = 14;

  /** A part of a bar, of one kind. */
  record Bar(int x, int y, int width, int height, String kind) {}

  /** A dot, or the number in it. */
  record Dot(int x, int y, double radius, String title, int count) {}

  /** Words at a place. */
  record Label(int x, int y, String words) {}

  /**
   * A year: its bar, its dots, and what leads to it.
   *
   * @param title for who cannot see the bar
   */
  record Column(int year, int x, String title, String address, List<Bar> bars, List<Dot> dots) {
    Column {
      bars = List.copyOf(bars);
      dots = List.copyOf(dots);
    }
  }

  /** A theme with its number of statements in each of the years. */
  record ThemeLine(String id, String label, List<Integer> counts) {
    ThemeLine {
      counts = List.copyOf(counts);
    }

    int sum() {
      return counts.stream().mapToInt(n -> n).sum();
    }
  }

  private final List<Integer> years;
  private final List<Count> counts;
  private final List<ThemeLine> themes;

  Plot(Chronicle chronicle, Map<String, String> labels) {
    counts = chronicle.counts();
    years = years(counts);
    themes = themes(labels);
  }

  /** All from the first to the last, where they are not too many; else those with statements. */
  private static List<Integer> years(List<Count> counts) {
    List<Integer> told = counts.stream().map(Count::year).distinct().sorted().toList();
    return told.isEmpty() || told.getLast() - told.getFirst() >= MOST_YEARS
        ? told.subList(Math.max(0, told.size() - MOST_YEARS), told.size())
        : IntStream.rangeClosed(told.getFirst(), told.getLast()).boxed().toList();
  }

  private List<ThemeLine> themes(Map<String, String> labels) {
    var byTheme = new LinkedHashMap<String, int[]>();
    for (Count count : counts) {
      int column = years.indexOf(count.year());
      if (column >= 0) {
        byTheme.computeIfAbsent(count.theme(), id -> new int[years.size()])[column] +=
            count.statements();
      }
    }
    return byTheme.entrySet().stream()
        .map(
            each ->
                new ThemeLine(
                    each.getKey(),
                    labels.getOrDefault(each.getKey(), "no theme"),
                    IntStream.of(each.getValue()).boxed().toList()))
        .sorted(Comparator.comparing(ThemeLine::sum).reversed().thenComparing(ThemeLine::id))
        .toList();
  }

  List<Integer> years() {
    return years;
  }

  /** Every theme, the most spoken of first; the plot shows the first of them. */
  List<ThemeLine> themes() {
    return themes;
  }

  private List<ThemeLine> drawn() {
    return themes.stream().limit(MOST_THEMES).toList();
  }

  int width() {
    return LEFT + years.size() * STEP + 10;
  }

  int height() {
    return TOP + BARS + 30 + drawn().size() * LINE + 10;
  }

  int baseline() {
    return TOP + BARS;
  }

  List<Label> themeLabels() {
    var labels = new ArrayList<Label>();
    for (ThemeLine theme : drawn()) {
      labels.add(new Label(LEFT, lineY(labels.size()) - 18, theme.label()));
    }
    return labels;
  }

  private static int lineY(int line) {
    return TOP + BARS + 30 + line * LINE + 32;
  }

  List<Column> columns() {
    int most = years.stream().mapToInt(year -> sum(byKind(year))).max().orElse(0);
    int mostInDot =
        drawn().stream().flatMap(theme -> theme.counts().stream()).mapToInt(n -> n).max().orElse(1);
    var columns = new ArrayList<Column>();
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i);
      int x = LEFT + i * STEP;
      columns.add(
          new Column(
              year,
              x + STEP / 2,
              title(year),
              "/timeline?year=" + year + "#events",
              bars(byKind(year), x + (STEP - WIDE) / 2, most),
              dots(i, x + STEP / 2, mostInDot)));
    }
    return columns;
  }

  private Map<Kind, Integer> byKind(int year) {
    var byKind = new EnumMap<Kind, Integer>(Kind.class);
    counts.stream()
        .filter(count -> count.year() == year)
        .forEach(count -> byKind.merge(count.kind(), count.statements(), Integer::sum));
    return byKind;
  }

  private static int sum(Map<Kind, Integer> byKind) {
    return byKind.values().stream().mapToInt(n -> n).sum();
  }

  private String title(int year) {
    Map<Kind, Integer> byKind = byKind(year);
    var words = new StringBuilder(year + ": " + sum(byKind) + " statements");
    byKind.forEach(
        (kind, count) -> words.append(", ").append(kind.label()).append(' ').append(count));
    return words.toString();
  }

  private static List<Bar> bars(Map<Kind, Integer> byKind, int x, int most) {
    var bars = new ArrayList<Bar>();
    int y = TOP + BARS;
    for (Map.Entry<Kind, Integer> each : byKind.entrySet()) {
      int height = (int) Math.round((double) each.getValue() * BARS / most);
      y -= height;
      bars.add(new Bar(x, y, WIDE, height, each.getKey().label()));
    }
    return bars;
  }

  private List<Dot> dots(int column, int x, int most) {
    var dots = new ArrayList<Dot>();
    List<ThemeLine> drawn = drawn();
    for (int line = 0; line < drawn.size(); line++) {
      int count = drawn.get(line).counts().get(column);
      if (count > 0) {
        double radius = Math.max(3, LARGEST_DOT * Math.sqrt((double) count / most));
        String title = drawn.get(line).label() + ", " + years.get(column) + ": " + count;
        dots.add(new Dot(x, lineY(line), Math.round(radius * 10) / 10.0, title, count));
      }
    }
    return dots;
  }
}
