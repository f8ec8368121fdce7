package org.uptake.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.document.Anchor;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Decision.Subject;
import org.uptake.document.SourceId;

class ReviewFileTest {
  private final Path folder;
  private final Path path;
  private final ReviewFile file;

  ReviewFileTest(@TempDir Path folder) {
    this.folder = folder;
    path = folder.resolve(ReviewFile.FILE_NAME);
    file = new ReviewFile(path);
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    var written = new ArrayList<Decision>();
    for (int i = 0; i < 20; i++) {
      List<Decision> some = List.of(decision(folder, 2 * i), decision(folder, 2 * i + 1));
      assertEquals(Optional.empty(), file.append(some));
      written.addAll(some);
      assertEquals(new ReviewFile.Reading(written, List.of()), file.read());
    }
    assertEquals(40, Files.readAllLines(path).size());
  }

  @Test
  void namesDocumentsFromItsOwnFolder() throws IOException {
    file.append(List.of(decision(folder, 1)));
    assertTrue(Files.readString(path).contains("\"document\":\"2007/visit.txt\""));
    Path moved = Files.createDirectory(folder.resolve("moved"));
    Files.move(path, moved.resolve(ReviewFile.FILE_NAME));
    assertEquals(
        decision(moved, 1).subject(),
        new ReviewFile(moved.resolve(ReviewFile.FILE_NAME))
            .read()
            .decisions()
            .getFirst()
            .subject());
  }

  @Test
  void losesAtMostTheLastLineWhereverTheFileBreaksOff() throws IOException {
    List<Decision> written = List.of(decision(folder, 1), decision(folder, 2), decision(folder, 3));
    file.append(written);
    byte[] whole = Files.readAllBytes(path);
    Decision next = decision(folder, 4);
    boolean isBrokenBefore = true;
    for (int length = 0; length <= whole.length; length++) {
      byte[] broken = Arrays.copyOf(whole, length);
      Files.write(path, broken);
      int lines = lineFeeds(broken);
      int kept = lineFeeds(Arrays.copyOf(whole, Math.min(whole.length, length + 1)));
      ReviewFile.Reading reading = file.read();
      assertEquals(written.subList(0, kept), reading.decisions(), "at " + length);
      boolean isBroken = length > 0 && broken[length - 1] != '\n' && kept == lines;
      assertEquals(isBroken ? 1 : 0, reading.problems().size(), "at " + length);
      if (length % 23 > 1 && isBroken == isBrokenBefore) {
        continue; // writing waits for the disk
      }
      isBrokenBefore = isBroken;
      Path aside = folder.resolve("reviews.jsonl.damaged");
      Files.deleteIfExists(aside);
      assertEquals(isBroken ? Optional.of(aside) : Optional.empty(), file.append(List.of(next)));
      if (isBroken) {
        assertTrue(reading.problems().getFirst().contains("reviews.jsonl:" + (lines + 1) + ": "));
        byte[] tail = Arrays.copyOfRange(broken, endOfLines(broken), length + 1);
        tail[tail.length - 1] = '\n';
        assertArrayEquals(tail, Files.readAllBytes(aside));
      }
      var after = new ArrayList<>(written.subList(0, kept));
      after.add(next);
      assertEquals(new ReviewFile.Reading(after, List.of()), file.read(), "at " + length);
    }
  }

