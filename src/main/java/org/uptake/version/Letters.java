package org.uptake.version;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * What is left of a text that a copy does not change: letters and digits, without case, accents,
 * white space, hyphens and punctuation. A word that a PDF glues to the next, or breaks at the end
 * of a line, is the same row of letters.
 */
final class Letters {
  /** Of a character that is left out. */
  private static final char NONE = 0;

  /** Latin, Greek and Cyrillic, where one letter can be written as one character or as two. */
  private static final char[] COMMON = new char[0x600];

  static {
    for (char c = 0; c < COMMON.length; c++) {
      COMMON[c] = Character.isLetterOrDigit(c) ? base(c) : NONE;
    }
  }

  private Letters() {}

  static char[] of(String text) {
    char[] letters = new char[text.length()];
    int count = 0;
    for (int i = 0; i < letters.length; i++) {
      char letter = folded(text.charAt(i));
      // Without a branch: it would be guessed wrong at every space.
      letters[count] = letter;
      count += letter == NONE ? 0 : 1;
    }
    return Arrays.copyOf(letters, count);
  }

  private static char folded(char c) {
    if (c < COMMON.length) {
      return COMMON[c];
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NONE;
  }

  private static char base(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return Character.toLowerCase(parts.charAt(0));
  }
}
