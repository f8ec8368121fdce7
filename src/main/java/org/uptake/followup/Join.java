package org.uptake.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Kind;
import org.uptake.document.Relation;
import org.uptake.document.Statement;

/** One recommended action beside one later statement: whether, how and why they are joined. */
final class Join {
  /** At this score a link is made. */
  static final double THRESHOLD = 0.45;

  private final TermWeights weights;
  private final Action action;
  private final CitedStatement later;

  /**
   * What joins them.
   *
   * @param repeated the later statement's action that asks for the same, where it is asked again
   */
  record Found(Relation relation, Optional<Action> repeated, double score, String reason) {}

  Join(TermWeights weights, Action action, CitedStatement later) {
    this.weights = weights;
    this.action = action;
    this.later = later;
  }

  Optional<Found> found() {
    Optional<Relation> relation = relation(later.statement());
    if (relation.isEmpty()) {
      return Optional.empty();
    }
    Set<String> shared = shared(later.statement().terms());
    if (!tells(shared) || differsInTreaty()) {
      return Optional.empty();
    }
    if (relation.get() == Relation.REPEATS) {
      return repeated().filter(found -> found.score() >= THRESHOLD);
    }
    boolean isSame =
        relation.get() != Relation.REFUSED || (hasSameAct(shared) && hasSameSubject(shared));
    double score = isSame ? covered(shared) : 0;
    return score >= THRESHOLD
        ? Optional.of(
            new Found(
                relation.get(), Optional.empty(), round(score), reason(shared, relation.get())))
        : Optional.empty();
  }

  /** What a statement of this kind can say about an action; a concern only where it misses it. */
  private static Optional<Relation> relation(Statement statement) {
    if (statement.evidence().rule().endsWith("refusal")) {
      return Optional.of(Relation.REFUSED);
    }
    return switch (statement.kind()) {
      case RECOMMENDATION -> Optional.of(Relation.REPEATS);
      case COMMENDATION, ACTION -> Optional.of(Relation.ACTED);
      case COMMITMENT -> Optional.of(Relation.PLANNED);
      case CONCERN ->
          statement.evidence().rule().endsWith("failure")
              ? Optional.of(Relation.REFUSED)
              : Optional.empty();
    };
  }

  private Set<String> shared(List<String> terms) {
    var shared = new LinkedHashSet<>(action.terms());
    shared.retainAll(Set.copyOf(terms));
    return shared;
  }

  /** One treaty or subject must be the same, or the act and two broader areas or plain words. */
  private static boolean tells(Set<String> shared) {
    return hasSameSubject(shared)
        || (hasSameAct(shared)
            && shared.stream().filter(term -> Term.isStem(term) || Term.isArea(term)).count() >= 2);
  }

  private static boolean hasSameSubject(Set<String> shared) {
    return shared.stream().anyMatch(term -> Term.isInstrument(term) || Term.isObject(term));
  }

  private static boolean hasSameAct(Set<String> shared) {
    return shared.stream()
        .anyMatch(term -> Term.isAct(term) || Term.isFamily(term) || Term.isInstrument(term));
  }

  /** A treaty that is asked for is not answered by another treaty's ratification. */
  private boolean differsInTreaty() {
    return namesOtherTreaties(later.statement().terms())
        && !hasSameSubject(shared(later.statement().terms()));
  }

  /** Whether both name treaties, and none of them is the same. */
  private boolean namesOtherTreaties(List<String> terms) {
    Set<String> asked =
        action.terms().stream().filter(Term::isInstrument).collect(Collectors.toSet());
    List<String> named = terms.stream().filter(Term::isInstrument).toList();
    return !asked.isEmpty() && !named.isEmpty() && named.stream().noneMatch(asked::contains);
  }

  /** The share of what was asked for that the later statement speaks of. */
  private double covered(Set<String> shared) {
    return weights.ofLeading(action.terms(), shared) / weights.ofLeading(action.terms());
  }

  /** How alike the action and the most similar action of the later statement are. */
  private Optional<Found> repeated() {
    Optional<Found> best = Optional.empty();
    for (Action other : later.statement().actions()) {
      Set<String> shared = shared(other.terms());
      if (tells(shared) && !namesOtherTreaties(other.terms())) {
        double both =
            weights.ofLeading(action.terms(), shared) + weights.ofLeading(other.terms(), shared);
        double alike =
            round(both / (weights.ofLeading(action.terms()) + weights.ofLeading(other.terms())));
        if (best.isEmpty() || best.get().score() < alike) {
          best =
              Optional.of(
                  new Found(
                      Relation.REPEATS,
                      Optional.of(other),
                      alike,
                      reason(shared(later.statement().terms()), Relation.REPEATS)));
        }
      }
    }
    return best;
  }

  private String reason(Set<String> shared, Relation relation) {
    var reasons = new ArrayList<String>();
    shared.stream()
        .filter(Term::isInstrument)
        .forEach(term -> reasons.add("same instrument " + Term.words(term)));
    shared.stream()
        .filter(Term::isObject)
        .forEach(term -> reasons.add("same subject: " + Term.words(term)));
    named(shared, Term::isArea).ifPresent(areas -> reasons.add("same area: " + areas));
    if (reasons.isEmpty()) {
      named(shared, Term::isStem).ifPresent(words -> reasons.add("same words: " + words));
    }
    shared.stream()
        .filter(Term::isAct)
        .forEach(term -> reasons.add("same act: " + Term.words(term)));
    if (later.statement().kind() == Kind.COMMENDATION && relation == Relation.ACTED) {
      reasons.add("welcomed");
    }
    return String.join("; ", reasons);
  }

  /** The weightiest of the shared terms of a class, as words. */
  private Optional<String> named(Set<String> shared, Predicate<String> ofClass) {
    String words =
        shared.stream()
            .filter(ofClass)
            .sorted(Comparator.comparing((String term) -> -weights.of(term)))
            .limit(4)
            .map(Term::words)
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static double round(double score) {
    return Math.min(1, Math.round(score * 1000) / 1000.0);
  }
}
