package org.uptake.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files of many kinds, whole and broken, that tests write. */
final class MadeFiles {
  private static final float LEADING = 14;
  private static final long SECONDS_1601_TO_1970 = 11_644_473_600L;

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

  /** A PDF of one page with this XMP packet and days of the file. */
  static byte[] describedPdf(String text, String description) throws IOException {
    String packet =
        "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>"
            + "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + description
            + "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
    try (PDDocument document = document(List.of(List.of(Line.text(text, 0))))) {
      var metadata = new PDMetadata(document);
      metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
      var made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      made.set(2021, Calendar.MARCH, 4);
      document.getDocumentInformation().setCreationDate(made);
      return bytes(document);
    }
  }

  /** A message as Outlook keeps it: one stream a property, and a table of the fixed ones. */
  static byte[] msg(String subject, String sender, String body, Instant sent) throws IOException {
    try (var file = new POIFSFileSystem()) {
      Map.of("001A", "IPM.Note", "0037", subject, "0C1A", sender, "1000", body)
          .forEach(
              (property, value) -> {
                try {
                  file.getRoot()
                      .createDocument(
                          "__substg1.0_" + property + "001F",
                          new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_16LE)));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      long tenths = (sent.getEpochSecond() + SECONDS_1601_TO_1970) * 10_000_000;
      ByteBuffer fixed = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
      fixed.position(32);
      fixed.putShort((short) 0x40).putShort((short) 0x39).putInt(6).putLong(tenths);
      file.getRoot()
          .createDocument("__properties_version1.0", new ByteArrayInputStream(fixed.array()));
      var bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
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
