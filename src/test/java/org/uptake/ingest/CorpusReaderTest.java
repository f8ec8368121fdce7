package org.uptake.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.ParseOutcome.NoText;
import org.uptake.document.ParseOutcome.Parsed;
import org.uptake.document.ParsedDocument;
import org.uptake.ingest.MadeFiles.Line;

class CorpusReaderTest {
  private static final String TEXT = "The minister opened the archive of the court on Friday.";
  private static final List<List<Line>> PAGES = List.of(List.of(Line.text(TEXT, 0)));

  private final Path folder;
  private final CorpusReader reader = new CorpusReader();

  CorpusReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() {
    reader.close();
  }

  @Test
  void readsEveryFormatToTheSameText() throws IOException {
    assertEquals(TEXT, textOf("a.txt", TEXT.getBytes(UTF_8)));
    assertEquals(TEXT, textOf("a.html", ("<html><body><p>" + TEXT).getBytes(UTF_8)));
    assertEquals(TEXT, textOf("a.pdf", MadeFiles.pdf(PAGES)));
    assertEquals(TEXT, textOf("a.docx", MadeFiles.docx(List.of(TEXT), List.of())));
    assertEquals(TEXT, textOf("a.odt", MadeFiles.odt(TEXT)));
    assertEquals(TEXT, textOf("a.rtf", MadeFiles.rtf(TEXT)));
    assertEquals(TEXT, textOf("misnamed.doc", MadeFiles.docx(List.of(TEXT), List.of())));
  }

  @Test
  void saysWhyAFileHoldsNoText() throws IOException {
    assertEquals("empty file", reasonOf("empty.txt", new byte[0]));
    assertEquals("picture, no text", reasonOf("picture.png", MadeFiles.picture()));
    assertEquals("picture, no text", reasonOf("picture.pdf.png", MadeFiles.picture()));
    assertEquals("no words in it", reasonOf("blank.pdf", MadeFiles.pdf(List.of(List.of()))));
    assertEquals("no words in it", reasonOf("blank.txt", " \n\n ... \n".getBytes(UTF_8)));
    assertEquals("no words in it", reasonOf("blank.docx", MadeFiles.docx(List.of(), List.of())));
    byte[] junk = {0, 5, 22, 7, 0, 2, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17};
    assertTrue(outcome("junk.txt", junk) instanceof NoText);
    assertEquals(
        "archive: the file in it is a source of its own",
        reasonOf("one.zip", MadeFiles.nestedZip(TEXT, 1)));
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    byte[] pdf = MadeFiles.pdf(PAGES);
    byte[] docx = MadeFiles.docx(List.of(TEXT), List.of());
    assertEquals(
        "password protected: name its password in the column 'password' of manifest.tsv",
        causeOf("locked.pdf", MadeFiles.lockedPdf(PAGES)));
    assertEquals(
        "cut off: the end of the PDF is missing", causeOf("cut.pdf", MadeFiles.firstHalf(pdf)));
    assertTrue(causeOf("cut.docx", MadeFiles.firstHalf(docx)).startsWith("damaged"));
    assertEquals("the file is gone", cause(reader.read(gone())));
  }

  @Test
  void readsATextWhoseLabelLies() throws IOException {
    String russian = "Министр открыл архив суда в пятницу. Семьи ждали этого сорок лет.";
    String page =
        "<html><head><meta charset=utf-8></head><body><p>" + russian + "</p></body></html>";
    assertEquals(russian, textOf("lies.html", page.getBytes(Charset.forName("windows-1251"))));
    assertEquals(russian, textOf("plain.txt", russian.getBytes(Charset.forName("KOI8-R"))));
  }

  @Test
  void keepsTheCellsOfARowTogether() throws IOException {
    byte[] docx =
        MadeFiles.docx(
            List.of("Matrix"),
            List.of(
                List.of("1.", "Ratify the protocol", "Peru"),
                List.of("2.", "Adopt the law", "Chad")));
    ParsedDocument document = parsed("matrix.docx", docx);
    assertEquals(
        List.of("Matrix", "Ratify the protocol", "Peru", "Adopt the law", "Chad"),
        texts(document).stream().filter(text -> text.length() > 2).toList());
    assertEquals(
        List.of("1", "2"),
        document.paragraphs().stream()
            .filter(p -> p.span().length() > 2)
            .flatMap(p -> p.label().stream())
            .toList());
  }

