package org.uptake.review;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.uptake.text.CommonWords;

/** How alike two wordings are: 0 where no word is the same, 1 where all are, in the same order. */
final class Closeness {
  /** Four of five words must be left of a sentence that was changed. */
  static final double OF_SENTENCES = 0.8;

  /** An action is looked for among the few of one sentence. */
  static final double OF_ACTIONS = 0.6;

  /** Of fewer words, one that differs may mean something else. */
  static final int FEWEST_WORDS = 5;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_WORDS = 400;

  private Closeness() {}

  static List<String> words(String text) {
    return NO_WORD
        .splitAsStream(Levelled.words(text).toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  /** Twice the words of the longest common subsequence, by the words of both. */
  static double of(List<String> a, List<String> b) {
    int most = Math.min(a.size(), b.size());
    int all = a.size() + b.size();
    if (most == 0 || 2.0 * most / all < OF_ACTIONS) {
      return 0;
    }
    return CommonWords.alike(a, b);
  }
}
