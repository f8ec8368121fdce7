package org.uptake.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Response;
import org.uptake.document.Statement;

/**
 * Holds the numbered recommendations found in a report against those annotated. All shares are of
 * those annotated, found or not.
 */
final class NumberedScorer {
  /** States and reservations in brackets at the end, which a report may set elsewhere. */
  private static final Pattern BRACKETS_LAST =
      Pattern.compile(
          "\\([^()]*+(?:\\([^()]*+\\)[^()]*+)?\\)\\s*+[;.]?\\s*+$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final int BEGINNING = 50;
  private static final int MIDDLE_FROM = 10;
  private static final int MIDDLE_TO = 40;

  private static final Map<String, String> RESPONSES =
      Map.of(
          "support", "supported",
          "implemented", "supported",
          "reject", "noted",
          "consider", "pending");

  /** A recommendation with all its rows; {@code texts} as bare letters. */
  private record Asked(
      String number, List<String> texts, Set<String> states, Set<String> responses, String shown) {
    Asked {
      texts = List.copyOf(texts);
      states = Set.copyOf(states);
      responses = Set.copyOf(responses);
    }

    static Asked of(String number, List<AnnotatedReport.Row> rows) {
      return new Asked(
          number,
          rows.stream().map(row -> letters(row.text())).toList(),
          rows.stream().map(row -> States.key(row.from())).collect(Collectors.toSet()),
          rows.stream()
              .map(row -> RESPONSES.getOrDefault(row.decision(), row.decision()))
              .collect(Collectors.toSet()),
          number + ": " + rows.getFirst().text());
    }

    private static String letters(String text) {
      return States.letters(BRACKETS_LAST.matcher(text).replaceFirst(""));
    }

    /** How sure it is that {@code found} is this one; 0 where it is not. */
    int likeness(Found found) {
      boolean sameNumber = found.number.equals(number);
      boolean sameText =
          texts.stream()
              .map(text -> slice(text, 0, BEGINNING))
              .anyMatch(start -> !start.isEmpty() && found.letters.contains(start));
      boolean likeText =
          texts.stream()
              .anyMatch(text -> found.letters.contains(slice(text, MIDDLE_FROM, MIDDLE_TO)));
      if (!sameText && !(sameNumber && likeText)) {
        return 0;
      }
      return (sameNumber ? 2 : 0) + (sameText ? 1 : 0);
    }

    private static String slice(String text, int from, int to) {
      return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
    }
  }

  private record Found(Statement statement, String number, String letters) {
    static Found of(Statement statement) {
      return new Found(
          statement,
          bare(statement.reference().orElse("")),
          States.letters(statement.evidence().quote()));
    }

    Set<String> states() {
      return statement.speakers().stream().map(States::key).collect(Collectors.toSet());
    }

    String response() {
      return statement.response().map(Response::label).orElse("none");
    }
  }

  private NumberedScorer() {}

  static List<Verdict> score(AnnotatedReport report, Optional<Findings> findings) {
    var verdicts = new Verdicts(report.name());
    List<Found> left = found(findings);
    for (Asked asked : asked(report)) {
      Optional<Found> best = mostAlike(asked, left);
      best.ifPresentOrElse(
          found -> {
            left.remove(found);
            judge(asked, found, verdicts);
          },
          () -> miss(asked, verdicts));
    }
    for (Found spurious : left) {
      verdicts.spurious(
          Measure.NUMBERED, spurious.number + ": " + spurious.statement.evidence().quote());
    }
    return verdicts.all();
  }

  private static List<Asked> asked(AnnotatedReport report) {
    Map<String, List<AnnotatedReport.Row>> byNumber =
        report.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> bare(row.number()), LinkedHashMap::new, Collectors.toList()));
    return byNumber.entrySet().stream().map(e -> Asked.of(e.getKey(), e.getValue())).toList();
  }

  /** {@code 95.1.} as {@code 95.1}. */
  private static String bare(String number) {
    String bare = number.strip();
    while (bare.endsWith(".")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare;
  }

  private static List<Found> found(Optional<Findings> findings) {
    return findings.stream()
        .flatMap(each -> each.statements().stream())
        .filter(statement -> statement.kind() == Kind.RECOMMENDATION)
        .filter(statement -> statement.reference().filter(r -> !r.isEmpty()).isPresent())
        .map(Found::of)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Optional<Found> mostAlike(Asked asked, List<Found> left) {
    Optional<Found> best = Optional.empty();
    int most = 0;
    for (Found each : left) {
      int likeness = asked.likeness(each);
      if (likeness > most) {
        most = likeness;
        best = Optional.of(each);
      }
    }
    return best;
  }

  private static void judge(Asked asked, Found found, Verdicts verdicts) {
    verdicts.right(Measure.NUMBERED);
    verdicts.judge(
        Measure.NUMBERS,
        found.number.equals(asked.number),
        asked.number,
        found.number,
        asked.shown);
    verdicts.judge(
        Measure.STATES,
        found.states().equals(asked.states),
        listed(asked.states),
        listed(found.states()),
        asked.shown);
    verdicts.judge(
        Measure.RESPONSES,
        asked.responses.contains(found.response()),
        listed(asked.responses),
        found.response(),
        asked.shown);
    verdicts.judge(
        Measure.NUMBERED_ACTIONS,
        !found.statement.actions().isEmpty(),
        "an action",
        "none",
        asked.shown);
  }

  private static String listed(Set<String> names) {
    return names.isEmpty() ? "none" : String.join("; ", new TreeSet<>(names));
  }

  private static void miss(Asked asked, Verdicts verdicts) {
    verdicts.missed(Measure.NUMBERED, asked.shown);
    verdicts.wrongUntold(Measure.NUMBERS);
    verdicts.wrongUntold(Measure.STATES);
    verdicts.wrongUntold(Measure.RESPONSES);
    verdicts.wrongUntold(Measure.NUMBERED_ACTIONS);
  }
}
