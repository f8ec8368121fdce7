package org.uptake.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.document.Findings;
import org.uptake.document.Search;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.json.RandomFindings;
import org.uptake.json.Samples;

class CrashTest {
  private final Path folder;

  CrashTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aBlockThatBreaksOffLeavesTheOldVersionWhole() throws IOException {
    List<Document> block = SourceBlock.of(Samples.visit());
    String location = Samples.visit().document().source().location();
    for (int length = 0; length < block.size(); length++) {
      int broken = length;
      try (var writer = FindingsWriter.open(folder)) {
        writer.store(Samples.visit());
        assertThrows(
            IllegalStateException.class,
            () -> writer.write(location, () -> breakingOff(block.subList(0, broken).iterator())));
        assertThrows(
            IllegalStateException.class,
            () -> writer.write("new", () -> breakingOff(block.subList(0, broken).iterator())));
      }
      try (var reader = FindingsReader.open(folder)) {
        assertEquals(List.of(Samples.visit()), reader.findings().toList());
        assertWhole(reader);
      }
    }
  }

  @Test
  void aDiskThatFillsUpLeavesWhatWasCommitted() throws IOException {
    int failures = 0;
    for (int room = 1_000; room < 400_000; room += room / 10) {
      var disk = new SmallDisk(room);
      var committed = new AtomicInteger();
      try {
        storeAndCommit(disk, committed);
      } catch (IndexProblem problem) {
        failures++;
        assertTrue(String.valueOf(problem.getMessage()).contains("no space left"));
      }
      disk.addRoom();
      FindingsWriter.open(folder, disk).close();
      try (var reader = FindingsReader.open(folder, disk)) {
        assertWhole(reader);
        assertTrue(reader.inventory().parsed() >= committed.get());
      }
    }
    assertTrue(failures > 10, "failed " + failures + " times");
  }

  private void storeAndCommit(SmallDisk disk, AtomicInteger committed) throws IOException {
    var random = new RandomFindings(8);
    try (var writer = FindingsWriter.open(folder, disk)) {
      for (int i = 0; i < 15; i++) {
        writer.store(random.next());
        writer.commit();
        committed.incrementAndGet();
      }
    }
  }

  @Test
  void aWriterThatCannotGoOnSaysSo() throws IOException {
    var disk = new SmallDisk(48_000);
    var writer = FindingsWriter.open(folder, disk);
    writer.store(Samples.visit());
    writer.commit();
    var random = new RandomFindings(9);
    assertThrows(
        IndexProblem.class,
        () -> {
          for (int i = 0; i < 100; i++) {
            writer.store(random.next());
            writer.commit();
          }
        });
    IOException after = assertThrows(IndexProblem.class, () -> writer.store(random.next()));
    assertTrue(String.valueOf(after.getMessage()).contains("no space left"), after.getMessage());
    assertThrows(IndexProblem.class, writer::commit);
    writer.close();
    try (var reader = FindingsReader.open(folder, disk)) {
      assertTrue(reader.findings(Samples.visit().document().source().id()).isPresent());
    }
  }

  @Test
  @Tag("slow")
  void aProcessThatIsKilledLeavesEachSourceWholeOrNotAtAll() throws Exception {
    int before = 0;
    for (int commits : new int[] {1, 6}) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  EndlessWriter.class.getName(),
                  folder.toString(),
                  Integer.toString(commits))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      int committed = 0;
      try (BufferedReader lines = process.inputReader()) {
        while (committed < commits && lines.readLine() != null) {
          committed++;
        }
        process.destroyForcibly().waitFor();
      }
      assertEquals(commits, committed, "the process ended by itself");
      try (var reader = FindingsReader.open(folder)) {
        int after = reader.inventory().parsed();
        assertTrue(after >= before + committed * EndlessWriter.BETWEEN_COMMITS);
        assertWhole(reader);
        before = after;
      }
      FindingsWriter.open(folder).close();
    }
  }

  /** Stores for ever, and prints a line after each commit. */
  static final class EndlessWriter {
    static final int BETWEEN_COMMITS = 7;

    private EndlessWriter() {}

    public static void main(String... args) throws IOException {
      var random = new RandomFindings(Long.parseLong(args[1]));
      try (var writer = FindingsWriter.open(Path.of(args[0]))) {
        for (int i = 1; ; i++) {
          writer.store(random.next());
          if (i % BETWEEN_COMMITS == 0) {
            writer.commit();
            System.out.println(i);
          }
        }
      }
    }
  }

  private static Iterator<Document> breakingOff(Iterator<Document> documents) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public Document next() {
        if (!documents.hasNext()) {
          throw new IllegalStateException("broken off");
        }
        return documents.next();
      }
    };
  }

  /** The passages and statements in the index are those of the sources in it, no more, no less. */
  private static void assertWhole(FindingsReader reader) throws IOException {
    var passages = new ArrayList<Integer>();
    var statements = new ArrayList<Integer>();
    for (Findings findings : reader.findings().toList()) {
      passages.add(Passages.of(findings.document()).list().size());
      statements.add(findings.statements().size());
    }
    assertEquals(reader.inventory().parsed(), passages.size());
    assertEquals(
        passages.stream().mapToInt(n -> n).sum(),
        assertInstanceOf(Hits.class, reader.search(Search.of("*"))).allPassages());
    assertEquals(
        statements.stream().mapToInt(n -> n).sum(),
        assertInstanceOf(Hits.class, reader.search(Search.of("*").with(Search.Unit.STATEMENT)))
            .allPassages());
  }
}
