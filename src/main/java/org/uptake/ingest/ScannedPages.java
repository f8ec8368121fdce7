package org.uptake.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.uptake.document.SourceId;

/**
 * The pages of a PDF that are pictures of text: found, recognised, and put in their place.
 *
 * <p>A page with a text layer is left as it is, however poor the layer. A stamp or a running title
 * over a picture is no text layer: such a page is recognised without these letters, which are there
 * already.
 */
final class ScannedPages {
  private static final String SUBJECT = "scanned pages";
  private static final String NO_WORDS = SUBJECT + "; no words recognised";

  /** A stamp, a signature's note or a running title has fewer. */
  private static final int LETTERS_OF_A_STAMP = 200;

  /** Pictures of more points would not fit into the memory; the largest scanners make half. */
  private static final long MOST_POINTS = 150_000_000;

  private static final double INCH = 72;

  private final PDDocument document;
  private final List<PdfLine> lines;
  private final Map<Integer, Integer> letters = new HashMap<>();

  private ScannedPages(PDDocument document, List<PdfLine> lines) {
    this.document = document;
    this.lines = lines;
    for (PdfLine line : lines) {
      long count = line.text().codePoints().filter(Character::isLetter).count();
      letters.merge(line.page(), (int) count, Integer::sum);
    }
  }

  /** A page that is to be recognised; with letters of its own, these are left out. */
  private record Scan(int page, boolean lettersLeftOut, long largest) {}

  /**
   * The lines of all pages.
   *
   * @param lines of the text layer
   * @param left which pages are scans that were not read, and what to do about it
   */
  record Read(List<PdfLine> lines, Optional<String> left) {
    Read {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Recognises what is to be recognised.
   *
   * @param lines of the text layer
   * @param known the document's language where somebody said it; else the text layer may tell
   */
  static Read of(
      PDDocument document, List<PdfLine> lines, SourceId file, Ocr ocr, Optional<String> known) {
    var pages = new ScannedPages(document, lines);
    List<Scan> scans = pages.scans();
    if (scans.isEmpty()) {
      return new Read(lines, Optional.empty());
    }
    var reading = new OcrReading(ocr, file, known.or(pages::languageOfText), SUBJECT);
    for (Scan scan : scans) {
      reading.read(scan.page(), scan.lettersLeftOut(), () -> pages.image(scan));
    }
    List<PdfLine> all = pages.merged(reading.lines(lines));
    Optional<String> left = reading.left(document.getNumberOfPages());
    return new Read(all, all.isEmpty() ? left.or(() -> Optional.of(NO_WORDS)) : left);
  }

  private Optional<String> languageOfText() {
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return all < LETTERS_OF_A_STAMP
        ? Optional.empty()
        : Languages.of(PdfLayout.blocks(lines), Optional.empty());
  }

  private List<Scan> scans() {
    var scans = new ArrayList<Scan>();
    int page = 0;
    for (PDPage sheet : document.getPages()) {
      page++;
      int own = letters.getOrDefault(page, 0);
      if (own < LETTERS_OF_A_STAMP) {
        scan(page, sheet, own).ifPresent(scans::add);
      }
    }
    return scans;
  }

  private static Optional<Scan> scan(int page, PDPage sheet, int own) {
    PageDrawing drawing;
    try {
      drawing = PageDrawing.of(sheet);
    } catch (IOException | RuntimeException e) {
      // What cannot be drawn cannot be read; its text layer is there already.
      return Optional.empty();
    }
    boolean unread =
        !drawing.hasTextLayer() && (own == 0 ? drawing.mayHoldText() : drawing.isMostlyPicture());
    return unread ? Optional.of(new Scan(page, own > 0, drawing.largest())) : Optional.empty();
  }

  private PageImage image(Scan scan) throws IOException, Unreadable {
    if (scan.largest() > MOST_POINTS) {
      throw new Unreadable(
          "a picture of " + scan.largest() / 1_000_000 + " million points is too large");
    }
    PDRectangle box = document.getPage(scan.page() - 1).getCropBox();
    double scale = PageImage.bounded(PageImage.DPI / INCH, box.getWidth(), box.getHeight());
    PDFRenderer renderer =
        scan.lettersLeftOut() ? new PicturesOnly(document) : new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    BufferedImage picture = renderer.renderImage(scan.page() - 1, (float) scale, ImageType.GRAY);
    return new PageImage(picture, 1 / scale);
  }

  /** What was recognised comes between a page's own letters at its head and those at its foot. */
  private List<PdfLine> merged(List<PdfLine> read) {
    Map<Integer, List<PdfLine>> byPage = new HashMap<>();
    read.forEach(line -> byPage.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    var all = new ArrayList<PdfLine>();
    int next = 0;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      List<PdfLine> recognised = byPage.getOrDefault(page, List.of());
      double first = recognised.stream().mapToDouble(PdfLine::y).min().orElse(Double.MAX_VALUE);
      var below = new ArrayList<PdfLine>();
      for (; next < lines.size() && lines.get(next).page() == page; next++) {
        (lines.get(next).y() <= first ? all : below).add(lines.get(next));
      }
      all.addAll(recognised);
      all.addAll(below);
    }
    return all;
  }

  /** Draws a page without its letters. */
  private static final class PicturesOnly extends PDFRenderer {
    PicturesOnly(PDDocument document) {
      super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {}
      };
    }
  }
}
