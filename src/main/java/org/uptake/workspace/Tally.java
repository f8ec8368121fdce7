package org.uptake.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.Extracted;
import org.uptake.Receipt;
import org.uptake.Receipt.Ending;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.RunReport.Line;
import org.uptake.extract.Reach;
import org.uptake.index.FindingsReader;

/** What became of the sources of a run: counts, and a list of those that gave no text. */
public final class Tally {
  private static final int SLOWEST = 10;
  private static final Comparator<Receipt> BY_TIME = Comparator.comparing(Receipt::took);

  private final Map<Ending, Integer> counts = new EnumMap<>(Ending.class);
  private final List<Receipt> unread = new ArrayList<>();
  private final Map<String, Map<String, Integer>> byReach = new TreeMap<>();
  private final PriorityQueue<Receipt> slowest = new PriorityQueue<>(BY_TIME);

  public Tally() {
    for (Ending ending : Ending.values()) {
      counts.put(ending, 0);
    }
  }

  public void add(Extracted result) {
    add(Receipt.of(result, Duration.ZERO));
  }

  public void add(Receipt receipt) {
    counts.merge(receipt.ending(), 1, Integer::sum);
    if (receipt.ending() == Ending.READ) {
      add(receipt.language());
      if (!receipt.reason().isEmpty()) {
        unread.add(receipt);
      }
    } else if (receipt.ending() != Ending.KNOWN) {
      unread.add(receipt);
    }
    if (receipt.took().isPositive()) {
      slowest.add(receipt);
    }
    if (slowest.size() > SLOWEST) {
      slowest.remove();
    }
  }

  private void add(Optional<String> language) {
    List<String> beyond = Reach.beyond(language);
    if (!beyond.isEmpty()) {
      byReach
          .computeIfAbsent(String.join(", ", beyond), key -> new TreeMap<>())
          .merge(language.orElseThrow(), 1, Integer::sum);
    }
  }

  /** Says why the sources that failed before did so, as an index tells. */
  void explain(Path index) throws IOException {
    if (count(Ending.STILL_FAILED) == 0) {
      return;
    }
    Map<String, String> reasons = new HashMap<>();
    try (var reader = FindingsReader.open(index)) {
      for (Failed failed : reader.inventory().failed()) {
        reasons.put(failed.source().location(), failed.cause());
      }
    }
    unread.replaceAll(
        receipt ->
            receipt.ending() == Ending.STILL_FAILED
                ? receipt.because(
                    reasons.getOrDefault(receipt.location(), "")
                        + " (not tried again, see --retry-failed)")
                : receipt);
  }

  /** One line for what was not looked for, with the languages: {@code statements: fr 2, ru 1}. */
  public List<String> beyondReach() {
    return byReach.entrySet().stream()
        .map(
            each ->
                "not looked for in these languages: "
                    + each.getKey()
                    + " ("
                    + each.getValue().entrySet().stream()
                        .map(language -> language.getKey() + " " + language.getValue())
                        .collect(Collectors.joining(", "))
                    + ")")
        .toList();
  }

  public int count(Ending ending) {
    return counts.getOrDefault(ending, 0);
  }

  /** By the names of the endings, as reports write them. */
  public Map<String, Integer> counts() {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(count -> label(count.getKey()), Map.Entry::getValue));
  }

  /** One line of figures. */
  public String line() {
    int all = counts.values().stream().mapToInt(n -> n).sum();
    int failed = count(Ending.FAILED) + count(Ending.STILL_FAILED);
    return (all == 1 ? "1 source: " : all + " sources: ")
        + (count(Ending.READ) + " read, " + count(Ending.KNOWN) + " known already, ")
        + (count(Ending.NO_TEXT) + " without text, " + failed + " failed");
  }

  /** One line for each source that gave no text, or not all of it, failures last. */
  public List<String> unread() {
    return ordered().map(Tally::words).toList();
  }

  private static String words(Receipt receipt) {
    return switch (receipt.ending()) {
      case READ, KNOWN -> Unread.partly(receipt.location(), receipt.reason());
      case NO_TEXT -> Unread.noText(receipt.location(), receipt.reason());
      case FAILED, STILL_FAILED -> Unread.failed(receipt.location(), receipt.reason());
    };
  }

  private Stream<Receipt> ordered() {
    return unread.stream().sorted(Comparator.comparing(Tally::gravity));
  }

  private static int gravity(Receipt receipt) {
    return switch (receipt.ending()) {
      case READ, KNOWN -> 0;
      case NO_TEXT -> 1;
      case FAILED, STILL_FAILED -> 2;
    };
  }

  public List<Line> unreadLines() {
    return ordered().map(Tally::line).toList();
  }

  /** The slowest first. */
  List<Line> slowestLines() {
    return slowest.stream().sorted(BY_TIME.reversed()).map(Tally::line).toList();
  }

  private static Line line(Receipt receipt) {
    return new Line(receipt.location(), label(receipt.ending()), receipt.reason(), receipt.took());
  }

  private static String label(Ending ending) {
    return ending.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean someFailed() {
    return count(Ending.FAILED) + count(Ending.STILL_FAILED) > 0;
  }
}
