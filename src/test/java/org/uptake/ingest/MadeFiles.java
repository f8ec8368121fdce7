package org.uptake.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files of many kinds, whole and broken, that tests write. */
final class MadeFiles {
  private static final float LEADING = 14;

  private MadeFiles() {}

  /** A line of a page; a small one is a note's, a large one a heading. */
  record Line(String text, float x, float y, float size) {

    static Line text(String text, int row) {
      return new Line(text, 70, 700 - row * LEADING, 11);
    }
  }

  static byte[] pdf(List<List<Line>> pages) throws IOException {
    try (PDDocument document = document(pages)) {
      return bytes(document);
    }
  }

  static byte[] lockedPdf(List<List<Line>> pages) throws IOException {
    try (PDDocument document = document(pages)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    }
  }

  private static PDDocument document(List<List<Line>> pages) throws IOException {
    var document = new PDDocument();
    var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    for (List<Line> lines : pages) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        for (Line line : lines) {
          content.beginText();
          content.setFont(font, line.size());
          content.newLineAtOffset(line.x(), line.y());
          content.showText(line.text());
          content.endText();
        }
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** Paragraphs, then a table. */
  static byte[] docx(List<String> paragraphs, List<List<String>> rows) throws IOException {
    try (var document = new XWPFDocument()) {
      paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
      if (!rows.isEmpty()) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++) {
          for (int cell = 0; cell < rows.get(row).size(); cell++) {
            table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
          }
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] odt(String paragraph) throws IOException {
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
        <office:body><office:text><text:p>%s</text:p></office:text></office:body>
        </office:document-content>
        """
            .formatted(paragraph);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "mimetype",
          "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
      entry(zip, "content.xml", content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] rtf(String paragraph) {
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0 " + paragraph + "\\par}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** A text in so many archives, each within the next. */
  static byte[] nestedZip(String text, int depth) throws IOException {
    byte[] inner = text.getBytes(StandardCharsets.UTF_8);
    for (int level = 0; level < depth; level++) {
      var bytes = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(bytes)) {
        entry(zip, level == 0 ? "text.txt" : "level" + level + ".zip", inner);
      }
      inner = bytes.toByteArray();
    }
    return inner;
  }

  /** A picture of one point. */
  static byte[] picture() throws IOException {
    var image = new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB);
    var bytes = new ByteArrayOutputStream();
    javax.imageio.ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  static byte[] firstHalf(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  static CorpusFile file(Path folder, String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, bytes);
    return new CorpusFile(path, name, org.uptake.document.About.NOTHING);
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    ((OutputStream) zip).write(bytes);
    zip.closeEntry();
  }
}
