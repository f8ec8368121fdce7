package org.uptake.evaluation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as it is compared: compatibility forms, quotation marks, dashes, white space and capitals
 * made one, and its words counted.
 *
 * @param folded the text so made
 * @param list its runs of letters, digits and underscores, in order
 */
record Words(String folded, List<String> list, Map<String, Integer> counts) {
  private static final double SAME_SENTENCE = 0.85;

  /** Information separators too, which Unicode does not call white space. */
  private static final Pattern WHITE_SPACE =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Without combining marks: they part words. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  Words {
    list = List.copyOf(list);
    counts = Map.copyOf(counts);
  }

  static Words of(String text) {
    String folded = fold(text);
    List<String> list = WORD.matcher(folded).results().map(MatchResult::group).toList();
    var counts = new HashMap<String, Integer>();
    list.forEach(word -> counts.merge(word, 1, Integer::sum));
    return new Words(folded, list, counts);
  }

  static String fold(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('`', '\'')
            .replace('“', '"')
            .replace('”', '"')
            .replace('–', '-')
            .replace('—', '-')
            .replace("--", "-");
    return WHITE_SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  /** Share of the shorter text's words that the longer one has too, each as often: 0 to 1. */
  double overlap(Words other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
    }
    return (double) common / Math.min(list.size(), other.list.size());
  }

  /** Whether one holds nearly all of the other: the same sentence, or one cut otherwise. */
  boolean holdsOrIsHeld(Words other) {
    return overlap(other) >= SAME_SENTENCE;
  }

  /** Whether {@code found} is this sentence, at most twice as long and no shorter than half. */
  boolean isSameSentence(Words found) {
    return !isEmpty()
        && holdsOrIsHeld(found)
        && found.list.size() <= 2 * list.size()
        && 2 * found.list.size() >= list.size();
  }
}
