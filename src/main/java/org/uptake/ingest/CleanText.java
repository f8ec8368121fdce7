package org.uptake.ingest;

import java.text.Normalizer;

/** Text without the characters that say nothing: one space between words, no control signs. */
final class CleanText {
  private static final char BULLET = '•';
  private static final char UNKNOWN = '\uFFFD';

  private CleanText() {}

  /**
   * White space of every kind becomes one space, letters are composed (NFC), a lone surrogate
   * becomes U+FFFD; NUL, soft hyphens, byte-order and direction marks go. A sign of a private font
   * at the start is a bullet, elsewhere it is nothing.
   */
  static String of(String raw) {
    String trimmed = withoutEnds(raw);
    return isClean(trimmed) ? trimmed : cleaned(trimmed);
  }

  private static String cleaned(String raw) {
    var clean = new StringBuilder(raw.length());
    boolean gap = false;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (isGap(c)) {
        gap = true;
        continue;
      }
      if (isNothing(c)) {
        continue;
      }
      boolean first = clean.isEmpty();
      if (isPrivate(c)) {
        if (first) {
          clean.append(BULLET);
        }
        gap = true;
        continue;
      }
      if (gap && !first) {
        clean.append(' ');
      }
      gap = false;
      clean.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? UNKNOWN : c);
    }
    String text = clean.length() == 1 && clean.charAt(0) == BULLET ? "" : clean.toString();
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String withoutEnds(String raw) {
    int start = 0;
    int end = raw.length();
    while (start < end && raw.charAt(start) == ' ') {
      start++;
    }
    while (end > start && raw.charAt(end - 1) == ' ') {
      end--;
    }
    return raw.substring(start, end);
  }

  /** Most lines are letters of the West and their signs, with one space between words. */
  private static boolean isClean(String trimmed) {
    char before = 0;
    for (int i = 0; i < trimmed.length(); i++) {
      char c = trimmed.charAt(i);
      if (!isPlain(c) || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** A character that stays as it is whatever stands beside it. */
  private static boolean isPlain(char c) {
    if (c <= '~') {
      return c >= ' ';
    }
    return (c > '\u00A0' && c < '\u0300' && c != '\u00AD')
        || (c >= '\u2010' && c <= '\u2027' && c != BULLET);
  }

  /** Whether there is a letter or a digit. */
  static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isGap(int c) {
    return c == '\uFFFC' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isNothing(int c) {
    return Character.isISOControl(c)
        || c == '\u00AD'
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F' && c != '\u200C' && c != '\u200D')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean isPrivate(int c) {
    return Character.getType(c) == Character.PRIVATE_USE;
  }
}
