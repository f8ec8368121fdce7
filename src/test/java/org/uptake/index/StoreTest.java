package org.uptake.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.document.Findings;
import org.uptake.document.Inventory;
import org.uptake.document.Kind;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.ParseOutcome.NoText;
import org.uptake.document.ParseOutcome.Parsed;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Stamp;
import org.uptake.json.RandomFindings;
import org.uptake.json.Samples;

class StoreTest {
  private static final Stamp STAMP = new Stamp(100, 1_000_000, "");

  private final Path folder;

  StoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void givesBackWhatWasStoredInTheOrderOfLocations() throws IOException {
    var random = new RandomFindings(4);
    var stored = new ArrayList<Findings>();
    try (var writer = FindingsWriter.open(folder)) {
      for (int i = 0; i < 200; i++) {
        stored.add(random.next());
        assertTrue(writer.store(stored.getLast()));
      }
    }
    stored.sort(Comparator.comparing(StoreTest::location));
    try (var reader = FindingsReader.open(folder)) {
      assertEquals(stored, reader.findings().toList());
      assertEquals(stored, reader.findings().parallel().toList());
      for (Findings findings : stored) {
        SourceId id = findings.document().source().id();
        assertEquals(Optional.of(findings), reader.findings(id));
      }
    }
  }

