package org.uptake.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.uptake.document.Findings;
import org.uptake.document.Place;
import org.uptake.document.SourceId;

/** A Lucene index that is open for writing, and what its failures mean for people. */
final class LuceneIndex implements AutoCloseable {
  /** What waits in memory before it is written; small ones make many files to merge. */
  private static final double BUFFER_MB = 64;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;

  private LuceneIndex(Path folder, Directory directory, IndexWriter writer) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
  }

  /** Closes {@code directory} at the end, or at once where the index cannot be opened. */
  static LuceneIndex open(Path folder, Directory directory) throws IOException {
    try {
      boolean old = DirectoryReader.indexExists(directory);
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

  private static LuceneIndex opened(
      Path folder, Directory directory, IndexWriter writer, boolean old) throws IOException {
    try {
      writer.setLiveCommitData(IndexFormat.mark().entrySet());
      if (!old) {
        // Readers find an empty index from now on, and not none.
        writer.commit();
      }
      return new LuceneIndex(folder, directory, writer);
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

  List<Place> places() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return PlaceDocuments.all(reader);
    }
  }

  /** What is stored of a source, committed or not. */
  Optional<Findings> findings(SourceId id) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return new StoredSources(new IndexSearcher(reader)).findings(id);
    }
  }

  /** One step for Lucene: the old block goes when the whole new one has come. */
  void write(String location, Iterable<Document> block) throws IOException {
    change(() -> writer.updateDocuments(new Term(Fields.LOCATION.key(), location), block));
  }

  void write(Place place) throws IOException {
    change(
        () ->
            writer.updateDocument(PlaceDocuments.term(place.location()), PlaceDocuments.of(place)));
  }

  void delete(String location) throws IOException {
    change(() -> writer.deleteDocuments(new Term(Fields.LOCATION.key(), location)));
  }

  void deletePlace(String location) throws IOException {
    change(() -> writer.deleteDocuments(PlaceDocuments.term(location)));
  }

  void commit() throws IOException {
    change(writer::commit);
  }

  /** Lets the next writer in without a commit: the index could not be used. */
  void abandon() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }

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
