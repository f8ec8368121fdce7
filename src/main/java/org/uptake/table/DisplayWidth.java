package org.uptake.table;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/**
 * How many columns of a terminal a text takes: none for marks that combine, two for East Asian
 * ideographs, syllables and emoji, one for the rest.
 *
 * <p>Each character counts by itself, as terminals without shaping do; one that joins emoji into
 * one picture shows fewer columns than counted, never more.
 */
final class DisplayWidth {
  private static final Set<UnicodeBlock> WIDE =
      Set.of(
          UnicodeBlock.CJK_RADICALS_SUPPLEMENT,
          UnicodeBlock.KANGXI_RADICALS,
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HIRAGANA,
          UnicodeBlock.KATAKANA,
          UnicodeBlock.KATAKANA_PHONETIC_EXTENSIONS,
          UnicodeBlock.BOPOMOFO,
          UnicodeBlock.BOPOMOFO_EXTENDED,
          UnicodeBlock.HANGUL_COMPATIBILITY_JAMO,
          UnicodeBlock.HANGUL_JAMO_EXTENDED_A,
          UnicodeBlock.HANGUL_SYLLABLES,
          UnicodeBlock.KANBUN,
          UnicodeBlock.CJK_STROKES,
          UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
          UnicodeBlock.CJK_COMPATIBILITY,
          UnicodeBlock.CJK_COMPATIBILITY_FORMS,
          UnicodeBlock.SMALL_FORM_VARIANTS,
          UnicodeBlock.VERTICAL_FORMS,
          UnicodeBlock.YI_SYLLABLES,
          UnicodeBlock.YI_RADICALS,
          UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS,
          UnicodeBlock.SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS,
          UnicodeBlock.SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A,
          UnicodeBlock.TRANSPORT_AND_MAP_SYMBOLS,
          UnicodeBlock.EMOTICONS);

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    UnicodeBlock block = UnicodeBlock.of(c);
    return Character.isIdeographic(c)
        || Character.isEmojiPresentation(c)
        || (block != null && WIDE.contains(block))
        || (c >= 0x1100 && c <= 0x115F) // Hangul's leading consonants; the others stack on them
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6);
  }
}
