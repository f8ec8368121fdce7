package org.uptake.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of Tesseract's language packs reads a language, and which Debian package brings it.
 *
 * <p>Packs bear the three letters of ISO 639-2, but for a few (Tesseract's manual, "Languages").
 */
final class OcrPacks {
  /** Tried together where the language is not known. */
  static final List<String> COMMON = List.of("eng", "fra", "spa", "rus");

  /** It tells which way up a page is. */
  static final String UPRIGHT = "osd";

  private static final Set<String> NO_LANGUAGE = Set.of(UPRIGHT, "equ", "snum");
  private static final String ENGLISH = "eng";
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
  private static final Map<String, String> OTHERS =
      Map.of("zh", "chi_sim", "nb", "nor", "nn", "nor", "ku", "kmr");

  private OcrPacks() {}

  /** English where there is no such language. */
  static String of(String language) {
    return OTHERS.getOrDefault(
        language, CODES.contains(language) ? Locale.of(language).getISO3Language() : ENGLISH);
  }

  private static String debianPackage(String pack) {
    return "tesseract-ocr-" + pack.replace('_', '-');
  }

  /** The common ones; where there is none of them, the first few that there are. */
  static List<String> toTry(Set<String> installed) {
    List<String> common = COMMON.stream().filter(installed::contains).toList();
    return common.isEmpty()
        ? installed.stream()
            .filter(pack -> !NO_LANGUAGE.contains(pack))
            .sorted()
            .limit(COMMON.size())
            .toList()
        : common;
  }

  /**
   * What to do to have pages read.
   *
   * @param program whether Tesseract itself is missing too
   * @param language by ISO 639-1; where it is not known, English is as good as any
   */
  static String toInstall(boolean program, Optional<String> language) {
    String pack = debianPackage(language.map(OcrPacks::of).orElse(ENGLISH));
    return "install " + (program ? "tesseract-ocr and " : "") + pack + " to have them read";
  }

  /** As Tesseract takes them. */
  static String joined(List<String> packs) {
    return String.join("+", packs);
  }
}