  @Test
  void readsAMailWithoutItsAttachments() throws IOException {
    ParsedDocument mail = parsed("letter.eml", Cases.bytes("letter.eml"));
    assertEquals(Optional.of("Court opens its archive – a first step"), mail.about().title());
    assertEquals(Optional.of("Press Office of the Example Court"), mail.about().publisher());
    assertEquals("2019-03-08", mail.about().published().orElseThrow().toString());
    assertEquals(
        List.of(
            "Court opens its archive – a first step",
            "The court opened its archive on Friday.",
            "Ms. Example, who heads the archive, recommended that the lists be published before the"
                + " end of the year, and thanked the families who had waited for forty years."),
        texts(mail));
  }

  @Test
  void readsTheRicherOfTwoFormsOfAMail() throws IOException {
    assertEquals(
        List.of("The lists are published", "The lists", "The lists of the court are “out”."),
        texts(parsed("alternative.eml", Cases.bytes("alternative.eml"))));
  }

  @Test
  void makesHarmlessWhatIsNoText() throws IOException {
    String odd = "The\u0000 minister \uFEFFopened\u00A0the \u202Earchive\u202C.";
    assertEquals("The minister opened the archive.", textOf("odd.txt", odd.getBytes(UTF_8)));
    assertEquals("A lone \uFFFD half.", CleanText.of("A lone \uD83D half."));
    assertEquals("• An item", CleanText.of("\uDBFF\uDC00 An item"));
    assertEquals("", CleanText.of("\uFFFC\uFFFC \uDBFF\uDC00"));
  }

  @Test
  void endsAFileThatTakesTooLong() throws IOException {
    var hasty = new CorpusReader(Duration.ofMillis(1), 1, Optional.empty());
    byte[] long_ = "<div>".repeat(400_000).getBytes(UTF_8);
    ParseOutcome outcome = hasty.read(MadeFiles.file(folder, "long.html", long_));
    assertTrue(cause(outcome).startsWith("not read within"), outcome.toString());
  }

  @Test
  void givesTheSameIdAndTheSameDocumentOnEveryThread() throws Exception {
    CorpusFile file = MadeFiles.file(folder, "a.pdf", MadeFiles.pdf(PAGES));
    ParseOutcome first = reader.read(file);
    assertEquals(first.source().id(), reader.id(file));
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<ParseOutcome>> outcomes =
          IntStream.range(0, 16).mapToObj(i -> threads.submit(() -> reader.read(file))).toList();
      for (Future<ParseOutcome> outcome : outcomes) {
        assertEquals(first, outcome.get());
      }
    }
  }

  private CorpusFile gone() throws IOException {
    CorpusFile file = MadeFiles.file(folder, "gone.txt", TEXT.getBytes(UTF_8));
    Files.delete(file.path());
    return file;
  }

  private ParseOutcome outcome(String name, byte[] bytes) throws IOException {
    return reader.read(MadeFiles.file(folder, name, bytes));
  }

  private ParsedDocument parsed(String name, byte[] bytes) throws IOException {
    ParseOutcome outcome = outcome(name, bytes);
    return assertInstanceOf(Parsed.class, outcome, outcome::toString).document();
  }

  private String textOf(String name, byte[] bytes) throws IOException {
    return parsed(name, bytes).text();
  }

  private String reasonOf(String name, byte[] bytes) throws IOException {
    ParseOutcome outcome = outcome(name, bytes);
    return assertInstanceOf(NoText.class, outcome, outcome::toString).reason();
  }

  private String causeOf(String name, byte[] bytes) throws IOException {
    return cause(outcome(name, bytes));
  }

  private static String cause(ParseOutcome outcome) {
    return assertInstanceOf(Failed.class, outcome, outcome::toString).cause();
  }

  private static List<String> texts(ParsedDocument document) {
    return document.paragraphs().stream().map(p -> document.quote(p.span())).toList();
  }
}
