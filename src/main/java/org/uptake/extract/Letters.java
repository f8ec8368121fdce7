package org.uptake.extract;

/** What a letter is to those who look for words, quickly for the letters of most texts. */
public final class Letters {
  /** Latin, Greek and Cyrillic. */
  private static final int USUAL = 0x530;

  private static final char[] SMALL = new char[USUAL];
  private static final boolean[] OF_WORD = new boolean[USUAL];

  static {
    for (char c = 0; c < USUAL; c++) {
      SMALL[c] = Character.toLowerCase(c);
      OF_WORD[c] = isPart(c);
    }
  }

  private Letters() {}

  /** A letter in its small form; case by case, so that a text keeps its length. */
  public static char small(char c) {
    return c < USUAL ? SMALL[c] : Character.toLowerCase(c);
  }

  /** Letters, digits and the marks upon letters. */
  public static boolean isOfWord(char c) {
    return c < USUAL ? OF_WORD[c] : isPart(c);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
