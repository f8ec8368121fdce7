package org.uptake.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/**
 * Tells of many patterns which may match somewhere in a text, by pieces of text that their matches
 * cannot do without, in one pass over it. Safe to share between threads.
 */
public final class RuleSieve {
  private final Literals literals;
  private final int count;
  private final Sieve byRarest;

  /** For each pattern all that it needs: of each set one. */
  private final List<List<BitSet>> needs;

  public RuleSieve(List<Pattern> patterns) {
    List<List<Set<String>>> words =
        patterns.stream().map(pattern -> PatternNeeds.of(pattern.pattern(), Map.of())).toList();
    Map<String, Integer> numbers = new HashMap<>();
    var pieces = new ArrayList<String>();
    for (List<Set<String>> sets : words) {
      for (Set<String> set : sets) {
        for (String piece : set) {
          if (numbers.putIfAbsent(piece, pieces.size()) == null) {
            pieces.add(piece);
          }
        }
      }
    }
    literals = new Literals(pieces);
    count = pieces.size();
    needs =
        words.stream()
            .map(sets -> sets.stream().map(set -> numbers(set, numbers)).toList())
            .toList();
    byRarest = new Sieve(needs.stream().map(sets -> sets.stream().findFirst()).toList(), count);
  }

  private static BitSet numbers(Set<String> pieces, Map<String, Integer> numbers) {
    var set = new BitSet();
    pieces.forEach(piece -> Optional.ofNullable(numbers.get(piece)).ifPresent(set::set));
    return set;
  }

  /** The places of the patterns that may match in {@code within}, whatever its case. */
  public BitSet worthTrying(String text, Span within) {
    return new Reading(text, within).worthTrying();
  }

  /** A stretch of a text as far as the patterns' needs go; for one thread. */
  public final class Reading {
    private final Found found;

    /** Of each pattern that was asked for, where what it needs begins, need by need. */
    private final Map<Integer, List<int[]>> places = new HashMap<>();

    public Reading(String text, Span within) {
      found = new Found(within.length(), count);
      literals.addTo(found, text, within, 0);
    }

    /** The places of the patterns that may match somewhere. */
    public BitSet worthTrying() {
      return RuleSieve.this.worthTrying(found);
    }

    /** Whether all that a pattern needs begins from {@code from} up to {@code to}. */
    public boolean mayMatch(int pattern, int from, int to) {
      List<int[]> known = places.get(pattern);
      if (known == null) {
        known = needs.get(pattern).stream().map(found::placesOf).toList();
        places.put(pattern, known);
      }
      for (int[] one : known) {
        int place = Arrays.binarySearch(one, from);
        int next = place < 0 ? -place - 1 : place;
        if (next == one.length || one[next] >= to) {
          return false;
        }
      }
      return true;
    }
  }

  private BitSet worthTrying(Found found) {
    BitSet rules = byRarest.rulesFor(found);
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      if (!found.hasAll(needs.get(rule))) {
        rules.clear(rule);
      }
    }
    return rules;
  }
}
