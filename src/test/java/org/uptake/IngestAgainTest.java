package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.index.FindingsWriter;

/** The second ingest of a folder, in which something has changed, or after the first was ended. */
class IngestAgainTest {
  private static final String ASKED =
      "The Committee recommends that the State party decriminalize libel.\n";
  private static final String MEMO = "The minister opened the archive of the court on Friday.\n";
  private static final String BROKEN = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pa";

  private final Path folder;
  private final Path corpus;

  IngestAgainTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    corpus = Files.createDirectory(folder.resolve("corpus"));
  }

  @Test
  void whatFailedIsListedAndTriedAgainWhenAsked() throws IOException {
    write("asked.txt", ASKED);
    write("report.pdf", BROKEN);
    assertEquals(1, ingest().exitCode());
    String failed = "FAILED   " + corpus.resolve("report.pdf") + ": cut off";
    List<String> listed = run("status", "--failed").lines();
    assertEquals(1, listed.size(), listed::toString);
    assertTrue(listed.getFirst().startsWith(failed), listed::toString);

    CommandLineRun unchanged = ingest();
    assertEquals("2 sources: 0 read, 1 known already, 0 without text, 1 failed", first(unchanged));
    assertTrue(unchanged.out().contains("(not tried again, see --retry-failed)"), unchanged.out());
    CommandLineRun again = ingest("--retry-failed");
    assertEquals("2 sources: 0 read, 1 known already, 0 without text, 1 failed", first(again));
    assertFalse(again.out().contains("not tried again"), again.out());
    assertTrue(again.out().contains(failed), again.out());
  }

  @Test
  void aBrokenVersionTakesNoTextAway() throws IOException {
    String first = "The Committee recommends that the State party ratify the Covenant.\n";
    write("asked.txt", first);
    write("mail.eml", mailWith("memo.txt", MEMO));
    ingest();
    write("asked.txt", BROKEN);
    write("mail.eml", mailWith("memo.txt", BROKEN));
    assertEquals("3 sources: 1 read, 0 known already, 0 without text, 2 failed", first(ingest()));
    for (String kept : List.of("asked.txt!/earlier version", "memo.txt!/earlier version")) {
      assertTrue(run("search", "covenant OR archive").out().contains(kept), kept);
    }
    ingest();
    assertTrue(run("search", "covenant OR archive").out().endsWith("2 passages in 2 documents\n"));

    write("asked.txt", first);
    write("mail.eml", mailWith("memo.txt", ASKED));
    assertEquals(0, ingest().exitCode());
    String found = run("search", "covenant OR archive OR libel").out();
    assertTrue(found.endsWith("2 passages in 2 documents\n"), found);
    assertFalse(found.contains("earlier version"), found);
  }

  private static String mailWith(String name, String words) {
    return String.join(
        "\r\n",
        "From: clerk@example.org",
        "Subject: A letter",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=part",
        "",
        "--part",
        "Content-Type: text/plain",
        "",
        "The letter of the clerk has an enclosure.",
        "--part",
        "Content-Type: application/octet-stream; name=" + name,
        "Content-Disposition: attachment; filename=" + name,
        "",
        words,
        "--part--",
        "");
  }

  @Test
  void whatIsGoneStaysUntilItIsPruned() throws IOException {
    write("asked.txt", ASKED);
    write("memo.txt", MEMO);
    ingest();
    Files.delete(corpus.resolve("memo.txt"));
    String memo = corpus.resolve("memo.txt").toString();
    assertTrue(ingest().lines().contains("gone     " + memo));
    assertTrue(run("status", "--failed").lines().contains("gone     " + memo));
    assertTrue(run("search", "archive").out().endsWith("1 passage in 1 document\n"));
    assertTrue(ingest("--prune").lines().contains("removed  " + memo));
    assertTrue(run("status", "--failed").out().isEmpty());
    assertTrue(run("search", "archive").out().endsWith("0 passages in 0 documents\n"));
    assertTrue(run("search", "libel").out().endsWith("1 passage in 1 document\n"));
  }

  @Test
  void newRulesApplyToTextsWhoseFilesAreNotReadAgain() throws IOException {
    write("asked.txt", ASKED);
    ingest();
    assertTrue(run("search", "theme:torture").out().endsWith("0 passages in 0 documents\n"));
    Files.delete(corpus.resolve("asked.txt"));
    Path own = Files.createDirectories(folder.resolve("own"));
    Files.writeString(
        own.resolve("en.theme-terms.tsv"), "theme\tweight\tterms\ntorture\t9\tlibel\n");
    CommandLineRun run = run("reindex", "--lexicon", own.toString());
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("1 source: 1 read, 0 known already, 0 without text, 0 failed", first(run));
    assertTrue(run("search", "theme:torture").out().endsWith("1 passage in 1 document\n"));
  }

  @Test
  void aFileThatTurnedBadIsToldAndComesBack() throws IOException {
    write("asked.txt", ASKED);
    ingest();
    write("asked.txt", "\0\0\0\1\2\3");
    assertEquals("1 source: 0 read, 0 known already, 1 without text, 0 failed", first(ingest()));
    write("asked.txt", ASKED + MEMO);
    assertEquals("1 source: 1 read, 0 known already, 0 without text, 0 failed", first(ingest()));
    assertTrue(run("search", "libel").out().endsWith("1 passage in 1 document\n"));
  }

  @Test
  void twoAtOnceAreRefusedInOneLine() throws IOException {
    write("asked.txt", ASKED);
    FindingsWriter other = FindingsWriter.open(index());
    try (other) {
      CommandLineRun run = ingest();
      assertEquals(2, run.exitCode());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().contains("another process is writing to the index"), run.err());
    }
    assertEquals(0, ingest().exitCode());
  }

  @Test
  void watchingTakesInWhatComes() throws Exception {
    write("asked.txt", ASKED);
    var ended = new CompletableFuture<CommandLineRun>();
    var watching = new Thread(() -> ended.complete(ingest("--watch", "1")));
    watching.start();
    await("1 passage in 1 document\n", "libel");
    write("memo.txt", MEMO);
    await("1 passage in 1 document\n", "archive");
    watching.interrupt();
    CommandLineRun run = ended.get(1, TimeUnit.MINUTES);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("2 sources: 1 read, 1 known already"), run.out());
  }

  @Test
  @Tag("slow")
  void afterAKillTheNextRunGoesOnWhereThisOneEnded() throws Exception {
    for (int i = 0; i < 400; i++) {
      write(i + ".txt", "In " + (1700 + i) + " it was so. " + ASKED + MEMO.repeat(20));
    }
    for (long millis : new long[] {1_500, 2_500, 4_000}) {
      Process process = inAProcessOfItsOwn("ingest", corpus.toString());
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
    }
    ingest();
    Path whole = folder.resolve("whole");
    CommandLineRun.of("--index", whole.toString(), "ingest", corpus.toString());
    for (List<String> asked :
        List.of(List.of("status"), List.of("followup"), List.of("search", "libel"))) {
      var args = new ArrayList<>(List.of("--index", whole.toString()));
      args.addAll(asked);
      assertEquals(
          CommandLineRun.of(args.toArray(String[]::new)).out(),
          run(asked.toArray(String[]::new)).out());
    }
  }

  private Process inAProcessOfItsOwn(String... args) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--index",
                index().toString()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Until a search for {@code words} ends so, as it does within seconds. */
  private void await(String ending, String words) throws InterruptedException {
    long begun = System.nanoTime();
    while (!run("search", words).out().endsWith(ending)) {
      assertTrue(
          System.nanoTime() - begun < Duration.ofMinutes(1).toNanos(), "not there in a minute");
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(corpus.resolve(name), text);
  }

  private Path index() {
    return folder.resolve("index");
  }

  private static String first(CommandLineRun run) {
    return run.lines().getFirst();
  }

  private CommandLineRun ingest(String... options) {
    var args = new ArrayList<>(List.of("ingest", corpus.toString()));
    args.addAll(List.of(options));
    return run(args.toArray(String[]::new));
  }

  private CommandLineRun run(String... args) {
    var all = new ArrayList<>(List.of("--index", index().toString()));
    all.addAll(List.of(args));
    return CommandLineRun.of(all.toArray(String[]::new));
  }
}
