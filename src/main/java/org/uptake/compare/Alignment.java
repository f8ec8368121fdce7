package org.uptake.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptake.compare.Repetitions.Again;
import org.uptake.compare.Repetitions.Asked;
import org.uptake.document.FollowUp;

/**
 * Which rows of the follow-up table ask for one thing.
 *
 * <p>Rows of a chain do; and a row in a record does as the row of the records that it repeats most
 * closely, although its chain may begin with a document outside of them. A row that asks for
 * another act on the same issue stands by itself.
 */
final class Alignment {
  private final Map<String, Integer> places = new HashMap<>();
  private final int[] parents;

  private Alignment(List<FollowUp> rows) {
    parents = new int[rows.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      places.put(rows.get(i).id(), i);
    }
  }

  /** The rows that ask for one thing, in the order of the first; all rows stand once. */
  static List<List<FollowUp>> of(List<FollowUp> rows, Repetitions repetitions) {
    var alignment = new Alignment(rows);
    for (FollowUp row : rows) {
      row.continues().ifPresent(head -> alignment.join(head, row.id()));
      Optional<Again> closest =
          repetitions.of(Asked.by(row)).stream()
              .filter(again -> !again.isGeneral())
              .max(Again.BY_CLOSENESS);
      closest.ifPresent(again -> alignment.join(again.earlier().id(), row.id()));
    }
    var groups = new LinkedHashMap<Integer, List<FollowUp>>();
    for (int i = 0; i < rows.size(); i++) {
      groups.computeIfAbsent(alignment.root(i), k -> new ArrayList<>()).add(rows.get(i));
    }
    return List.copyOf(groups.values());
  }

  private void join(String earlier, String later) {
    Optional<Integer> place = Optional.ofNullable(places.get(earlier));
    place.ifPresent(p -> parents[root(places.getOrDefault(later, p))] = root(p));
  }

  private int root(int place) {
    int root = place;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
