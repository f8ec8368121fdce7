package org.uptake.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.uptake.document.About;

/** Reads a PDF by the places of its letters, which its text alone does not keep. */
final class PdfFile {
  /** A whole file ends with this sign, some white space or a signature after it. */
  private static final String END = "%%EOF";

  private static final String CUT_OFF = "cut off: the end of the PDF is missing";
  private static final int END_BYTES = 16 << 10;

  private PdfFile() {}

  /** Reads the text layer, recognises pages that have none, and hands on what is attached. */
  static Layout layout(byte[] bytes, ForkRequest request, Ocr ocr, PartsFolder parts)
      throws IOException, Unreadable, Wordless {
    boolean whole = isWhole(bytes);
    try (PDDocument document = Loader.loadPDF(bytes, request.knownPassword().orElse(""))) {
      PdfAttachments.of(document, parts);
      List<PdfLine> lines = PdfLines.of(document, request.mostCharacters());
      if (!whole) {
        throw new Unreadable(CUT_OFF);
      }
      ScannedPages.Read read =
          ScannedPages.of(document, lines, FileHash.of(bytes), ocr, request.knownLanguage());
      List<Block> blocks = PdfLayout.blocks(read.lines());
      if (blocks.isEmpty()) {
        throw new Wordless(
            document.getNumberOfPages() == 0 ? "no pages" : read.left().orElse("no words in it"));
      }
      return new Layout(blocks, about(document, blocks), read.left());
    } catch (InvalidPasswordException e) {
      throw Unreadable.locked(request.knownPassword());
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
    PDDocumentInformation told = document.getDocumentInformation();
    PdfPacket packet = PdfPacket.of(document.getDocumentCatalog());
    Optional<String> title = Optional.ofNullable(told.getTitle()).filter(CleanText::hasWords);
    return new About(
        Titles.shown(title.or(packet::title), blocks),
        packet.publisher(),
        packet.published(),
        Optional.ofNullable(document.getDocumentCatalog().getLanguage())
            .or(packet::language)
            .filter(tag -> tag.matches("[a-zA-Z]{2}(?:-.*)?"))
            .map(tag -> tag.substring(0, 2).toLowerCase(Locale.ROOT)),
        Optional.empty());
  }
}
