package org.uptake.ingest;

import java.util.Set;
import java.util.regex.Pattern;

/** Mends the signs that Tesseract mostly takes for others: bullets, and the pronoun of a stroke. */
final class OcrText {
  /** Bullets of all kinds, read as what is as round; no word before a capital. */
  private static final Pattern BULLET = Pattern.compile("^[¢©®°»+*·¤] (?=\\p{L}{2})");

  /** As above, where the language has no word of this letter. */
  private static final Pattern ROUND_LETTER = Pattern.compile("^[eo] (?=\\p{Lu}\\p{L})");

  private static final Set<String> WITHOUT_SUCH_WORDS = Set.of("eng", "fra", "deu", "nld");

  /** A stroke where a sentence or a clause begins. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:^|(?<=[.,;:!?] )|(?<=\\b(?:that|which|and|as|what) ))[|l] (?=\\p{Ll}{2})");

  /** Set apart by spaces it is a rule of the page, or a table's. */
  private static final Pattern STROKE = Pattern.compile("(?:^|(?<=\\s))[|¦](?:\\s+|$)");

  private OcrText() {}

  /**
   * Mends a line.
   *
   * @param packs that it was read with
   */
  static String mended(String line, String packs) {
    String text = BULLET.matcher(line).replaceFirst("• ");
    if (WITHOUT_SUCH_WORDS.contains(packs)) {
      text = ROUND_LETTER.matcher(text).replaceFirst("• ");
    }
    if (packs.equals("eng")) {
      text = PRONOUN.matcher(text).replaceAll("I ");
    }
    return CleanText.of(STROKE.matcher(text).replaceAll(""));
  }
}
