package org.uptake.extract.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a text must have for a pattern to match in it: of each of several sets of words one, so that
 * a text that lacks all of a set need not be searched.
 */
public final class PatternNeeds {
  /** Shorter pieces of text are in almost every sentence, save for rare marks and figures. */
  private static final int SHORTEST = 3;

  private static final String USUAL_MARKS = " ,.-'\"";

  /** What one of so many will do for is seldom absent. */
  private static final int MOST_WORDS = 40;

  private static final int MOST_SETS = 4;

  /** Begins the name of a class of words. */
  private static final String BRACE = "{";

  /** As often as four words of four letters. */
  private static final int CLASS = 20;

  /** Sets of words, by how seldom a sentence has one of them. */
  public static final Comparator<Set<String>> RAREST_FIRST =
      Comparator.comparingInt(PatternNeeds::frequency);

  private PatternNeeds() {}

  /**
   * Sets of literals and of classes in braces, that which is rarest met first; none where nothing
   * can be told.
   *
   * @param pieces the patterns of pieces that are no classes of words
   */
  public static List<Set<String>> of(String pattern, Map<String, String> pieces) {
    return in(PatternParser.read(pattern, pieces))
        .distinct()
        .sorted(RAREST_FIRST)
        .limit(MOST_SETS)
        .toList();
  }

  private static Stream<Set<String>> in(PatternTree tree) {
    return switch (tree) {
      case PatternTree.Literal literal ->
          isTelling(literal.letters()) ? Stream.of(Set.of(literal.letters())) : Stream.empty();
      case PatternTree.Word word -> Stream.of(Set.of(word.piece()));
      case PatternTree.Sequence sequence -> sequence.parts().stream().flatMap(PatternNeeds::in);
      case PatternTree.Choice choice -> oneOf(choice.alternatives()).stream();
      case PatternTree.Many many -> in(many.part());
      case PatternTree.Ahead ahead -> in(ahead.part());
      case PatternTree.Maybe maybe -> Stream.empty();
      case PatternTree.Space space -> Stream.empty();
      case PatternTree.Unknown unknown -> Stream.empty();
    };
  }

  private static boolean isTelling(String letters) {
    return letters.length() >= SHORTEST
        || !letters.chars().allMatch(c -> Character.isLetter(c) || USUAL_MARKS.indexOf(c) >= 0);
  }

  /** What the rarest needs of the alternatives are together; absent where one needs nothing. */
  private static Optional<Set<String>> oneOf(List<PatternTree> alternatives) {
    Set<String> all = new HashSet<>();
    for (PatternTree alternative : alternatives) {
      Optional<Set<String>> rarest = in(alternative).min(RAREST_FIRST);
      if (rarest.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(rarest.get());
    }
    return all.size() <= MOST_WORDS ? Optional.of(all) : Optional.empty();
  }

  /** In no unit: the more words and the shorter they are, the more often one of them stands. */
  private static int frequency(Set<String> words) {
    return words.stream().mapToInt(PatternNeeds::frequency).sum();
  }

  private static int frequency(String word) {
    return word.startsWith(BRACE) ? CLASS : 1 + 64 / (word.length() * word.length());
  }
}
