package org.uptake.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uptake.text.Tsv;

/** Compares given names, both folded by {@link Romanization}. */
final class GivenNames {
  private static final int SHORT = 5;
  private static final int SHORTEST_STEM = 3;

  /**
   * So much longer is the full form of a short one: "Navi" and "Navanethem", not "Karim", "Karima".
   */
  private static final int LONGER_BY = 3;

  private static final int LONG = 6;

  /** The sets that a name stands in, by their numbers. */
  private static final Map<String, Set<Integer>> SETS = sets();

  private GivenNames() {}

  /** Whether one person can be called both, an initial for a name too. */
  static boolean alike(String one, String other) {
    return one.equals(other)
        || isInitial(one, other)
        || isInitial(other, one)
        || isShort(one, other)
        || isShort(other, one)
        || areOneSet(one, other)
        || (one.length() >= LONG && differInVowels(one, other));
  }

  private static boolean isInitial(String one, String other) {
    return one.length() == 1 && other.startsWith(one);
  }

  private static boolean isShort(String one, String other) {
    String stem = one.endsWith("i") ? one.substring(0, one.length() - 1) : one;
    return one.length() <= SHORT
        && one.length() > SHORTEST_STEM
        && other.length() >= one.length() + LONGER_BY
        && other.startsWith(stem);
  }

  /** Whether both are ways to call one name; stems count as the names. */
  static boolean areOneSet(String one, String other) {
    Set<Integer> sets = SETS.getOrDefault(one, Set.of());
    return SETS.getOrDefault(other, Set.of()).stream().anyMatch(sets::contains);
  }

  /** "Navanethem" and "Navenethem", but not "Karim" and "Karima". */
  private static boolean differInVowels(String one, String other) {
    return one.length() == other.length()
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
        && Consonants.of(one).equals(Consonants.of(other));
  }

  private static Map<String, Set<Integer>> sets() {
    var sets = new HashMap<String, Set<Integer>>();
    for (Tsv.Row row : Tables.rows("given-names.tsv", "names")) {
      for (String name : Tables.cells(row, "names")) {
        String folded = Romanization.folded(name);
        for (String key : List.of(folded, NamePart.withoutLastVowels(folded))) {
          sets.computeIfAbsent(key, k -> new HashSet<>()).add(row.number());
        }
      }
    }
    return Map.copyOf(sets);
  }
}
