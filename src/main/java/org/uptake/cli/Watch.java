package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.uptake.document.Stamp;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;

/**
 * Looks through folders again and again, and has something done when their files have changed. A
 * file that still grows is waited for: nothing is done before two looks show the same.
 */
final class Watch {
  private final List<Path> paths;
  private final int seconds;

  /**
   * @param seconds between two looks
   */
  Watch(List<Path> paths, int seconds) {
    this.paths = paths;
    this.seconds = seconds;
  }

  /** What is done, at first and after each change. */
  interface Round {
    void go() throws IOException;
  }

  /** Goes on until the thread is interrupted. */
  void run(Round round) throws IOException {
    Map<String, Stamp> done = Map.of();
    Map<String, Stamp> before = look();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Map<String, Stamp> now = look();
        if (now.equals(before) && !now.equals(done)) {
          round.go();
          done = now;
        }
        before = now;
        TimeUnit.SECONDS.sleep(seconds);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, Stamp> look() {
    var stamps = new HashMap<String, Stamp>();
    for (CorpusFile file : CorpusReader.files(paths)) {
      stamps.put(file.location(), file.stamp());
    }
    return stamps;
  }
}
