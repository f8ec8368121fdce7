package org.uptake.table;

/**
 * Text of a document, made fit to be shown in one line.
 *
 * <p>Documents are untrusted: an escape character would drive the terminal, a bidirectional
 * override would show words in another order than they stand in the file.
 */
final class Shown {
  private static final char REPLACEMENT = '\uFFFD';

  private Shown() {}

  /**
   * White space, line breaks too, as single spaces, none at the ends; control characters and halves
   * of surrogate pairs as U+FFFD; invisible format characters left out, save those that Arabic,
   * Persian and Indic spelling needs.
   */
  static String of(String text) {
    return fold(text).strip();
  }

  /** As {@link #of}, keeping a single space at the ends: for a piece of a longer text. */
  static String fold(String text) {
    return isPlain(text) ? text : folded(text);
  }

  /** Most texts: printable ASCII without two spaces in a row. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    var shown = new StringBuilder(text.length());
    boolean afterSpace = false;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space && !afterSpace) {
        shown.append(' ');
      } else if (!space && !isDropped(c)) {
        shown.appendCodePoint(isHarmful(c) ? REPLACEMENT : c);
      }
      afterSpace = space || (afterSpace && isDropped(c));
    }
    return shown.toString();
  }

  private static boolean isHarmful(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  private static boolean isDropped(int c) {
    return Character.getType(c) == Character.FORMAT && !isSpelling(c);
  }

  /** Joiners, single marks of direction (they reorder nothing beyond themselves), number signs. */
  private static boolean isSpelling(int c) {
    return c == 0x200C
        || c == 0x200D
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || (c >= 0x0600 && c <= 0x0605)
        || c == 0x06DD
        || c == 0x070F;
  }
}
