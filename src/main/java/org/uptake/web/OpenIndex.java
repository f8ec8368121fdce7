package org.uptake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.uptake.document.Search;
import org.uptake.document.SearchOutcome;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.index.FindingsReader;

/** The index, kept open between searches until it changes. Safe to share between threads. */
final class OpenIndex implements AutoCloseable {
  static final Hits NOTHING =
      new Hits(List.of(), 0, 0, List.of(), Optional.empty(), Optional.empty());

  private final Path folder;

  /** Searches share it; who opens another one has it alone. */
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  private Optional<FindingsReader> open = Optional.empty();

  OpenIndex(Path folder) {
    this.folder = folder;
  }

  /** Asks the index as it is now; one that is not there has no hits. */
  SearchOutcome search(Search search) throws IOException {
    lock.readLock().lock();
    try {
      if (open.isPresent() && open.get().isCurrent()) {
        return open.get().search(search);
      }
    } finally {
      lock.readLock().unlock();
    }
    if (FindingsReader.commit(folder).isEmpty()) {
      return NOTHING;
    }
    renew();
    lock.readLock().lock();
    try {
      return open.isPresent() ? open.get().search(search) : NOTHING;
    } finally {
      lock.readLock().unlock();
    }
  }

  private void renew() throws IOException {
    lock.writeLock().lock();
    try {
      if (open.isPresent() && open.get().isCurrent()) {
        return;
      }
      FindingsReader next = FindingsReader.open(folder);
      closeOpen();
      open = Optional.of(next);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void closeOpen() throws IOException {
    if (open.isPresent()) {
      open.get().close();
      open = Optional.empty();
    }
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      closeOpen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