  private static int lineFeeds(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b == '\n' ? 1 : 0;
    }
    return count;
  }

  private static int endOfLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  @Test
  void readsPastADamagedLineAndTellsItsNumber() throws IOException {
    file.append(List.of(decision(folder, 1), decision(folder, 2), decision(folder, 3)));
    List<String> lines = Files.readAllLines(path);
    for (String damaged :
        List.of(
            lines.get(1).substring(9),
            "<<<<<<< mine",
            "null",
            "[]",
            "{}",
            lines.get(1).replace("\"set\"", "\"guess\""),
            lines.get(1).replace("\"status\"", "\"colour\""),
            lines.get(1).replace("said-done", "finished"),
            lines.get(1).replace("2026-02", "2026-13"))) {
      Files.writeString(path, lines.get(0) + "\n" + damaged + "\n" + lines.get(2) + "\n");
      ReviewFile.Reading reading = file.read();
      assertEquals(List.of(decision(folder, 1), decision(folder, 3)), reading.decisions(), damaged);
      assertEquals(1, reading.problems().size(), damaged);
      assertTrue(reading.problems().getFirst().startsWith(path + ":2: does not count: "), damaged);
      assertEquals(1, reading.problems().getFirst().lines().count());
    }
  }

  @Test
  void bearsWhatOtherProgramsDoToAFile() throws IOException {
    file.append(List.of(decision(folder, 1), decision(folder, 2)));
    String text = Files.readString(path);
    for (String same :
        List.of(
            text.replace("\n", "\r\n"),
            "\uFEFF" + text,
            text.replace("\n", "\n\n"),
            text.replace("\"by\"", "\"mood\":{\"good\":[1,2]},\"by\""),
            text.stripTrailing())) {
      Files.writeString(path, same);
      assertEquals(
          new ReviewFile.Reading(List.of(decision(folder, 1), decision(folder, 2)), List.of()),
          file.read(),
          same);
    }
    byte[] before = Files.readAllBytes(path);
    file.append(List.of(decision(folder, 3)));
    byte[] after = Files.readAllBytes(path);
    assertEquals(
        new String(before, UTF_8), new String(after, UTF_8).substring(0, text.length() - 1));
    assertEquals(3, file.read().decisions().size());
  }

  @Test
  void aLaterVersionsLineIsLeftInPlace() throws IOException {
    file.append(List.of(decision(folder, 1)));
    Files.writeString(path, "{\"id\":\"d9\",\"verdict\":\"dream\"}", StandardOpenOption.APPEND);
    assertEquals(1, file.read().problems().size());
    assertEquals(Optional.empty(), file.append(List.of(decision(folder, 2))));
    assertEquals(3, Files.readAllLines(path).size());
    assertEquals(2, file.read().decisions().size());
  }

  @Test
  void manyThreadsWriteAtOnce() throws Exception {
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 8; i++) {
      int first = 100 * i;
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int j = 0; j < 10; j++) {
                      append(first + j);
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Set<Decision> expected = new HashSet<>();
    for (int i = 0; i < 8; i++) {
      for (int j = 0; j < 10; j++) {
        expected.add(decision(folder, 100 * i + j));
      }
    }
    assertEquals(List.of(), file.read().problems());
    assertEquals(expected, Set.copyOf(file.read().decisions()));
  }

  private void append(int number) {
    try {
      file.append(List.of(decision(folder, number)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @Tag("slow")
  void twoProcessesThatAreKilledLeaveAllWholeLines() throws Exception {
    var processes = new ArrayList<Process>();
    for (int first : new int[] {0, 1_000_000}) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  EndlessWriter.class.getName(),
                  path.toString(),
                  Integer.toString(first))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    }
    Set<String> told = new HashSet<>();
    for (Process process : processes) {
      try (BufferedReader lines = process.inputReader()) {
        for (int i = 0; i < 200; i++) {
          told.add(String.valueOf(lines.readLine()));
        }
        process.destroyForcibly().waitFor();
      }
    }
    ReviewFile.Reading reading = file.read();
    assertTrue(reading.problems().size() <= 1, reading.problems().toString());
    Set<String> read = new HashSet<>();
    reading.decisions().forEach(decision -> read.add(decision.id()));
    assertTrue(read.containsAll(told), "of " + told.size() + " decisions " + read.size());
    file.append(List.of(decision(folder, -1)));
    assertEquals(List.of(), file.read().problems());
    assertEquals(read.size() + 1, file.read().decisions().size());
  }

  /** Appends for ever, and prints the id of each decision that is safe. */
  static final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String... args) throws IOException {
      Path path = Path.of(args[0]);
      for (int i = Integer.parseInt(args[1]); ; i++) {
        Decision decision = decision(path.resolveSibling(""), i);
        new ReviewFile(path).append(List.of(decision));
        System.out.println(decision.id());
      }
    }
  }

  private static Decision decision(Path folder, int number) {
    var anchor =
        new Anchor(
            ReviewFile.slashes(folder.resolve("2007/visit.txt").toAbsolutePath().normalize()),
            new SourceId("ab".repeat(32)),
            "The “words” \u2028 суд \uD83D\uDE00 " + number,
            "before\n",
            "\tafter",
            Optional.empty());
    return Made.later(number)
        .set(
            new Subject(Matter.ROW, anchor, Optional.of("close the mine"), Optional.empty()),
            Part.STATUS,
            "repeated",
            "said-done",
            Optional.of("a note with \"marks\""));
  }
}
