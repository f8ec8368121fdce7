package org.uptake.ingest;

/**
 * Whether the signs of a decoded text stand where writers put them, in whatever language: capitals
 * at the start of words, one script in a word, opening quotation marks before words.
 *
 * <p>Costs are negative natural logarithms of probabilities, as far as a rule of thumb can tell
 * them.
 */
final class Glyphs {
  /** All of ASCII costs the same, since nearly every encoding reads it alike. */
  private static final double ASCII = 3;

  private static final double CONTROL = 10;
  private static final double UPPER_CONTROL = 14;
  private static final double FAULT = 16;

  private static final String OPENING = "“‘«„‚¿¡‹";
  private static final String CLOSING = "”’»“›";
  private static final String DASHES = "–—−";
  private static final String BESIDE_DIGITS = "€£°²³№§±×µºª";
  private static final String FREE = "…•·©®™†¶";
  private static final String EASTERN = "、。，・「」（）《》〈〉：；！？『』【】〔〕　";

  private Glyphs() {}

  /** Letters, and the marks that some scripts write with them. */
  static boolean isOfWord(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether an apostrophe or a dash stands at {@code i} with letters right before and after. */
  static boolean isWithinWord(String text, int i) {
    char c = text.charAt(i);
    return (c == '’' || DASHES.indexOf(c) >= 0)
        && i > 0
        && i + 1 < text.length()
        && isOfWord(text.charAt(i - 1))
        && isOfWord(text.charAt(i + 1));
  }

  /** What the sign at {@code i} costs beside what its language says of the letter. */
  static double cost(String text, int i) {
    char c = text.charAt(i);
    char before = i == 0 ? '\n' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? '\n' : text.charAt(i + 1);
    if (c < 0x80) {
      return Character.isISOControl(c) && !Character.isWhitespace(c)
          ? CONTROL
          : ASCII + (Character.isUpperCase(c) && isHighLower(before) ? 3 : 0);
    }
    if (c < 0xA0) {
      return UPPER_CONTROL;
    }
    if (c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE || c == '\uFFFF') {
      return FAULT;
    }
    return isOfWord(c) ? inWord(c, before, after) : sign(c, before, after);
  }

  private static boolean isHighLower(char c) {
    return c >= 0x80 && Character.isLowerCase(c);
  }

  private static double inWord(char c, char before, char after) {
    boolean follows = isOfWord(before);
    double cost = 0;
    if (Character.isUpperCase(c)) {
      cost += !follows ? 2.5 : Character.isUpperCase(before) ? 0.3 : 7;
    }
    cost += !follows && !isOfWord(after) && c < 0x3040 ? 2 : 0;
    cost += follows && script(before) != script(c) ? 4 : 0;
    cost += c == 'ς' && isOfWord(after) ? 5 : 0;
    cost += before != c || c >= 0x3040 ? 0 : 1;
    return cost + (after < 0x80 && isOfWord(after) && script(c) != script('a') ? 4 : 0);
  }

  /** Alphabets, told apart; all that is written without spaces is one, and goes with any. */
  private static int script(char c) {
    if (c < 0x250) {
      return 1;
    }
    return c < 0x400 ? 2 : c < 0x590 ? 3 : c < 0x600 ? 4 : c < 0x700 ? 5 : c < 0x1000 ? 6 : 1;
  }

  private static double sign(char c, char before, char after) {
    boolean wordBefore = Character.isLetterOrDigit(before);
    boolean wordAfter = Character.isLetterOrDigit(after);
    if (c == '\u00A0') {
      return wordBefore && wordAfter ? 7.5 : 4;
    }
    if (EASTERN.indexOf(c) >= 0) {
      return before < 0x80 && after < 0x80 ? 9 : 4;
    }
    if (c == '’' && wordBefore && wordAfter) {
      return before < 0x3040 ? 3.5 : 9;
    }
    double cost = 13;
    if (OPENING.indexOf(c) >= 0 && !wordBefore) {
      cost = wordAfter ? 5 : isGap(after) ? 6 : 9;
    }
    if (CLOSING.indexOf(c) >= 0 && !wordAfter && !isGap(before)) {
      cost = Math.min(cost, 4);
    }
    if (CLOSING.indexOf(c) >= 0 && before == '\u00A0') {
      cost = Math.min(cost, 4);
    }
    if (DASHES.indexOf(c) >= 0) {
      cost = wordBefore && wordAfter ? 7.5 : isGap(before) && isGap(after) ? 4 : 8;
    }
    if (BESIDE_DIGITS.indexOf(c) >= 0) {
      cost = Character.isDigit(before) || Character.isDigit(after) || isGap(after) ? 7 : 11;
    }
    if (FREE.indexOf(c) >= 0) {
      cost = wordBefore && wordAfter ? 11 : 6;
    }
    return isArabic(c) ? 4 : cost;
  }

  private static boolean isArabic(char c) {
    return c == '،' || c == '؛' || c == '؟';
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }
}
