package org.uptake.extract.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.uptake.extract.LetterTree;
import org.uptake.extract.rule.PatternStart;

/**
 * With which pieces of text the matches of rules begin, most often a whole word: almost every place
 * of a text is passed by after a letter or two. Safe to share between threads.
 */
final class Openings {
  private static final int ASCII = 0x80;

  private final BitSet anywhere = new BitSet();
  private final LetterTree pieces;

  /** For each piece the rules that can match where it stands. */
  private final List<BitSet> rulesAt;

  Openings(List<Pattern> patterns) {
    var byPiece = new TreeMap<String, BitSet>();
    for (int i = 0; i < patterns.size(); i++) {
      Optional<Set<String>> known = PatternStart.of(patterns.get(i).pattern(), Map.of());
      if (known.isEmpty()) {
        anywhere.set(i);
      }
      for (String piece : known.orElse(Set.of())) {
        byPiece.computeIfAbsent(folded(piece), key -> new BitSet()).set(i);
      }
    }
    pieces = new LetterTree(byPiece.navigableKeySet());
    rulesAt = new ArrayList<>(byPiece.values());
    // A piece comes after its own beginnings, which have all that may match there already.
    byPiece.forEach(
        (piece, rules) -> {
          rules.or(anywhere);
          for (int length = 1; length < piece.length(); length++) {
            rules.or(byPiece.getOrDefault(piece.substring(0, length), anywhere));
          }
        });
  }

  /**
   * The places of the rules that can match at {@code place} of {@code plain}, whatever its case.
   */
  BitSet at(String plain, int place, int end) {
    BitSet rules = anywhere;
    int node = LetterTree.ROOT;
    for (int i = place; i < end; i++) {
      node = pieces.next(node, folded(plain.charAt(i)));
      if (node == LetterTree.NONE) {
        break;
      }
      int piece = pieces.ending(node);
      if (piece != LetterTree.NONE) {
        rules = rulesAt.get(piece);
      }
    }
    return rules;
  }

  private static String folded(String piece) {
    var folded = new StringBuilder(piece);
    for (int i = 0; i < piece.length(); i++) {
      folded.setCharAt(i, folded(piece.charAt(i)));
    }
    return folded.toString();
  }

  /** As patterns compare letters: the old long s is an s, a Greek s at the end of a word any. */
  private static char folded(char c) {
    return c < ASCII ? Character.toLowerCase(c) : Character.toLowerCase(Character.toUpperCase(c));
  }
}
