package org.uptake.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.uptake.document.About;

/** Reads a PDF by the places of its letters, which its text alone does not keep. */
final class PdfFile {
  /** A whole file ends with this sign, some white space or a signature after it. */
  private static final String END = "%%EOF";

  private static final String CUT_OFF = "cut off: the end of the PDF is missing";
  private static final int END_BYTES = 16 << 10;

  private PdfFile() {}

  /**
   * Reads the text layer, and recognises pages that have none.
   *
   * @param language by ISO 639-1 where somebody said it
   */
  static Layout layout(byte[] bytes, int mostCharacters, Ocr ocr, Optional<String> language)
      throws IOException, Unreadable, Wordless {
    boolean whole = isWhole(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<PdfLine> lines = PdfLines.of(document, mostCharacters);
      if (!whole) {
        throw new Unreadable(CUT_OFF);
      }
      ScannedPages.Read read = ScannedPages.of(document, lines, FileHash.of(bytes), ocr, language);
      List<Block> blocks = PdfLayout.blocks(read.lines());
      if (blocks.isEmpty()) {
        throw new Wordless(
            document.getNumberOfPages() == 0 ? "no pages" : read.left().orElse("no words in it"));
      }
      return new Layout(blocks, about(document, blocks), read.left());
    } catch (InvalidPasswordException e) {
      throw new Unreadable("password protected");
    } catch (IOException e) {
      if (whole) {
        throw e;
      }
      throw new Unreadable(CUT_OFF);
    }
  }

  private static boolean isWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - END_BYTES);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(END);
  }

  private static About about(PDDocument document, List<Block> blocks) {
    Optional<String> metadata = Optional.ofNullable(document.getDocumentInformation().getTitle());
    return new About(
        Titles.shown(metadata, blocks),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(document.getDocumentCatalog().getLanguage())
            .filter(tag -> tag.matches("[a-zA-Z]{2}(?:-.*)?"))
            .map(tag -> tag.substring(0, 2).toLowerCase(Locale.ROOT)),
        Optional.empty());
  }
}
