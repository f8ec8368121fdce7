package org.uptake;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.uptake.index.FindingsWriter;

/**
 * Makes safe what was stored, now and then, on a thread of its own: neither a slow document nor the
 * threads that store hold it up, and it holds up none of them. The last commit is its owner's.
 */
final class Commits implements AutoCloseable {
  /** How much work a crash can lose. A commit takes up to a second. */
  static final Duration BETWEEN = Duration.ofSeconds(15);

  private final FindingsWriter writer;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("commits").unstarted(task));

  private final ScheduledFuture<?> commits;

  Commits(FindingsWriter writer, Duration between) {
    this.writer = writer;
    commits =
        clock.scheduleWithFixedDelay(
            this::commit, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What fails here is told by the next who stores, and by the last commit. */
  private void commit() {
    try {
      writer.commit();
    } catch (IOException e) {
      clock.shutdown();
    }
  }

  /** Waits for the commit that is under way, if one is. */
  @Override
  public void close() {
    commits.cancel(false);
    clock.close();
  }
}
