package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.ingest.MadeScans.Letters;
import org.uptake.ingest.MadeScans.Pages;

/** Reads scans with Tesseract itself; passed over where it is not installed. */
@Tag("slow")
class ScannedTextTest {
  /** Of a hundred letters; the sheets are clean but for some dust. */
  private static final double MOST_WRONG = 2;

  private final Ocr ocr;

  ScannedTextTest(@TempDir Path folder) {
    ocr = new Ocr(Optional.of(folder.resolve("kept")), Duration.ofMinutes(5));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/ingest/scans.tsv", delimiter = '\t', quoteCharacter = '\0')
  void readsAScanInEachLanguage(String language, String text) throws Exception {
    assumeInstalled(OcrPacks.of(language));
    try (Pages pages = new Pages()) {
      byte[] scan = pages.scan(MadeScans.sheet(text), Letters.NONE, "").bytes();
      Layout layout = MadeScans.read(scan, ocr, Optional.of(language));
      assertEquals(1, layout.blocks().size(), layout::toString);
      String read = layout.blocks().getFirst().text();
      double wrong = 100.0 * distance(text, read) / text.length();
      assertTrue(wrong <= MOST_WRONG, () -> wrong + " of 100 letters are wrong: " + read);
      assertEquals(1, layout.blocks().getFirst().page().orElse(0));
    }
  }

  @Test
  void findsTheLanguageOfAFacsimileAndItsPages() throws Exception {
    assumeInstalled("rus");
    String first =
        "Комиссия закончила работу в среду и передала протокол секретарю городского суда.";
    String second =
        "Секретарь прочитал протокол вслух, и никто из двенадцати свидетелей не возразил.";
    byte[] fax = MadeScans.tiff(List.of(MadeScans.sheet(first), MadeScans.sheet(second)));
    Layout layout = PictureFile.layout(fax, FileHash.of(fax), ocr, Optional.empty());
    assertEquals(List.of(first, second), layout.blocks().stream().map(Block::text).toList());
    assertEquals(
        List.of(1, 2), layout.blocks().stream().map(block -> block.page().orElse(0)).toList());
    assertEquals(Optional.empty(), layout.left());
  }

  private void assumeInstalled(String pack) {
    assumeTrue(
        ocr.tesseract().map(tesseract -> tesseract.packs().contains(pack)).orElse(false),
        "Tesseract with its pack " + pack + " is not installed, so no scan is read here");
  }

  /** How many letters are to be put in, left out or changed (Levenshtein). */
  private static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
      }
      last = row;
    }
    return last[b.length()];
  }
}
