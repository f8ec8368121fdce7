package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.document.ParseOutcome;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.index.FindingsReader;
import org.uptake.index.FindingsWriter;

class CommitsTest {

  @Test
  void readersSeeWhatWasStoredThoughNobodyAskedForACommit(@TempDir Path index) throws Exception {
    try (var writer = FindingsWriter.open(index)) {
      var commits = new Commits(writer, Duration.ofMillis(50));
      try (commits) {
        writer.store(failed("a.pdf", "a"));
        awaitFailed(index, 1);
        writer.store(failed("b.pdf", "b"));
        awaitFailed(index, 2);
      }
      writer.store(failed("c.pdf", "c"));
      TimeUnit.MILLISECONDS.sleep(200);
      assertEquals(2, count(index), "it has ended");
    }
    assertEquals(3, count(index));
  }

  private static ParseOutcome failed(String location, String digit) {
    var source = new Source(new SourceId(digit.repeat(64)), location, "application/pdf", 9);
    return new ParseOutcome.Failed(source, "cut off");
  }

  private static void awaitFailed(Path index, int count) throws Exception {
    long begun = System.nanoTime();
    while (count(index) < count) {
      assertTrue(System.nanoTime() - begun < Duration.ofMinutes(1).toNanos(), "no commit");
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private static int count(Path index) throws IOException {
    try (var reader = FindingsReader.open(index)) {
      return reader.inventory().failed().size();
    }
  }
}
