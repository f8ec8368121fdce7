package org.uptake.ingest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as a scanner makes them, and a program in the place of Tesseract. */
final class MadeScans {
  private static final PDRectangle SHEET = PDRectangle.A5;
  private static final float SIZE = 11;
  private static final float LEADING = 14;
  private static final float MARGIN = 40;
  private static final int DPI = 200;

  /** Of the points; dust, and a stroke of toner here and there. */
  private static final double DUST = 0.0005;

  private MadeScans() {}

  /** What a page of a PDF bears beside its picture. */
  enum Letters {
    NONE,
    STAMP,
    INVISIBLE,
    BELOW
  }

  /** A sheet with a text, one paragraph for each line of it, as a picture with dust on it. */
  static BufferedImage sheet(String text) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(SHEET);
      document.addPage(page);
      PDFont font = font(document);
      try (var content = new PDPageContentStream(document, page)) {
        float y = SHEET.getHeight() - MARGIN;
        for (String paragraph : text.split("\n")) {
          for (String line : wrapped(paragraph, font)) {
            write(content, font, line, MARGIN, y);
            y -= LEADING;
          }
          y -= LEADING;
        }
      }
      return dusty(new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY));
    }
  }

  static BufferedImage blank(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return image;
  }

  private static BufferedImage dusty(BufferedImage image) {
    var random = new Random(7);
    long specks = (long) (DUST * image.getWidth() * image.getHeight());
    for (long speck = 0; speck < specks; speck++) {
      image.setRGB(
          random.nextInt(image.getWidth()), random.nextInt(image.getHeight()), random.nextInt());
    }
    return image;
  }

  private static List<String> wrapped(String paragraph, PDFont font) throws IOException {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : paragraph.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.getStringWidth(longer) / 1000 * SIZE > SHEET.getWidth() - 2 * MARGIN) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private static PDFont font(PDDocument document) throws IOException {
    // It comes with PDFBox and has Cyrillic letters; the machine may have no fonts.
    try (InputStream stream =
        PDFont.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(document, stream);
    }
  }

  private static void write(PDPageContentStream content, PDFont font, String text, float x, float y)
      throws IOException {
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  /** A PDF that grows page by page. */
  static final class Pages implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDFont font;

    Pages() throws IOException {
      font = font(document);
    }

    Pages text(String text) throws IOException {
      try (PDPageContentStream content = page(SHEET)) {
        float y = SHEET.getHeight() - MARGIN;
        for (String line : wrapped(text, font)) {
          write(content, font, line, MARGIN, y);
          y -= LEADING;
        }
      }
      return this;
    }

    Pages scan(BufferedImage image, Letters letters, String text) throws IOException {
      return scan(image, SHEET, letters, text);
    }

    Pages scan(BufferedImage image, PDRectangle sheet, Letters letters, String text)
        throws IOException {
      try (PDPageContentStream content = page(sheet)) {
        if (letters == Letters.BELOW) {
          write(content, font, text, MARGIN, sheet.getHeight() - MARGIN);
        }
        content.drawImage(
            LosslessFactory.createFromImage(document, image),
            0,
            0,
            sheet.getWidth(),
            sheet.getHeight());
        if (letters == Letters.INVISIBLE) {
          content.setRenderingMode(RenderingMode.NEITHER);
        }
        if (letters == Letters.INVISIBLE || letters == Letters.STAMP) {
          write(content, font, text, MARGIN, sheet.getHeight() - MARGIN / 2);
        }
      }
      return this;
    }

    Pages blank() throws IOException {
      page(SHEET).close();
      return this;
    }

    byte[] bytes() throws IOException {
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      document.close();
      return bytes.toByteArray();
    }

    private PDPageContentStream page(PDRectangle sheet) throws IOException {
      PDPage page = new PDPage(sheet);
      document.addPage(page);
      return new PDPageContentStream(document, page);
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  static byte[] picture(BufferedImage image, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  static byte[] tiff(List<BufferedImage> images) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var stream = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage image : images) {
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /**
   * A folder with a program that answers like Tesseract.
   *
   * @param packs one to a line
   * @param page what it does for a page, in the language of the shell; {@code $2.hocr} is to be
   *     written
   */
  static Path program(Path folder, String packs, String page) throws IOException {
    Path program = Files.createDirectories(folder).resolve("tesseract");
    Files.writeString(
        program,
        """
        #!/bin/sh
        cd "$(dirname "$0")"
        case "$1" in
          '') ;;
          --list-langs) printf 'List of available languages:\\n%s\\n' ;;
          --version) echo 'tesseract 5.0.0' ;;
          *) echo "$*" >> calls
             %s ;;
        esac
        """
            .formatted(packs.replace("\n", "\\n"), page));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return folder;
  }

  /** What Tesseract writes of a page with these lines, each of them a paragraph. */
  static String hocr(List<String> lines) {
    var text =
        new StringBuilder("<html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head>");
    text.append("<body><div class='ocr_page' title='bbox 0 0 1748 2480'>");
    int y = 300;
    for (String line : lines) {
      text.append(
              "<div class='ocr_carea'><p class='ocr_par'><span class='ocr_line' title='bbox 160 ")
          .append(y)
          .append(" 1500 ")
          .append(y + 46)
          .append("; baseline 0 -8; x_size 46'>");
      for (String word : line.split(" ")) {
        text.append("<span class='ocrx_word' title='x_wconf 95'>").append(word).append("</span> ");
      }
      text.append("</span></p></div>");
      y += 120;
    }
    return text.append("</div></body></html>").toString();
  }

  /** What is read of a PDF. */
  static Layout read(byte[] pdf, Ocr ocr, Optional<String> language)
      throws IOException, Unreadable, Wordless {
    var none = new Allowance(0, 0);
    return PdfFile.layout(
        pdf,
        new ForkRequest("a.pdf", null, language.orElse(null), "", none, 10_000, null),
        ocr,
        new PartsFolder(Path.of(""), new MediaTypes(), none));
  }
}
