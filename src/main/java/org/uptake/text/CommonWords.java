package org.uptake.text;

import java.util.List;

/** What two texts have in common, word by word. */
public final class CommonWords {
  private CommonWords() {}

  /**
   * How alike two lists of words are: twice the length of their longest common subsequence, by the
   * words of both; 0 where none is the same, 1 where all are, in the same order, or both are empty.
   * The time grows with the product of their lengths.
   */
  public static double alike(List<String> words, List<String> others) {
    int both = words.size() + others.size();
    return both == 0 ? 1 : 2.0 * inOrder(words, others) / both;
  }

  private static int inOrder(List<String> words, List<String> others) {
    int[] lengths = new int[others.size() + 1];
    for (String word : words) {
      int diagonal = 0;
      for (int i = 1; i < lengths.length; i++) {
        int above = lengths[i];
        lengths[i] =
            word.equals(others.get(i - 1)) ? diagonal + 1 : Math.max(above, lengths[i - 1]);
        diagonal = above;
      }
    }
    return lengths[others.size()];
  }
}