  @Test
  void manyThreadsMayStoreAtOnce() throws Exception {
    var random = new RandomFindings(5);
    var tasks = new ArrayList<Callable<Boolean>>();
    try (var writer = FindingsWriter.open(folder);
        var threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 400; i++) {
        Findings findings = random.next();
        tasks.add(() -> writer.store(findings));
        if (i % 50 == 0) {
          tasks.add(
              () -> {
                writer.commit();
                return true;
              });
        }
      }
      for (var stored : threads.invokeAll(tasks)) {
        assertTrue(stored.get());
      }
    }
    try (var reader = FindingsReader.open(folder)) {
      assertEquals(400, reader.inventory().parsed());
      assertEquals(400, reader.findings().count());
    }
  }

  @Test
  void aChangedSourceReplacesItsOldVersionAndNothingElse() throws IOException {
    Findings old = Samples.visit();
    Findings changed = moved(Samples.answer(), location(old));
    store(old, moved(Samples.answer(), "corpus/other.txt"));
    try (var writer = FindingsWriter.open(folder)) {
      assertTrue(writer.holds(id(old), location(old), STAMP));
      assertFalse(writer.store(changed), "held elsewhere");
      assertTrue(writer.store(moved(changed("c", changed), location(old))));
      assertFalse(writer.holds(id(old), location(old), STAMP));
      assertTrue(writer.store(moved(old, "corpus/later.html")));
    }
    try (var reader = FindingsReader.open(folder)) {
      assertEquals(
          List.of("corpus/2007/visit.html", "corpus/later.html", "corpus/other.txt"),
          reader.findings().map(StoreTest::location).toList());
      assertEquals(3, reader.inventory().sources());
      assertEquals(1, reader.inventory().statements().get(Kind.RECOMMENDATION));
      assertEquals(2, reader.inventory().statements().get(Kind.ACTION));
    }
  }

  @Test
  void aSourceIsHeldAcrossRunsWhereverItsBytesLie() throws IOException {
    store(Samples.visit());
    try (var writer = FindingsWriter.open(folder)) {
      assertTrue(writer.holds(id(Samples.visit()), "corpus/copy.html", STAMP));
      assertFalse(writer.store(moved(Samples.visit(), "corpus/copy.html")));
      assertTrue(writer.store(Samples.visit()), "the same again");
      assertFalse(writer.holds(id(Samples.answer()), location(Samples.answer()), STAMP));
    }
    try (var reader = FindingsReader.open(folder)) {
      assertEquals(List.of(Samples.visit()), reader.findings().toList());
    }
  }

  @Test
  void listsEverySourceWithoutText() throws IOException {
    SourceId empty = new SourceId("e".repeat(64));
    var none = new NoText(new Source(empty, "corpus/a.txt", "text/plain", 0), "an empty file");
    var also = new NoText(new Source(empty, "corpus/b.txt", "text/plain", 0), "an empty file");
    var bad = new Failed(new Source(empty, "corpus/c.pdf", "application/pdf", 0), "truncated");
    try (var writer = FindingsWriter.open(folder)) {
      assertTrue(writer.store(bad));
      assertTrue(writer.store(also));
      assertTrue(writer.store(none));
      assertTrue(writer.store(Samples.visit()));
      assertTrue(writer.holds(empty, "corpus/a.txt", STAMP));
      assertFalse(writer.holds(empty, "corpus/new.txt", STAMP), "to be listed too");
      assertTrue(writer.holds(empty, "corpus/c.pdf", STAMP), "to be tried again when asked");
    }
    try (var reader = FindingsReader.open(folder)) {
      Inventory inventory = reader.inventory();
      assertEquals(List.of(none, also), inventory.noText());
      assertEquals(List.of(bad), inventory.failed());
      assertEquals(1, inventory.parsed());
      assertEquals(1, inventory.dates());
      assertEquals(1, inventory.officials());
      assertEquals(Optional.empty(), reader.findings(empty));
      assertEquals(3, reader.sources("eeee").size());
    }
  }

  @Test
  void aSourceThatWasUnreadableCanBecomeReadable() throws IOException {
    Source source = Samples.visit().document().source();
    try (var writer = FindingsWriter.open(folder)) {
      assertTrue(writer.store(new Failed(source, "locked")));
      assertTrue(writer.store(new Parsed(Samples.visit().document())));
      assertTrue(writer.holds(source.id(), source.location(), STAMP));
      assertTrue(writer.store(Samples.visit()));
    }
    try (var reader = FindingsReader.open(folder)) {
      assertEquals(List.of(Samples.visit()), reader.findings().toList());
      assertEquals(1, reader.inventory().sources());
    }
  }

  @Test
  void aFailureTakesNothingAwayThatWasReadOfTheSameBytes() throws IOException {
    Source source = Samples.visit().document().source();
    try (var writer = FindingsWriter.open(folder)) {
      assertTrue(writer.store(Samples.visit(), STAMP));
      assertFalse(writer.store(new Failed(source, "not read within 60 seconds"), STAMP));
      assertTrue(writer.isUnchanged(source.location(), STAMP));
    }
    try (var reader = FindingsReader.open(folder)) {
      assertEquals(List.of(Samples.visit()), reader.findings().toList());
    }
  }

  @Test
  void aCopyTakesOverWhenTheFirstPlaceIsRemoved() throws IOException {
    Findings visit = Samples.visit();
    Findings copy = moved(visit, "corpus/zz-copy.html");
    try (var writer = FindingsWriter.open(folder)) {
      assertTrue(writer.store(visit, STAMP));
      assertFalse(writer.store(copy, STAMP));
      assertTrue(writer.isUnchanged("corpus/zz-copy.html", STAMP));
      writer.markGone(List.of(location(visit)));
      assertTrue(writer.at(location(visit)).orElseThrow().gone());
      assertFalse(writer.isUnchanged(location(visit), STAMP), "it may come back");
      writer.remove(location(visit));
    }
    try (var reader = FindingsReader.open(folder)) {
      assertEquals(List.of(copy), reader.findings().toList());
      assertEquals(
          List.of("corpus/zz-copy.html parsed"),
          reader.places().stream().map(p -> p.location() + " " + p.ending()).toList());
    }
    try (var writer = FindingsWriter.open(folder)) {
      assertTrue(writer.isUnchanged("corpus/zz-copy.html", STAMP), "across runs");
      assertFalse(writer.isUnchanged("corpus/zz-copy.html", new Stamp(100, 2_000_000, "")));
      assertFalse(writer.isUnchanged("corpus/zz-copy.html", new Stamp(100, 1_000_000, "told")));
      writer.keepWithin("corpus/zz-copy.html", Set.of());
    }
  }

  @Test
  void findsASourceAsAPersonNamesIt() throws IOException {
    store(Samples.visit(), Samples.answer(), moved(changed("c", Samples.visit()), "x/VISIT.html"));
    try (var reader = FindingsReader.open(folder)) {
      assertEquals(List.of(Samples.visit().document().source()), reader.sources("a".repeat(64)));
      assertEquals(List.of("corpus/2009/answer.txt"), locations(reader, "bbbb"));
      assertEquals(List.of(), locations(reader, "bbb"));
      assertEquals(List.of("corpus/2009/answer.txt"), locations(reader, "answer.txt"));
      assertEquals(List.of("corpus/2009/answer.txt"), locations(reader, "2009/ANSWER.txt"));
      assertEquals(List.of("x/VISIT.html"), locations(reader, "x/VISIT.html"));
      assertEquals(
          List.of("corpus/2007/visit.html", "x/VISIT.html"), locations(reader, "Visit.html"));
      assertEquals(List.of(), locations(reader, "isit.html"));
      assertEquals(List.of(), locations(reader, ""));
    }
  }

  @Test
  void oneWriterAtATime() throws IOException {
    try (var writer = FindingsWriter.open(folder)) {
      assertProblem("another process is writing", () -> FindingsWriter.open(folder));
      writer.store(Samples.visit());
    }
    FindingsWriter.open(folder).close();
  }

  @Test
  void readersSeeTheLastCommit() throws IOException {
    try (var writer = FindingsWriter.open(folder)) {
      writer.store(Samples.visit());
      try (var reader = FindingsReader.open(folder)) {
        assertEquals(0, reader.inventory().sources());
      }
      writer.commit();
      try (var reader = FindingsReader.open(folder)) {
        assertEquals(1, reader.inventory().sources());
      }
    }
  }

  @Test
  void anotherFormatIsToldAndLeftAlone() throws IOException {
    FindingsWriter.open(folder).close();
    mark(Map.of("uptake.format", "0"));
    assertProblem("another version of Uptake", () -> FindingsReader.open(folder));
    assertProblem("format is 0", () -> FindingsWriter.open(folder));
    mark(Map.of("made.by", "somebody"));
    assertProblem("did not make", () -> FindingsReader.open(folder));
    assertProblem("did not make", () -> FindingsWriter.open(folder));
  }

  @Test
  void aFolderThatIsNoIndexIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("note.txt"), "kept");
    assertProblem("no index is here", () -> FindingsReader.open(folder));
    assertProblem("no index is here", () -> FindingsReader.open(folder.resolve("nowhere")));
    assertProblem("this is a file", () -> FindingsReader.open(file));
    assertProblem("this is a file", () -> FindingsWriter.open(file));
    assertProblem("cannot be made", () -> FindingsWriter.open(file.resolve("index")));
    store(Samples.visit());
    assertEquals("kept", Files.readString(file));
  }

  @Test
  void aDamagedIndexIsTold() throws IOException {
    store(Samples.visit());
    try (var files = Files.list(folder)) {
      Path commit =
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).findFirst().get();
      Files.write(commit, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    }
    assertProblem("", () -> FindingsReader.open(folder));
    assertProblem("", () -> FindingsWriter.open(folder));
  }

  private void store(Findings... all) throws IOException {
    try (var writer = FindingsWriter.open(folder)) {
      for (Findings findings : all) {
        writer.store(findings);
      }
    }
  }

  private void mark(Map<String, String> data) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(data.entrySet());
    }
  }

  private static void assertProblem(String words, Callable<?> attempt) {
    String message = String.valueOf(assertThrows(IndexProblem.class, attempt::call).getMessage());
    assertTrue(message.contains(words), message);
    assertFalse(message.contains("\n"), message);
  }

  private static List<String> locations(FindingsReader reader, String named) throws IOException {
    return reader.sources(named).stream().map(Source::location).toList();
  }

  private static String location(Findings findings) {
    return findings.document().source().location();
  }

  private static SourceId id(Findings findings) {
    return findings.document().source().id();
  }

  private static Findings moved(Findings findings, String location) {
    Source source = findings.document().source();
    return with(findings, new Source(source.id(), location, source.mediaType(), source.size()));
  }

  private static Findings changed(String digit, Findings findings) {
    Source source = findings.document().source();
    SourceId id = new SourceId(digit.repeat(64));
    return with(findings, new Source(id, source.location(), source.mediaType(), source.size()));
  }

  private static Findings with(Findings findings, Source source) {
    ParsedDocument old = findings.document();
    return new Findings(
        new ParsedDocument(source, old.text(), old.about(), old.paragraphs(), old.sentences()),
        findings.dates(),
        findings.officials(),
        findings.statements(),
        findings.questions());
  }
}
