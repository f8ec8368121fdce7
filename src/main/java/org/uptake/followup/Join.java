package org.uptake.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.uptake.document.Action;
import org.uptake.document.Kind;
import org.uptake.document.Relation;

/** One recommended action beside one later statement: whether, how and why they are joined. */
final class Join {
  /** At this score a link is made. */
  static final double THRESHOLD = 0.45;

  /**
   * At this score, where the act that is asked for is not known: only the thing can be the same.
   */
  private static final double WITHOUT_ACT = 0.6;

  /** At this score a recommendation to do something else with the same thing is a repetition. */
  private static final double OTHER_ACT = 0.55;

  /** Of so many things a statement may speak that is joined by one of them alone. */
  private static final int SHORT = 5;

  /** What is done of the first of several things, of what all would count. */
  private static final double IN_PART = 0.9;

  private final TermWeights weights;
  private final Families families;
  private final Asked asked;
  private final Candidate later;
  private final Set<String> shared;

  /**
   * What joins them.
   *
   * @param repeated the later statement's action that asks for the same, where it is asked again
   */
  record Found(Relation relation, Optional<Action> repeated, double score, String reason) {}

  Join(TermWeights weights, Families families, Asked asked, Candidate later) {
    this.weights = weights;
    this.families = families;
    this.asked = asked;
    this.later = later;
    this.shared = shared(later.terms());
  }

  Optional<Found> found() {
    if (later.relation().isEmpty() || shared.isEmpty() || differsInTreaty()) {
      return Optional.empty();
    }
    Relation relation = later.relation().get();
    return switch (relation) {
      case REPEATS -> repeated().filter(found -> found.score() >= threshold(found));
      case ACTED, PLANNED -> found(relation, answered());
      case REFUSED -> found(relation, refused());
    };
  }

  /** Where another act is asked for, more must be the same. */
  private double threshold(Found again) {
    return again
            .repeated()
            .filter(other -> !Repeats.sharesAct(asked.action(), other) && !Repeats.goesOn(other))
            .isPresent()
        ? OTHER_ACT
        : THRESHOLD;
  }

  private Optional<Found> found(Relation relation, double score) {
    return score >= THRESHOLD
        ? Optional.of(new Found(relation, Optional.empty(), round(score), reason(relation)))
        : Optional.empty();
  }

  private Set<String> shared(Set<String> terms) {
    var shared = new LinkedHashSet<String>();
    for (String term : asked.action().terms()) {
      if (terms.contains(term)) {
        shared.add(term);
      }
    }
    return shared;
  }

  /**
   * One treaty or subject must be the same; or two broader areas or plain words, and the act or
   * hardly anything besides; or the one that there is, and the act, and hardly anything besides.
   */
  private boolean isSameThing() {
    if (hasSameSubject(shared)) {
      return true;
    }
    long broad = shared.stream().filter(Join::isBroad).count();
    return broad >= 2
        ? hasSameAct(shared) || isShort(later.terms())
        : broad == 1 && hasSameAct(shared) && isOnly(asked.terms()) && isShort(later.terms());
  }

  /** Whether there is one broader area or plain word, and no treaty or subject. */
  private static boolean isOnly(Collection<String> terms) {
    return terms.stream().noneMatch(term -> Term.isThing(term) || Term.isEverywhere(term))
        && terms.stream().filter(Join::isBroad).count() == 1;
  }

  /** Whether a statement is about little else than what it shares. */
  private static boolean isShort(Collection<String> terms) {
    return terms.stream().filter(Join::isContent).count() <= SHORT;
  }

  private static boolean isContent(String term) {
    return Term.isThing(term) || isBroad(term);
  }

  private static boolean isBroad(String term) {
    return Term.isStem(term) || Term.isArea(term);
  }

  /** Whether what was done, or not done, is an answer to the act that was asked for. */
  private boolean isAnswer() {
    return families.answer(asked.families(), later.families())
        || shared.stream().anyMatch(Term::isInstrument);
  }

  private static boolean hasSameSubject(Set<String> shared) {
    return shared.stream().anyMatch(Term::isThing);
  }

  private static boolean hasSameAct(Set<String> shared) {
    return shared.stream()
        .anyMatch(term -> Term.isAct(term) || Term.isFamily(term) || Term.isInstrument(term));
  }

