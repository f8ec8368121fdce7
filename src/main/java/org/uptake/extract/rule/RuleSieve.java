package org.uptake.extract.rule;

import java.util.ArrayList;
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
    var found = new Found(within.length(), count);
    literals.addTo(found, text, within, 0);
    BitSet rules = byRarest.rulesFor(found);
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      if (!found.hasAll(needs.get(rule))) {
        rules.clear(rule);
      }
    }
    return rules;
  }
}
