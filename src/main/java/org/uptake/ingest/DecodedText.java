package org.uptake.ingest;

import java.util.Locale;

/**
 * A sample of bytes as one encoding reads it, taken apart once for all languages.
 *
 * @param lower the text in lower case
 * @param cost of its signs by their places, whatever the language
 * @param costBeyond the part of {@code cost} for signs that are no ASCII, or no text
 * @param lettersBeyondAscii one after the other, in lower case, with {@link #GAP} where other signs
 *     part them
 * @param signsWithin apostrophes and dashes between letters
 * @param beyond how many signs are no ASCII, or no text
 */
record DecodedText(
    String lower,
    double cost,
    double costBeyond,
    String lettersBeyondAscii,
    int asciiLetters,
    int signsWithin,
    int beyond) {
  /** Between letters that do not follow each other. */
  static final char GAP = ' ';

  static DecodedText of(String text) {
    double cost = 0;
    double costBeyond = 0;
    int asciiLetters = 0;
    int signsWithin = 0;
    int beyond = 0;
    var letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      double own = Glyphs.cost(text, i);
      cost += own;
      char c = text.charAt(i);
      boolean isOfWord = Glyphs.isOfWord(c);
      if (c >= 0x80 || Character.isISOControl(c)) {
        beyond++;
        costBeyond += own;
      }
      signsWithin += Glyphs.isWithinWord(text, i) ? 1 : 0;
      asciiLetters += c < 0x80 && isOfWord ? 1 : 0;
      if (c >= 0x80) {
        letters.append(isOfWord ? Character.toLowerCase(c) : GAP);
      } else if (!letters.isEmpty()) {
        letters.append(GAP);
      }
    }
    return new DecodedText(
        text.toLowerCase(Locale.ROOT),
        cost,
        costBeyond,
        letters.toString(),
        asciiLetters,
        signsWithin,
        beyond);
  }
}
