package org.uptake.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Decision.Verdict;
import org.uptake.review.Places.Place;

/** Decisions in the order in which they were made, with the places that they are about. */
final class History {
  private final List<Decision> decisions;
  private final Places places;
  private final Map<Question, Placed> latest = new LinkedHashMap<>();
  private final Set<String> undone = new HashSet<>();
  private final Set<String> replaced = new HashSet<>();
  private final Map<String, String> orphaned = new LinkedHashMap<>();
  private final List<Placed> holding = new ArrayList<>();

  /**
   * A decision whose words are found.
   *
   * @param evidence of a link alone
   */
  record Placed(Decision decision, Place place, Optional<Place> evidence) {
    Matter matter() {
      return decision.subject().matter();
    }
  }

  /** What a decision settles: a later one on the same replaces it. */
  private record Question(
      Matter matter,
      Place place,
      Optional<String> meant,
      Optional<String> action,
      Optional<Place> evidence,
      String part) {

    static Question of(Placed placed) {
      Decision decision = placed.decision();
      return new Question(
          placed.matter(),
          placed.place(),
          decision.subject().anchor().meant().map(Levelled::words),
          decision.subject().action().map(Levelled::words),
          placed.evidence(),
          part(decision));
    }

    /** To accept or reject a thing is to say what its first part is. */
    private static String part(Decision decision) {
      return switch (decision.subject().matter()) {
        case ACTION, DATE, LINK -> "";
        case STATEMENT -> decision.part().orElse(Part.KIND.label());
        case OFFICIAL, ROW -> decision.part().orElse("");
      };
    }
  }

  History(List<Decision> given, Places places) {
    var byId = new LinkedHashMap<String, Decision>();
    given.forEach(decision -> byId.putIfAbsent(decision.id(), decision));
    decisions = byId.values().stream().sorted(Comparator.comparing(Decision::at)).toList();
    for (Decision decision : decisions.reversed()) {
      if (!undone.contains(decision.id())) {
        decision.undoes().ifPresent(undone::add);
      }
    }
    this.places = places;
    place();
  }

  private void place() {
    for (Decision decision : decisions) {
      if (decision.verdict() == Verdict.UNDO || undone.contains(decision.id())) {
        continue;
      }
      Optional<Placed> placed = placed(decision);
      if (placed.isEmpty()) {
        orphaned.put(decision.id(), whyGone(decision));
        continue;
      }
      Placed before = latest.put(Question.of(placed.get()), placed.get());
      if (before != null) {
        replaced.add(before.decision().id());
      }
    }
    var order = new HashMap<String, Integer>();
    decisions.forEach(decision -> order.put(decision.id(), order.size()));
    latest.values().stream()
        .sorted(Comparator.comparing((Placed placed) -> order.get(placed.decision().id())))
        .forEach(holding::add);
  }

  private String whyGone(Decision decision) {
    if (places.find(decision.subject().anchor()).isEmpty()
        ? places.isCopy(decision.subject().anchor())
        : decision.subject().evidence().filter(places::isCopy).isPresent()) {
      return "its words are in a copy alone, and another copy of the text is counted";
    }
    return "its words are not in the documents any more";
  }

  private Optional<Placed> placed(Decision decision) {
    Optional<Place> place = places.find(decision.subject().anchor());
    Optional<Place> evidence = decision.subject().evidence().flatMap(places::find);
    return decision.subject().evidence().isPresent() && evidence.isEmpty()
        ? Optional.empty()
        : place.map(found -> new Placed(decision, found, evidence));
  }

  /** The decision that holds on the same part of the same thing as {@code decision}. */
  Optional<Decision> onSame(Decision decision) {
    return placed(decision)
        .flatMap(placed -> Optional.ofNullable(latest.get(Question.of(placed))))
        .map(Placed::decision)
        .filter(other -> standing(other) == Standing.HOLDS)
        .filter(other -> other.part().equals(decision.part()));
  }

  List<Decision> decisions() {
    return decisions;
  }

  /** Those that hold, in their order. */
  List<Placed> holding() {
    return holding;
  }

  void orphan(Placed placed, String reason) {
    orphaned.putIfAbsent(placed.decision().id(), reason);
  }

  Optional<String> whyOrphaned(Decision decision) {
    return Optional.ofNullable(orphaned.get(decision.id()));
  }

  Standing standing(Decision decision) {
    if (undone.contains(decision.id())) {
      return Standing.UNDONE;
    }
    if (orphaned.containsKey(decision.id())) {
      return Standing.ORPHANED;
    }
    return replaced.contains(decision.id()) ? Standing.REPLACED : Standing.HOLDS;
  }
}
