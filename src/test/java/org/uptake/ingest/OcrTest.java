package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.ingest.MadeScans.Letters;
import org.uptake.ingest.MadeScans.Pages;

/** What is recognised, what is left, and what is said of it; with a stand-in for Tesseract. */
class OcrTest {
  private static final String INSTALL =
      "install tesseract-ocr and tesseract-ocr-eng to have them read";
  private static final String READ = "The bridge was opened again after the flood";
  private static final String TEXT =
      "The engineers had looked at each pillar of the bridge for two weeks and found that none of"
          + " them had moved. The town council thanked them and asked for a second report, which is"
          + " to be printed before the first snow falls on the valley and the road is closed.";
  private static final BufferedImage SHEET = MadeScans.blank(400, 560);
  private static final String ANSWER = "cp page.hocr \"$2.hocr\"";

  private final Path folder;

  OcrTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void saysWhatToInstallWhereThereIsNoProgram() throws Exception {
    byte[] scan = pages().scan(SHEET, Letters.NONE, "").bytes();
    assertEquals("scanned pages; " + INSTALL, reason(scan, none(), Optional.empty()));
    assertEquals(
        "scanned pages; install tesseract-ocr and tesseract-ocr-rus to have them read",
        reason(scan, none(), Optional.of("ru")));
    byte[] picture = MadeScans.picture(SHEET, "png");
    assertEquals(
        "picture; " + INSTALL,
        assertThrows(Wordless.class, () -> picture(picture, none())).reason());
  }

  @Test
  void saysWhichPagesAreLeft() throws Exception {
    byte[] mixed =
        pages()
            .text(TEXT)
            .scan(SHEET, Letters.NONE, "")
            .scan(SHEET, Letters.STAMP, "Copy No 7")
            .scan(SHEET, Letters.INVISIBLE, "Dnrk anb pcor layer")
            .scan(SHEET, Letters.BELOW, "Dark and good layer")
            .blank()
            .scan(SHEET, Letters.NONE, "")
            .bytes();
    Layout layout = MadeScans.read(mixed, none(), Optional.empty());
    assertEquals(Optional.of("pages 2 to 3, 7 are pictures; " + INSTALL), layout.left());
  }

  @Test
  void callsNoBlankPageAScan() throws Exception {
    assertEquals("no words in it", reason(pages().blank().bytes(), none(), Optional.empty()));
  }

  @Test
  void saysWhichPackIsMissing() throws Exception {
    Ocr ocr = standIn("eng\\nfra", ANSWER);
    assertEquals(
        "scanned pages; install tesseract-ocr-rus to have them read",
        reason(pages().scan(SHEET, Letters.NONE, "").bytes(), ocr, Optional.of("ru")));
    assertFalse(Files.exists(folder.resolve("program/calls")));
  }

  @Test
  void putsEachPageInItsPlaceAndSaysNothingTwice() throws Exception {
    byte[] mixed =
        pages()
            .text(TEXT)
            .scan(SHEET, Letters.STAMP, "Received 4 May")
            .scan(SHEET, Letters.INVISIBLE, "A layer of the scanner")
            .bytes();
    Layout layout = MadeScans.read(mixed, standIn("eng\\nosd", ANSWER), Optional.empty());
    assertEquals(
        List.of("1 " + TEXT, "2 Received 4 May", "2 " + READ, "3 A layer of the scanner"),
        layout.blocks().stream()
            .map(block -> block.page().orElse(0) + " " + block.text())
            .toList());
    assertEquals(Optional.empty(), layout.left());
    String call = Files.readString(folder.resolve("program/calls"));
    assertTrue(call.contains(" --psm 1 -l eng -c user_defined_dpi=300 "), call);
    assertEquals(1, call.lines().count());
  }

  @Test
  void readsAPageOnceAndKeepsIt() throws Exception {
    byte[] scan = pages().scan(SHEET, Letters.NONE, "").bytes();
    Ocr ocr = standIn("eng", ANSWER);
    for (int time = 0; time < 3; time++) {
      assertEquals(List.of(READ), texts(MadeScans.read(scan, ocr, Optional.of("en"))));
    }
    assertEquals(1, calls());
    try (Stream<Path> kept = Files.walk(folder.resolve("kept")).filter(Files::isRegularFile)) {
      for (Path file : kept.toList()) {
        String lines = Files.readString(file);
        Files.writeString(file, lines.substring(0, lines.length() - 3));
      }
    }
    assertEquals(List.of(READ), texts(MadeScans.read(scan, ocr, Optional.of("en"))));
    assertEquals(2, calls());
  }

