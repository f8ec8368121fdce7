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
    if (isClean(raw)) {
      return raw;
    }
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

  /** Most lines are ASCII with one space between words. */
  private static boolean isClean(String raw) {
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || raw.isEmpty();
  }

  /** Whether there is a letter or a digit. */
  static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
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
