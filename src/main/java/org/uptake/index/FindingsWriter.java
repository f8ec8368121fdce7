package org.uptake.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.uptake.document.Findings;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParseOutcome.Parsed;
import org.uptake.document.SourceId;

/**
 * Puts what was found in sources into the index in a folder.
 *
 * <p>A source is stored whole or not at all, whatever happens: what was stored since the last
 * {@link #commit} may be lost in a crash, but the index then opens as that commit left it. Only one
 * writer at a time can have an index open, in any process. It never removes a source but for a
 * newer version of the same location.
 *
 * <p>All methods may be called by many threads at once.
 */
public final class FindingsWriter implements AutoCloseable {
  /** What waits in memory before it is written; small ones make many files to merge. */
  private static final double BUFFER_MB = 64;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final Holdings holdings;

  private FindingsWriter(Path folder, Directory directory, IndexWriter writer, Holdings holdings) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.holdings = holdings;
  }

  /**
   * Opens the index in {@code folder}; makes both where they are not there. Other files in the
   * folder are left alone.
   *
   * @throws IndexProblem where another process writes to it, it is of another format, or not ours
   */
  public static FindingsWriter open(Path folder) throws IOException {
    IndexFormat.checkFolder(folder);
    try {
      Files.createDirectories(folder);
    } catch (FileSystemException e) {
      throw new IndexProblem(
          folder + ": the folder cannot be made; is a file in its way, and may you write there?",
          e);
    }
    return open(folder, FSDirectory.open(folder));
  }

  /** Closes {@code directory} at the end, or at once where the index cannot be opened. */
  static FindingsWriter open(Path folder, Directory directory) throws IOException {
    try {
      boolean old = IndexFormat.exists(folder, directory);
      if (old) {
        IndexFormat.check(folder, directory);
      }
      return opened(folder, directory, new IndexWriter(directory, config()), old);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexProblem(
          folder + ": another process is writing to the index; try again when it has ended", e);
    } catch (IOException e) {
      directory.close();
      throw IndexFormat.unusable(folder, e);
    }
  }

  private static FindingsWriter opened(
      Path folder, Directory directory, IndexWriter writer, boolean old) throws IOException {
    try {
      writer.setLiveCommitData(IndexFormat.mark().entrySet());
      if (!old) {
        // Readers find an empty index from now on, and not none.
        writer.commit();
      }
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        return new FindingsWriter(folder, directory, writer, Holdings.of(reader));
      }
    } catch (IOException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(FieldAnalyzers.byField())
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergeScheduler(new QuietMerges());
  }

  /**
   * Whether these bytes need not be read again: they are held with text, wherever they lie, or were
   * read at this location and hold no text. A source that failed is not held, since another try may
   * do better.
   *
   * @param location as in {@link org.uptake.document.Source}
   */
  public boolean holds(SourceId id, String location) {
    return holdings.has(id, location);
  }

  /**
   * Stores a source with what was found in it, in place of what was stored for its location.
   *
   * @return false where the same bytes are held at another location; nothing is stored then
   * @throws IndexProblem where the index can no longer be written to
   */
  public boolean store(Findings findings) throws IOException {
    var outcome = new Parsed(findings.document());
    return holdings.claim(outcome) && write(outcome, SourceBlock.of(findings));
  }

  /**
   * Stores a source in which nothing was looked for, in place of what was stored for its location.
   *
   * @return false where the same bytes are held with text at another location
   * @throws IndexProblem where the index can no longer be written to
   */
  public boolean store(ParseOutcome outcome) throws IOException {
    return holdings.claim(outcome) && write(outcome, SourceBlock.of(outcome));
  }

  private boolean write(ParseOutcome outcome, List<Document> block) throws IOException {
    boolean written = false;
    try {
      write(outcome.source().location(), block);
      written = true;
    } finally {
      if (written) {
        holdings.settle(outcome);
      } else {
        holdings.release(outcome);
      }
    }
    return true;
  }

  /** One step for Lucene: the old block goes when the whole new one has come. */
  void write(String location, Iterable<Document> block) throws IOException {
    change(() -> writer.updateDocuments(new Term(Fields.LOCATION.key(), location), block));
  }

  /**
   * Makes safe what was stored so far; other threads may go on storing meanwhile.
   *
   * @throws IndexProblem where the index can no longer be written to
   */
  public void commit() throws IOException {
    change(writer::commit);
  }

  /** Commits and lets the next writer in; does nothing the second time. */
  @Override
  public void close() throws IOException {
    try (directory) {
      change(writer::close);
    }
  }

  private interface Change {
    void make() throws IOException;
  }

  /** After its first failure Lucene closes the writer, and tells later callers only that. */
  private void change(Change change) throws IndexProblem {
    try {
      change.make();
    } catch (IOException e) {
      throw broken(e);
    } catch (IllegalStateException e) {
      if (writer.isOpen()) {
        throw e;
      }
      throw broken(e);
    }
  }

  private IndexProblem broken(Exception e) {
    Throwable first = writer.getTragicException();
    String reason = String.valueOf((first == null ? e : first).getMessage());
    return new IndexProblem(
        folder + ": cannot be written to: " + reason + "; what was committed before is safe", e);
  }

  /** Merges go on in threads of their own. */
  private static final class QuietMerges extends ConcurrentMergeScheduler {
    /** The writer is closed by then and tells its next caller why; nothing is left to print. */
    @Override
    protected void handleMergeException(Throwable failure) {}
  }
}
