package org.uptake.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uptake.document.Relation;

/**
 * The statements about one state by their terms: an inverted list, along which what each statement
 * has in common with an action is summed up, so that no pair is looked at that has too little.
 *
 * <p>Not for several threads at once.
 */
final class Candidates {
  /** A repetition may be much shorter than what it repeats. */
  private static final double LEAST_OF_REPEATED = 0.15;

  private static final Places NOWHERE = new Places();

  private final List<Candidate> candidates;
  private final Map<String, Places> byTerm = new HashMap<>();
  private final double[] sums;

  /** Places in the list of candidates, ascending. */
  private static final class Places {
    private int[] places = new int[4];
    private int size;

    void add(int place) {
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
      }
      places[size++] = place;
    }

    /** The first that is greater than {@code place}. */
    int after(int place) {
      int found = Arrays.binarySearch(places, 0, size, place + 1);
      return found >= 0 ? found : -found - 1;
    }
  }

  /**
   * @param candidates in the order of their days
   */
  Candidates(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
    this.sums = new double[candidates.size()];
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).relation().isPresent()) {
        for (String term : candidates.get(i).terms()) {
          byTerm.computeIfAbsent(term, t -> new Places()).add(i);
        }
      }
    }
  }

  /** The statements after {@code place} that have enough in common with what is asked, in order. */
  List<Candidate> like(Asked asked, int place) {
    Arrays.fill(sums, place + 1, sums.length, 0);
    List<String> terms = asked.action().terms();
    for (int i = 0; i < terms.size(); i++) {
      add(terms.get(i), asked.weight(i), place);
    }
    // Where one part is done, the rest does not matter.
    for (List<String> part : asked.parts()) {
      add(part.getLast(), asked.total(), place);
    }
    double least = Join.THRESHOLD * asked.total();
    double leastOfRepeated = LEAST_OF_REPEATED * asked.total();
    var found = new ArrayList<Candidate>();
    for (int i = place + 1; i < sums.length; i++) {
      if (sums[i] >= leastOfRepeated
          && (sums[i] >= least
              || candidates.get(i).relation().filter(Relation.REPEATS::equals).isPresent())) {
        found.add(candidates.get(i));
      }
    }
    return found;
  }

  private void add(String term, double weight, int after) {
    Places places = byTerm.getOrDefault(term, NOWHERE);
    for (int i = places.after(after); i < places.size; i++) {
      sums[places.places[i]] += weight;
    }
  }
}
