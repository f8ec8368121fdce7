package org.uptake.text;

/**
 * The same text with its typography made plain, character for character.
 *
 * <p>Curly and low quotes, primes and backticks become {@code ' "}; every dash {@code -}; every
 * kind of white space (line breaks and no-break spaces too) a space. The result is exactly as long
 * as the text, so a place found in it is a place in the text: patterns need no variants.
 */
public final class Plain {
  private Plain() {}

  public static String of(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new String(plain);
  }

  private static char plain(char c) {
    if (c < 0x7f) {
      return c == '`' ? '\'' : c < ' ' ? ' ' : c;
    }
    return switch (c) {
      case '‘', '’', '‚', '‛', '′', '´', 'ʼ' -> '\'';
      case '“', '”', '„', '‟', '″', '«', '»' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      default -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c;
    };
  }
}
