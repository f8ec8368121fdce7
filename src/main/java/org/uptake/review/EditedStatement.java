package org.uptake.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.uptake.document.Action;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Verdict;
import org.uptake.document.Evidence;
import org.uptake.document.Kind;
import org.uptake.document.Statement;
import org.uptake.text.Span;

/** A statement while decisions on it are applied, one after the other. */
final class EditedStatement {
  private final Statement found;
  private final List<EditedAction> actions = new ArrayList<>();
  private final Set<String> reviewed = new LinkedHashSet<>();
  private Kind kind;
  private List<String> speakers;
  private Optional<String> addressee;
  private List<String> themes;
  private boolean rejected;

  /** One thing asked for; {@code words} as a person put it. */
  private static final class EditedAction {
    private final Action found;
    private String words;
    private boolean rejected;
    private boolean reviewed;

    EditedAction(Action found) {
      this.found = found;
      words = found.text();
    }
  }

  EditedStatement(Statement found) {
    this.found = found;
    kind = found.kind();
    speakers = found.speakers();
    addressee = found.addressee();
    themes = found.themes();
    reviewed.addAll(found.reviewed());
    found.actions().forEach(action -> actions.add(new EditedAction(action)));
  }

  Evidence evidence() {
    return found.evidence();
  }

  /**
   * Whether people, and not the machine, say that it is no recommendation or has no such action.
   */
  boolean isTakenAway() {
    return rejected
        || (reviewed.contains(Part.KIND.label()) && kind != Kind.RECOMMENDATION)
        || actions.stream().anyMatch(action -> action.rejected);
  }

  void decide(Decision decision) {
    rejected = decision.verdict() == Verdict.REJECT;
    if (rejected) {
      return;
    }
    String after = decision.after().orElse("");
    switch (Part.of(decision).orElse(Part.KIND)) {
      case KIND -> kind = decision.after().map(Kind::of).orElse(kind);
      case SPEAKERS -> speakers = Part.several(after);
      case ADDRESSEE -> addressee = decision.after().filter(name -> !name.isBlank());
      case THEMES -> themes = Part.several(after);
      default -> {}
    }
    reviewed.add(Part.of(decision).orElse(Part.KIND).label());
    if (kind == Kind.RECOMMENDATION && actions.isEmpty()) {
      actions.add(new EditedAction(whole()));
    }
  }

  /** The sentence as it stands. */
  private Action whole() {
    Evidence evidence = found.evidence();
    return new Action(
        evidence.words(),
        evidence.parts().isEmpty() ? List.of(evidence.span()) : evidence.parts(),
        found.instruments().stream().findFirst(),
        OptionalInt.empty(),
        found.terms());
  }

  /** Whether there is such an action to decide on. */
  boolean decideAction(Decision decision) {
    Optional<EditedAction> meant = meant(decision.subject().action().orElse(""));
    meant.ifPresent(
        action -> {
          action.rejected = decision.verdict() == Verdict.REJECT;
          action.reviewed = true;
          if (!action.rejected) {
            rejected = false;
            action.words = decision.after().orElse(action.words);
            reviewed.add(Part.ACTION.label());
          }
        });
    return meant.isPresent();
  }

  /** The action of those words, as the machine finds them now; of few, the one most like it. */
  private Optional<EditedAction> meant(String words) {
    if (kind != Kind.RECOMMENDATION) {
      return Optional.empty();
    }
    String levelled = Levelled.words(words);
    List<String> wanted = Closeness.words(words);
    Optional<EditedAction> best = Optional.empty();
    double bestCloseness = 0;
    for (EditedAction action : actions) {
      if (Levelled.words(action.found.text()).equals(levelled)) {
        return Optional.of(action);
      }
      double closeness = Closeness.of(wanted, Closeness.words(action.found.text()));
      if (closeness >= Closeness.OF_ACTIONS && closeness > bestCloseness) {
        best = Optional.of(action);
        bestCloseness = closeness;
      }
    }
    return best.isEmpty() && actions.size() == 1 ? Optional.of(actions.getFirst()) : best;
  }

  /** The action that a decision on a row or a link is about, in the machine's words. */
  Optional<Action> action(String words) {
    return meant(words).filter(action -> !rejected && !action.rejected).map(action -> action.found);
  }

  boolean isReviewed(Action action) {
    return actions.stream().anyMatch(edited -> edited.found.equals(action) && edited.reviewed);
  }

  /**
   * As people say that it is; absent where they say that it is none.
   *
   * @param reworded whether its actions are put as people put them, or as the machine found them
   */
  Optional<Statement> statement(boolean reworded) {
    boolean asks = kind == Kind.RECOMMENDATION;
    List<Action> kept =
        actions.stream()
            .filter(action -> asks && !action.rejected)
            .map(action -> reworded ? reworded(action) : action.found)
            .toList();
    return rejected || (asks && kept.isEmpty())
        ? Optional.empty()
        : Optional.of(
            new Statement(
                found.evidence(),
                kind,
                speakers,
                addressee,
                kept,
                themes,
                found.instruments(),
                found.reference(),
                found.response(),
                kind == found.kind() ? found.strength() : Optional.empty(),
                found.terms(),
                found.denied(),
                found.conceded(),
                found.confidence(),
                List.copyOf(reviewed)));
  }

  private Action reworded(EditedAction action) {
    return action.words.equals(action.found.text())
        ? action.found
        : new Action(
            action.words,
            standing(action.words).map(List::of).orElse(action.found.parts()),
            action.found.instrument(),
            action.found.category(),
            action.found.terms());
  }

  /** Where the sentence has these words. */
  private Optional<Span> standing(String words) {
    Levelled quote = Levelled.of(found.evidence().quote());
    String levelled = Levelled.words(words);
    return quote.occurrences(levelled).stream()
        .findFirst()
        .map(at -> quote.original(at, at + levelled.length()))
        .map(span -> span.shifted(found.evidence().span().start()));
  }
}
