package org.uptake.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.uptake.document.Action;
import org.uptake.document.Kind;
import org.uptake.document.Statement;

/** Holds the statements found in a document against those annotated. */
final class StatementScorer {
  /** How many of the words of the shorter of two actions must be shared. */
  private static final double SAME_ACTION = 0.7;

  private final Verdicts verdicts;

  private record Expected(AnnotatedStatement statement, Words words) {
    boolean isSameSentence(Found found) {
      return words.isSameSentence(found.words);
    }

    String shown() {
      return statement.kind().label() + ": " + statement.sentence();
    }
  }

  private record Found(Statement statement, Words words) {
    String shown() {
      return statement.kind().label() + ": " + statement.evidence().quote();
    }
  }

  StatementScorer(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  void score(List<AnnotatedStatement> annotated, List<Statement> statements) {
    List<Expected> expected =
        annotated.stream().map(a -> new Expected(a, Words.of(a.sentence()))).toList();
    List<Found> found =
        statements.stream().map(s -> new Found(s, Words.of(s.evidence().quote()))).toList();
    BiPredicate<Expected, Found> sentence = Expected::isSameSentence;
    BiPredicate<Expected, Found> kind = (a, f) -> a.statement.kind() == f.statement.kind();
    var matching = Matching.of(expected, found, List.of(sentence.and(kind), sentence));
    for (Matching.Pair<Expected, Found> pair : matching.pairs()) {
      if (!pair.annotated().statement.optional()) {
        kind(pair.annotated(), pair.found());
        themes(pair.annotated(), pair.found().statement);
        asked(pair.annotated().statement, pair.found().statement);
      }
    }
    for (Expected missed : matching.missed()) {
      if (!missed.statement.optional()) {
        verdicts.missed(Measure.of(missed.statement.kind()), missed.shown());
      }
    }
    for (Found spurious : matching.spurious()) {
      // A piece of an annotated sentence, or several in one, is no invention.
      if (expected.stream().noneMatch(each -> each.words.holdsOrIsHeld(spurious.words))) {
        verdicts.spurious(Measure.of(spurious.statement.kind()), spurious.shown());
        verdicts.judge(spurious.statement.confidence(), false);
      }
    }
  }

  private void kind(Expected annotated, Found found) {
    Kind wanted = annotated.statement.kind();
    Kind got = found.statement.kind();
    if (wanted == got) {
      verdicts.right(Measure.of(wanted));
    } else {
      verdicts.missed(Measure.of(wanted), "found as " + got.label() + ", " + annotated.shown());
      verdicts.spurious(Measure.of(got), "is " + wanted.label() + ", " + found.shown());
    }
    verdicts.judge(found.statement.confidence(), wanted == got);
  }

  private void themes(Expected annotated, Statement found) {
    Set<String> wanted = annotated.statement.themes();
    for (String theme : new TreeSet<>(found.themes())) {
      if (wanted.contains(theme)) {
        verdicts.right(Measure.THEMES);
      } else if (!annotated.statement.otherThemes().contains(theme)) {
        verdicts.spurious(Measure.THEMES, theme + ", " + annotated.shown());
      }
    }
    for (String theme : new TreeSet<>(wanted)) {
      if (!found.themes().contains(theme)) {
        verdicts.missed(Measure.THEMES, theme + ", " + annotated.shown());
      }
    }
  }

  private void asked(AnnotatedStatement annotated, Statement found) {
    if (annotated.kind() != Kind.RECOMMENDATION || found.kind() != Kind.RECOMMENDATION) {
      return;
    }
    verdicts.judge(
        Measure.SPEAKERS,
        speakers(found).stream().anyMatch(annotated.speaker()::hasName),
        annotated.speaker().shown(),
        found.speakers().isEmpty() ? "none" : String.join("; ", found.speakers()),
        annotated.sentence());
    verdicts.judge(
        Measure.ADDRESSEES,
        annotated.addressee().hasName(found.addressee()),
        annotated.addressee().shown(),
        Accepted.shown(found.addressee()),
        annotated.sentence());
    if (!annotated.actions().isEmpty()) {
      verdicts.count(
          Measure.ASKED_ACTIONS,
          Matching.of(annotated.actions(), found.actions(), List.of(StatementScorer::isSameAction)),
          AnnotatedAction::optional,
          action -> action.texts().getFirst(),
          Action::text);
    }
  }

  private static List<Optional<String>> speakers(Statement found) {
    var speakers = new ArrayList<Optional<String>>();
    found.speakers().forEach(speaker -> speakers.add(Optional.of(speaker)));
    return speakers.isEmpty() ? List.of(Optional.empty()) : speakers;
  }

  private static boolean isSameAction(AnnotatedAction annotated, Action found) {
    boolean sameInstrument =
        annotated.instrument().isPresent() && annotated.instrument().equals(found.instrument());
    Words words = Words.of(found.text());
    return sameInstrument
        || annotated.texts().stream()
            .anyMatch(text -> Words.of(text).overlap(words) >= SAME_ACTION);
  }
}
