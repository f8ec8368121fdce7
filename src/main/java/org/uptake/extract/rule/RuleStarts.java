package org.uptake.extract.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.uptake.extract.LetterTree;
import org.uptake.extract.Letters;

/** Tells of many patterns which may match at a place of a text. Safe to share between threads. */
public final class RuleStarts {
  private final BitSet anywhere = new BitSet();
  private final LetterTree starts;

  /** For each of the starts the patterns of which matches begin so. */
  private final List<BitSet> patternsOf;

  public RuleStarts(List<Pattern> patterns) {
    var byStart = new TreeMap<String, BitSet>();
    for (int i = 0; i < patterns.size(); i++) {
      int number = i;
      Optional<Set<String>> known = PatternPrefixes.of(patterns.get(i).pattern());
      if (known.isEmpty()) {
        anywhere.set(number);
      }
      known
          .orElse(Set.of())
          .forEach(start -> byStart.computeIfAbsent(start, key -> new BitSet()).set(number));
    }
    starts = new LetterTree(byStart.navigableKeySet());
    patternsOf = List.copyOf(byStart.values());
  }

  /**
   * The places of the patterns whose matches may begin at {@code place}, whatever the case.
   *
   * @param text as {@link org.uptake.text.Plain} gives it: its white space is spaces
   */
  public BitSet at(String text, int place, int end) {
    var patterns = new BitSet();
    patterns.or(anywhere);
    int node = LetterTree.ROOT;
    char before = 0;
    for (int i = place; i < end; i++) {
      char letter = Letters.small(text.charAt(i));
      if (letter == ' ' && before == ' ') {
        continue;
      }
      before = letter;
      node = starts.next(node, letter);
      if (node == LetterTree.NONE) {
        break;
      }
      int start = starts.ending(node);
      if (start != LetterTree.NONE) {
        patterns.or(patternsOf.get(start));
      }
    }
    return patterns;
  }
}
