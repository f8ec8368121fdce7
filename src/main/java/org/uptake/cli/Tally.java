package org.uptake.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.uptake.Extracted;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.ParseOutcome.NoText;
import org.uptake.extract.Reach;

/** What became of the sources of a run: a count, and a list of those that gave no text. */
final class Tally {
  private final List<NoText> noText = new ArrayList<>();
  private final List<Failed> failed = new ArrayList<>();
  private final Map<String, Map<String, Integer>> byReach = new TreeMap<>();
  private int read;
  private int known;

  void add(Extracted result) {
    switch (result) {
      case Extracted.Found found -> {
        read++;
        add(found.findings().document().about().language());
      }
      case Extracted.Known same -> known++;
      case Extracted.Unread(ParseOutcome outcome) -> {
        switch (outcome) {
          case NoText without -> noText.add(without);
          case Failed failure -> failed.add(failure);
          case ParseOutcome.Parsed parsed -> read++;
        }
      }
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

  /** One line for what was not looked for, with the languages: {@code statements: fr 2, ru 1}. */
  List<String> beyondReach() {
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

  /** One line of figures. */
  String line() {
    int all = read + known + noText.size() + failed.size();
    return (all == 1 ? "1 source: " : all + " sources: ")
        + (read + " read, " + known + " known already, ")
        + (noText.size() + " without text, " + failed.size() + " failed");
  }

  /** One line for each source that gave no text, failures last. */
  List<String> unread() {
    return Unread.lines(noText, failed);
  }

  int exitCode() {
    return failed.isEmpty() ? Uptake.OK : Uptake.SOME_FAILED;
  }
}
