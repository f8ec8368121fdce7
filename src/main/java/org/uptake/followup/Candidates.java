package org.uptake.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;

/**
 * Which statements share a term: an inverted list, so that no pair is tried that has nothing in
 * common.
 */
final class Candidates {
  private final Map<String, List<Integer>> byTerm = new HashMap<>();
  private final int commonest;

  /**
   * @param statements in the order of their days
   */
  Candidates(List<CitedStatement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      for (String term : statements.get(i).statement().terms()) {
        byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
      }
    }
    commonest = Math.max(50, statements.size() / 10);
  }

  /**
   * The statements after {@code place} that share a telling term with {@code action}, in order; a
   * bare stem that a tenth of all statements have tells nothing.
   */
  List<Integer> sharing(Action action, int place) {
    var found = new TreeSet<Integer>();
    for (String term : action.terms()) {
      List<Integer> places = byTerm.getOrDefault(term, List.of());
      boolean telling =
          Term.isInstrument(term) || Term.isObject(term) || places.size() <= commonest;
      if (telling && !Term.isAct(term) && !Term.isFamily(term)) {
        for (int i = firstAfter(places, place); i < places.size(); i++) {
          found.add(places.get(i));
        }
      }
    }
    return List.copyOf(found);
  }

  private static int firstAfter(List<Integer> places, int place) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle) > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