  /** A treaty that is to be joined is not answered by joining another, whatever they share. */
  private boolean differsInTreaty() {
    boolean mustBeSame = asked.joinsTreaties() && !later.isRecommendation();
    return namesOtherTreaties(later.terms()) && (mustBeSame || !hasSameSubject(shared));
  }

  /** Whether both name treaties, and none of them is the same. */
  private boolean namesOtherTreaties(Iterable<String> terms) {
    boolean names = false;
    for (String term : terms) {
      if (Term.isInstrument(term)) {
        if (asked.terms().contains(term)) {
          return false;
        }
        names = true;
      }
    }
    return names && asked.terms().stream().anyMatch(Term::isInstrument);
  }

  /** The share of what was asked for that the later statement speaks of. */
  private double covered() {
    return weights.ofLeading(asked.action().terms(), shared) / asked.total();
  }

  /** As much as is covered, where just that was not done. */
  private double refused() {
    double covered = covered();
    if (asked.families().isEmpty() || later.families().isEmpty()) {
      return hasSameSubject(shared) && covered >= WITHOUT_ACT ? covered : 0;
    }
    return isAnswer() && isSameThing() ? covered : 0;
  }

  /** As much as is covered, where what was done answers the act that was asked for. */
  private double answered() {
    double covered = covered();
    if (asked.families().isEmpty()) {
      return isSameThing() && covered >= WITHOUT_ACT ? covered : 0;
    }
    if (!isAnswer() || !isSameThing()) {
      return 0;
    }
    for (List<String> part : asked.parts()) {
      if (shared.contains(part.getLast())) {
        double ofPart = weights.ofLeading(part, shared) / weights.ofLeading(part);
        covered = Math.max(covered, IN_PART * ofPart);
      }
    }
    return covered;
  }

  /** The most similar action of the later statement. */
  private Optional<Found> repeated() {
    Optional<Action> best = Optional.empty();
    double score = 0;
    for (Action other : later.cited().statement().actions()) {
      double alike = alike(other);
      if (alike > score) {
        best = Optional.of(other);
        score = alike;
      }
    }
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(Relation.REPEATS, best, round(score), reason(Relation.REPEATS)));
  }

  /**
   * How much of both actions is the same, or of the other and the first part of this one; 0 where
   * nothing telling is.
   */
  private double alike(Action other) {
    if (other.terms().stream().noneMatch(term -> isContent(term) && asked.terms().contains(term))) {
      return 0;
    }
    Set<String> same = shared(Set.copyOf(other.terms()));
    if (!tells(same, other) || namesOtherTreaties(other.terms())) {
      return 0;
    }
    double alike = alike(asked.action().terms(), asked.total(), other, same);
    if (Repeats.sharesAct(asked.action(), other) || Repeats.goesOn(other)) {
      for (List<String> part : asked.parts()) {
        double ofPart = alike(part, weights.ofLeading(part), other, same);
        alike = Math.max(alike, IN_PART * ofPart);
      }
    }
    return alike;
  }

  private boolean tells(Set<String> same, Action other) {
    if (hasSameSubject(same) || !hasSameAct(same)) {
      return hasSameSubject(same);
    }
    long broad = same.stream().filter(Join::isBroad).count();
    return broad >= 2 || (broad == 1 && isOnly(asked.terms()) && isOnly(other.terms()));
  }

  private double alike(List<String> terms, double total, Action other, Set<String> same) {
    double both = weights.ofLeading(terms, same) + weights.ofLeading(other.terms(), same);
    return both / (total + weights.ofLeading(other.terms()));
  }

  private String reason(Relation relation) {
    var reasons = new ArrayList<String>();
    shared.stream()
        .filter(Term::isInstrument)
        .forEach(term -> reasons.add("same instrument " + Term.words(term)));
    shared.stream()
        .filter(Term::isObject)
        .forEach(term -> reasons.add("same subject: " + Term.words(term)));
    named(Term::isArea).ifPresent(areas -> reasons.add("same area: " + areas));
    if (reasons.isEmpty()) {
      named(Term::isStem).ifPresent(words -> reasons.add("same words: " + words));
    }
    shared.stream()
        .filter(Term::isAct)
        .forEach(term -> reasons.add("same act: " + Term.words(term)));
    if (later.cited().statement().kind() == Kind.COMMENDATION && relation == Relation.ACTED) {
      reasons.add("welcomed");
    }
    return String.join("; ", reasons);
  }

  /** The weightiest of the shared terms of a class, as words. */
  private Optional<String> named(Predicate<String> ofClass) {
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