  @Test
  void leavesPagesWhenTheTimeIsOver() throws Exception {
    byte[] scans = pages().scan(SHEET, Letters.NONE, "").scan(SHEET, Letters.NONE, "").bytes();
    Ocr ocr = standIn("eng", "exec sleep 30");
    long start = System.nanoTime();
    String said = reason(scans, ocr, Optional.of("en"));
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(15).toNanos());
    assertTrue(said.contains("not recognised within"), said);
  }

  @Test
  void saysThatTheProgramFails() throws Exception {
    Ocr ocr = standIn("eng", "echo 'no such model' >&2; exit 3");
    String said = reason(pages().scan(SHEET, Letters.NONE, "").bytes(), ocr, Optional.of("en"));
    assertTrue(said.startsWith("scanned pages; tesseract failed: "), said);
    assertTrue(said.contains("no such model"), said);
  }

  @Test
  void drawsNoPageThatDoesNotFitIntoTheMemory() throws Exception {
    byte[] pages =
        pages()
            .scan(SHEET, new PDRectangle(14_400, 14_400), Letters.NONE, "")
            .scan(SHEET, new PDRectangle(1, 1), Letters.NONE, "")
            .scan(SHEET, new PDRectangle(14_400, 1), Letters.NONE, "")
            .bytes();
    Ocr ocr = standIn("eng", "wc -c < \"$1\" >> sizes; " + ANSWER);
    assertEquals(List.of(READ), texts(MadeScans.read(pages, ocr, Optional.of("en"))));
    List<String> sizes = Files.readAllLines(folder.resolve("program/sizes"));
    assertEquals(1, sizes.size());
    assertTrue(Long.parseLong(sizes.getFirst().strip()) < 13_000_000, sizes.getFirst());
  }

  @Test
  void readsTheFirstPageOfAPictureThatIsNoFacsimile() throws Exception {
    Ocr ocr = standIn("eng", ANSWER);
    assertEquals(List.of(READ), texts(picture(MadeScans.picture(SHEET, "gif"), ocr)));
    Path first = folder.resolve("program/page.hocr");
    Ocr other = standIn("eng", "cp page$(grep -c . calls).hocr \"$2.hocr\"");
    Files.delete(folder.resolve("program/calls"));
    Files.move(first, folder.resolve("program/page1.hocr"));
    Files.writeString(
        folder.resolve("program/page2.hocr"), MadeScans.hocr(List.of("The road was closed.")));
    Layout fax = picture(MadeScans.tiff(List.of(SHEET, SHEET)), other);
    assertEquals(
        List.of(1, 2), fax.blocks().stream().map(block -> block.page().orElse(0)).toList());
    byte[] icon = MadeScans.picture(MadeScans.blank(64, 64), "png");
    assertEquals(
        "picture, no text", assertThrows(Wordless.class, () -> picture(icon, ocr)).reason());
    byte[] cut = MadeFiles.firstHalf(MadeScans.picture(SHEET, "jpg"));
    assertThrows(Wordless.class, () -> picture(cut, ocr));
  }

  @Test
  void dropsWhatReturnsOnEveryPageThoughItIsReadInAnotherWay() {
    List<PdfLine> lines =
        List.of(
            line("COUNTY COURT OF RECORD", 1, 40),
            line("The clerk opened the first session.", 1, 80),
            line("COUHTY C0URT 0F RECORD", 2, 44),
            line("Two witnesses were heard on the first day.", 2, 84),
            line("COUNTY COURT OF REGORD", 3, 38),
            line("The second day was given to the letters.", 3, 78));
    assertEquals(
        List.of(80.0, 84.0, 78.0), OcrFurniture.without(lines).stream().map(PdfLine::y).toList());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/ingest/ocr-mends.tsv", delimiter = '\t', quoteCharacter = '\0')
  void mendsSignsThatAreTakenForOthers(String packs, String read, String mended) {
    assertEquals(mended, OcrText.mended(read, packs));
  }

  private static PdfLine line(String text, int page, double y) {
    return new PdfLine(text, page, 50, 300, y, 11, false);
  }

  private static Pages pages() throws IOException {
    return new Pages();
  }

  private Ocr none() throws IOException {
    return new Ocr(
        Optional.empty(),
        Duration.ofSeconds(10),
        Optional.of(Files.createDirectories(folder.resolve("empty"))));
  }

  private Ocr standIn(String packs, String page) throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "the stand-in for Tesseract is a script of the shell, which this machine has not");
    Path program = MadeScans.program(folder.resolve("program"), packs, page);
    Files.writeString(program.resolve("page.hocr"), MadeScans.hocr(List.of(READ)));
    return new Ocr(
        Optional.of(folder.resolve("kept")), Duration.ofSeconds(4), Optional.of(program));
  }

  private long calls() throws IOException {
    return Files.readAllLines(folder.resolve("program/calls")).size();
  }

  private static String reason(byte[] pdf, Ocr ocr, Optional<String> language) {
    return assertThrows(Wordless.class, () -> MadeScans.read(pdf, ocr, language)).reason();
  }

  private static Layout picture(byte[] bytes, Ocr ocr) throws IOException, Wordless {
    return PictureFile.layout(bytes, FileHash.of(bytes), ocr, Optional.of("en"));
  }

  private static List<String> texts(Layout layout) {
    return layout.blocks().stream().map(Block::text).toList();
  }
}
