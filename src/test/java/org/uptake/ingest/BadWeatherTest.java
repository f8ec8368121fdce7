package org.uptake.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.ParseOutcome.NoText;
import org.uptake.document.ParseOutcome.Parsed;

/** Files that make a parser hang, eat memory or crash, and archives that ask for too much. */
class BadWeatherTest {
  private static final String TEXT = "The minister opened the archive of the court on Friday.";
  private static final Limits LIMITS =
      new Limits(
          1 << 20, 100_000, Duration.ofSeconds(8), Duration.ofSeconds(1), 96, 20, 1 << 20, 2);

  private final Path folder;
  private final CorpusReader reader = new CorpusReader(LIMITS, 1, Optional.empty());

  BadWeatherTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() {
    reader.close();
  }

  @Test
  void aParserThatGoesWrongCostsOneFile() throws IOException {
    assertEquals("not read within 8 seconds", fault("hang"));
    assertReadsOn();
    assertEquals("needs more than 96 MB of memory to read", fault("eat"));
    assertReadsOn();
    assertEquals("the process that read it broke down", fault("halt"));
    assertReadsOn();
    assertEquals("nested too deeply", fault("sink"));
    assertReadsOn();
  }

  @Test
  void aFileThatChangesOrVanishesWhileItIsReadIsReadInTheNextRun() throws IOException {
    String reason = "it changed while it was read; the next run tries again";
    CorpusFile file = MadeFiles.file(folder, "change.faulty", "change".getBytes(UTF_8));
    ParseOutcome outcome = reader.read(file);
    assertEquals(reason, cause(outcome));
    Files.writeString(file.path(), "change");
    assertNotEquals(reader.id(file), outcome.source().id(), "no bytes have its id");
    assertEquals(reason, fault("vanish"));
  }

  @Test
  void whatLiesWithinAFileIsReadToo() throws IOException {
    byte[] zip =
        new Zip()
            .add("annex/2.docx", MadeFiles.docx(List.of(TEXT), List.of()))
            .add("../../etc/passwd.txt", TEXT + " Again.")
            .add("C:\\temp\\a.txt", TEXT + " And again.")
            .add("a.txt", "They left.")
            .add("bad.pdf", "%PDF-1.4 nothing")
            .bytes();
    List<ParseOutcome> outcomes = all("batch.zip", zip);
    assertEquals(
        List.of(
            "batch.zip!/annex/2.docx parsed",
            "batch.zip!/etc/passwd.txt parsed",
            "batch.zip!/temp/a.txt parsed",
            "batch.zip!/a.txt parsed",
            "batch.zip!/bad.pdf failed: cut off: the end of the PDF is missing",
            "batch.zip no-text"),
        lines(outcomes));
    assertEquals(
        "archive: the 5 files in it are sources of their own",
        assertInstanceOf(NoText.class, outcomes.getLast()).reason());
    assertEquals(TEXT, assertInstanceOf(Parsed.class, outcomes.getFirst()).document().text());
  }

  @Test
  void theAttachmentsOfAMailAreSourcesOfTheirOwn() throws IOException {
    assertEquals(
        List.of("letter.eml!/list.txt parsed", "letter.eml parsed"),
        lines(all("letter.eml", Cases.bytes("letter.eml"))));
  }

  @Test
  void anArchiveThatAsksForTooMuchIsReadUpToALimit() throws IOException {
    var names = new Zip();
    for (int i = 0; i < 1_000; i++) {
      names.add(i + ".txt", TEXT);
    }
    List<ParseOutcome> many = all("many.zip", names.bytes());
    assertEquals("holds more than 20 files; the first are read", cause(many.getLast()));
    assertEquals(LIMITS.parts() + 1, many.size());

    byte[] zeros = new byte[64 << 20];
    List<ParseOutcome> bomb =
        all("bomb.zip", new Zip().add("a.txt", TEXT).add("zeros.txt", zeros).bytes());
    assertEquals(
        List.of(
            "bomb.zip!/a.txt parsed",
            "bomb.zip failed: holds more than 1 MB of files; the first are read"),
        lines(bomb));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDiskThatIsFullWhileAnArchiveIsUnpackedIsTold() throws IOException {
    Path zip = MadeFiles.file(folder, "batch.zip", new Zip().add("a.txt", TEXT).bytes()).path();
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.createSymbolicLink(full.resolve("0"), Path.of("/dev/full"));
    var allowance = new Allowance(LIMITS.parts(), LIMITS.partBytes());
    var request =
        new ForkRequest("batch.zip", null, null, full.toString(), allowance, 1 << 20, null);
    Content content =
        new ContentReader()
            .read(
                zip,
                "application/zip",
                request,
                new PartsFolder(full, new MediaTypes(), allowance));
    assertEquals("no room left on the disk for temporary files", content.reason());
    assertEquals(List.of(), content.parts());
  }

  @Test
  void filesWithinFilesEndAtADepth() throws IOException {
    List<ParseOutcome> outcomes = all("deep.zip", MadeFiles.nestedZip(TEXT, 9));
    assertEquals(3, outcomes.size());
    assertEquals("files within files, deeper than 2", cause(outcomes.getFirst()));
  }

  @Test
  void nothingIsLeftLying() throws IOException {
    Path system = Path.of(System.getProperty("java.io.tmpdir"));
    long others = ours(system);
    all("batch.zip", new Zip().add("a.txt", TEXT).bytes());
    assertEquals(others + 1, ours(system), "it is there while it is used");
    reader.close();
    assertEquals(others, ours(system));
  }

  private static long ours(Path system) throws IOException {
    String name = "uptake-" + ProcessHandle.current().pid() + "-";
    try (var files = Files.list(system)) {
      return files.filter(file -> file.getFileName().toString().startsWith(name)).count();
    }
  }

  private void assertReadsOn() throws IOException {
    ParseOutcome next =
        reader.read(MadeFiles.file(folder, "a.docx", MadeFiles.docx(List.of(TEXT), List.of())));
    assertInstanceOf(Parsed.class, next, next::toString);
  }

  private String fault(String fault) throws IOException {
    return cause(reader.read(MadeFiles.file(folder, fault + ".faulty", fault.getBytes(UTF_8))));
  }

  private List<ParseOutcome> all(String name, byte[] bytes) throws IOException {
    var outcomes = new ArrayList<ParseOutcome>();
    reader.read(MadeFiles.file(folder, name, bytes), outcomes::add);
    return outcomes;
  }

  private static List<String> lines(List<ParseOutcome> outcomes) {
    return outcomes.stream()
        .map(outcome -> outcome.source().location() + " " + outcome.label() + reason(outcome))
        .toList();
  }

  private static String reason(ParseOutcome outcome) {
    return outcome instanceof Failed failed ? ": " + failed.cause() : "";
  }

  private static String cause(ParseOutcome outcome) {
    return assertInstanceOf(Failed.class, outcome, outcome::toString).cause();
  }

  /** An archive in the making. */
  private static final class Zip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream out = new ZipOutputStream(bytes);

    Zip add(String name, byte[] content) throws IOException {
      out.putNextEntry(new ZipEntry(name));
      out.write(content, 0, content.length);
      out.closeEntry();
      return this;
    }

    Zip add(String name, String content) throws IOException {
      return add(name, content.getBytes(UTF_8));
    }

    byte[] bytes() throws IOException {
      out.close();
      return bytes.toByteArray();
    }
  }
}
