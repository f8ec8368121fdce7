package org.uptake.extract.rule;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a match of a pattern can begin with, so that the pattern is tried only where that stands.
 * Where that cannot be told the pattern is tried everywhere, which costs time and no matches.
 */
public final class PatternStart {
  private static final String ANY_CASE = "(?i)";

  /** Classes of words, by their pieces, and literals. */
  private final Set<String> starts = new LinkedHashSet<>();

  private boolean isAnywhere;

  private PatternStart() {}

  /**
   * Classes in braces and literals; absent where a match may begin anywhere.
   *
   * @param pieces the patterns of pieces that are no classes of words
   */
  public static Optional<Set<String>> of(String pattern, Map<String, String> pieces) {
    var start = new PatternStart();
    boolean canBeEmpty = start.add(PatternParser.read(pattern, pieces));
    return start.isAnywhere || canBeEmpty ? Optional.empty() : Optional.of(start.starts);
  }

  /** Whether a pattern can match nowhere but where a text begins. */
  public static boolean isBoundToStart(String pattern) {
    String bare = pattern.startsWith(ANY_CASE) ? pattern.substring(ANY_CASE.length()) : pattern;
    return bare.startsWith("^") && PatternParser.isOneSequence(bare);
  }

  /** Whether what comes behind {@code tree} may still be the beginning. */
  private boolean add(PatternTree tree) {
    return switch (tree) {
      case PatternTree.Literal literal -> start(literal.letters());
      case PatternTree.Word word -> start(word.piece());
      case PatternTree.Space space -> {
        isAnywhere = true;
        yield false;
      }
      case PatternTree.Unknown unknown -> {
        isAnywhere = true;
        yield false;
      }
      case PatternTree.Sequence sequence -> sequence.parts().stream().allMatch(this::add);
      case PatternTree.Choice choice -> {
        boolean canBeEmpty = false;
        for (PatternTree alternative : choice.alternatives()) {
          canBeEmpty |= add(alternative);
        }
        yield canBeEmpty;
      }
      case PatternTree.Maybe maybe -> {
        add(maybe.part());
        yield true;
      }
      case PatternTree.Many many -> add(many.part());
      case PatternTree.Ahead ahead -> true;
    };
  }

  private boolean start(String what) {
    starts.add(what);
    return false;
  }
}
