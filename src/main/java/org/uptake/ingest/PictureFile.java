package org.uptake.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.uptake.document.About;
import org.uptake.document.SourceId;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads pictures of text: photographs of pages, screenshots, facsimiles of several pages. */
final class PictureFile {
  private static final String NO_TEXT = "picture, no text";
  private static final String SUBJECT = "picture";

  /** Smaller ones are icons, logos, lines. */
  private static final int LEAST_WIDTH = 100;

  private static final int LEAST_HEIGHT = 30;
  private static final long LEAST_POINTS = 20_000;

  /** Fewer letters than two or three words are what Tesseract sees in leaves and clouds. */
  private static final int LEAST_LETTERS = 12;

  private static final int MOST_PAGES = 1000;

  /** Of the picture unpacked; a larger one is read with every second point, or third. */
  private static final long MOST_BITS = 8L * (100L << 20);

  /** Narrower pictures are enlarged: letters of a screen have too few points. */
  private static final double WIDTH = 2480;

  private static final double LARGEST_SCALE = 2;

  /** As if the picture were a sheet of A4, for the layout. */
  private static final double SHEET = 595;

  /** Facsimiles have half as many points down as across; beyond are broken numbers. */
  private static final double WIDEST_POINT = 3;

  private PictureFile() {}

  /**
   * Recognises all pages.
   *
   * @param known the language by ISO 639-1 where somebody said it
   */
  static Layout layout(byte[] bytes, SourceId file, Ocr ocr, Optional<String> known)
      throws IOException, Wordless {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new Wordless(NO_TEXT);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, false, false);
        return layout(reader, new OcrReading(ocr, file, known, SUBJECT));
      } finally {
        reader.dispose();
      }
    }
  }

  private static Layout layout(ImageReader reader, OcrReading reading)
      throws IOException, Wordless {
    boolean severalPages = reader.getFormatName().equalsIgnoreCase("tif");
    int page = 0;
    do {
      int index = page;
      if (isLarge(reader.getWidth(page), reader.getHeight(page))) {
        reading.read(page + 1, false, () -> image(reader, index));
      }
      page++;
    } while (severalPages && page < MOST_PAGES && hasPage(reader, page));
    Optional<String> left = reading.left(page);
    List<PdfLine> lines = reading.lines(List.of());
    long letters =
        lines.stream()
            .flatMapToInt(line -> line.text().codePoints())
            .filter(Character::isLetter)
            .count();
    if (letters < LEAST_LETTERS) {
      throw new Wordless(left.orElse(NO_TEXT));
    }
    List<Block> blocks = PdfLayout.blocks(lines);
    About about =
        new About(
            Titles.first(blocks),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Layout(blocks, about, left);
  }

  /** Asked page by page: in a broken file the pages may lead back to the first. */
  private static boolean hasPage(ImageReader reader, int page) {
    try {
      return reader.getWidth(page) > 0;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean isLarge(int width, int height) {
    return width >= LEAST_WIDTH && height >= LEAST_HEIGHT && (long) width * height >= LEAST_POINTS;
  }

  private static PageImage image(ImageReader reader, int index) throws IOException, Unreadable {
    double width = reader.getWidth(index);
    double height = reader.getHeight(index) * pointHeight(reader, index);
    double scale =
        PageImage.bounded(Math.min(LARGEST_SCALE, Math.max(1, WIDTH / width)), width, height);
    BufferedImage raw = reader.read(index, parameters(reader, index));
    int wide = (int) Math.max(1, width * scale);
    int high = (int) Math.max(1, height * scale);
    return new PageImage(PageImage.grey(raw, wide, high), SHEET / wide);
  }

  private static ImageReadParam parameters(ImageReader reader, int index) throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(index);
    int bits = types.hasNext() ? types.next().getColorModel().getPixelSize() : Integer.SIZE;
    double all = (double) reader.getWidth(index) * reader.getHeight(index) * bits;
    int every = (int) Math.ceil(Math.sqrt(all / MOST_BITS));
    ImageReadParam parameters = reader.getDefaultReadParam();
    if (every > 1) {
      parameters.setSourceSubsampling(every, every, 0, 0);
    }
    return parameters;
  }

  /** How high a point is where it is 1 wide. */
  private static double pointHeight(ImageReader reader, int index) {
    try {
      IIOMetadata metadata = reader.getImageMetadata(index);
      NodeList ratios =
          ((Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName))
              .getElementsByTagName("PixelAspectRatio");
      if (ratios.getLength() == 0) {
        return 1;
      }
      double height = 1 / Double.parseDouble(((Element) ratios.item(0)).getAttribute("value"));
      return height >= 1 / WIDEST_POINT && height <= WIDEST_POINT ? height : 1;
    } catch (IOException | RuntimeException e) {
      // What else is known of the picture does not matter for reading it.
      return 1;
    }
  }
}
