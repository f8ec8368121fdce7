package org.uptake.web;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.uptake.document.Findings;
import org.uptake.index.FindingsReader;
import org.uptake.review.ReviewFile;
import org.uptake.workspace.ReviewedIndex;

/** Keeps what pages need until the index or a person's decision changes it. */
final class Snapshots {
  /** So often, at most, is looked whether somebody else changed something. */
  private static final long BETWEEN_NANOS = Duration.ofMillis(500).toNanos();

  private final Settings settings;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<Kept> kept = Optional.empty();
  private volatile boolean looksAgain = true;
  private long looked;

  /** With what tells whether it still holds. */
  private record Kept(Snapshot snapshot, String commit, List<String> decisions) {
    Kept {
      decisions = List.copyOf(decisions);
    }
  }

  Snapshots(Settings settings) {
    this.settings = settings;
  }

  /** As the index is now, or was half a second ago. */
  Snapshot present() throws IOException {
    lock.lock();
    try {
      if (looksAgain || System.nanoTime() - looked > BETWEEN_NANOS) {
        renew();
      }
      return kept.orElseThrow().snapshot();
    } finally {
      lock.unlock();
    }
  }

  /** So that the first page need not wait; what fails is told to who asks first. */
  void readAhead() {
    try {
      present();
    } catch (IOException | RuntimeException e) {
      looksAgain = true;
    }
  }

  /** Whoever asks next sees what was changed here. */
  void lookAgain() {
    looksAgain = true;
  }

  /** After something was decided here. */
  Snapshot renewed() throws IOException {
    lock.lock();
    try {
      renew();
      return kept.orElseThrow().snapshot();
    } finally {
      lock.unlock();
    }
  }

  private void renew() throws IOException {
    looksAgain = false;
    String commit = commit();
    Optional<ReviewedIndex> before =
        kept.filter(one -> one.commit().equals(commit)).map(one -> one.snapshot().index());
    if (before.isEmpty()) {
      ReviewedIndex index = commit.isEmpty() ? ReviewedIndex.empty() : read();
      List<String> decisions = decisions(index);
      kept = Optional.of(new Kept(new Snapshot(index, settings.lexicons()), commit, decisions));
    } else {
      List<String> decisions = decisions(before.get());
      if (kept.filter(one -> one.decisions().equals(decisions)).isEmpty()) {
        ReviewedIndex index = before.get().again(settings.reviews());
        kept = Optional.of(new Kept(new Snapshot(index, settings.lexicons()), commit, decisions));
      }
    }
    looked = System.nanoTime();
  }

  private ReviewedIndex read() throws IOException {
    try (var reader = FindingsReader.open(settings.index())) {
      return ReviewedIndex.of(reader, settings.reviews());
    }
  }

  /** Empty where there is no index. */
  private String commit() throws IOException {
    return FindingsReader.commit(settings.index()).orElse("");
  }

  /** Name, size and time of each file of decisions. */
  private List<String> decisions(ReviewedIndex index) throws IOException {
    List<String> locations =
        index.documents().stream()
            .map(Findings::document)
            .map(document -> document.source().location())
            .toList();
    var stamps = new ArrayList<String>();
    for (ReviewFile file : settings.reviews().files(locations)) {
      if (Files.exists(file.path())) {
        stamps.add(
            file.path()
                + " "
                + Files.size(file.path())
                + " "
                + Files.getLastModifiedTime(file.path()));
      }
    }
    return stamps;
  }
}
