package org.uptake.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Statement;

/** One recommended action beside one later statement: whether, how and why they are joined. */
final class Join {
  /** At this score a link is made. */
  static final double THRESHOLD = 0.45;

  private final TermWeights weights;
  private final Action action;
  private final CitedStatement later;

  Join(TermWeights weights, Action action, CitedStatement later) {
    this.weights = weights;
    this.action = action;
    this.later = later;
  }

  Optional<Link> link() {
    Optional<Relation> relation = relation(later.statement());
    if (relation.isEmpty()) {
      return Optional.empty();
    }
    Set<String> shared = shared(later.statement().terms());
    if (!tells(shared) || differsInTreaty()) {
      return Optional.empty();
    }
    double score =
        switch (relation.get()) {
          case REPEATS -> repeated();
          case ACTED, PLANNED -> covered(shared);
          case REFUSED -> hasSameAct(shared) ? covered(shared) : 0;
        };
    return score >= THRESHOLD
        ? Optional.of(
            new Link(
                relation.get(), later, Math.min(1, round(score)), reason(shared, relation.get())))
        : Optional.empty();
  }

  /** What a statement of this kind can say about an action; a concern only where it misses it. */
  private static Optional<Relation> relation(Statement statement) {
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
    return shared.stream().anyMatch(term -> Term.isInstrument(term) || Term.isObject(term))
        || (hasSameAct(shared)
            && shared.stream().filter(term -> Term.isStem(term) || Term.isArea(term)).count() >= 2);
  }

  private static boolean hasSameAct(Set<String> shared) {
    return shared.stream()
        .anyMatch(term -> Term.isAct(term) || Term.isFamily(term) || Term.isInstrument(term));
  }

  /** A treaty that is asked for is not answered by another treaty's ratification. */
  private boolean differsInTreaty() {
    Set<String> asked =
        action.terms().stream().filter(Term::isInstrument).collect(Collectors.toSet());
    List<String> named = later.statement().terms().stream().filter(Term::isInstrument).toList();
    return !asked.isEmpty()
        && !named.isEmpty()
        && named.stream().noneMatch(asked::contains)
        && shared(later.statement().terms()).stream().noneMatch(Term::isObject);
  }

  /** The share of what was asked for that the later statement speaks of. */
  private double covered(Set<String> shared) {
    return weights.ofLeading(action.terms(), shared) / weights.ofLeading(action.terms());
  }

  /** How alike the action and the most similar action of the later statement are. */
  private double repeated() {
    double best = 0;
    for (Action other : later.statement().actions()) {
      Set<String> shared = shared(other.terms());
      if (tells(shared)) {
        double both =
            weights.ofLeading(action.terms(), shared) + weights.ofLeading(other.terms(), shared);
        double alike =
            both / (weights.ofLeading(action.terms()) + weights.ofLeading(other.terms()));
        best = Math.max(best, alike);
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
    if (reasons.isEmpty()) {
      reasons.add(
          "same words: "
              + shared.stream()
                  .filter(Term::isStem)
                  .sorted(Comparator.comparing((String term) -> -weights.of(term)))
                  .limit(4)
                  .collect(Collectors.joining(", ")));
    }
    shared.stream()
        .filter(Term::isAct)
        .forEach(term -> reasons.add("same act: " + Term.words(term)));
    if (later.statement().kind() == Kind.COMMENDATION && relation == Relation.ACTED) {
      reasons.add("welcomed");
    }
    return String.join("; ", reasons);
  }

  private static double round(double score) {
    return Math.round(score * 1000) / 1000.0;
  }
}
