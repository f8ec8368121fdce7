package org.uptake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Extractor;
import org.uptake.index.FindingsWriter;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;

/**
 * The stages in their order, over many documents at once: read, extract, store.
 *
 * <p>Results come in the order of the files, however the work on them overlaps.
 */
public final class Pipeline {
  /** How much a crash can lose. */
  private static final int SOURCES_A_COMMIT = 200;

  private final CorpusReader reader;
  private final Extractor extractor;
  private final InOrder inOrder;

  public Pipeline(CorpusReader reader, Extractor extractor, int threads) {
    this.reader = reader;
    this.extractor = extractor;
    this.inOrder = new InOrder(threads);
  }

  /**
   * Reads each file and finds what is in it; nothing is stored.
   *
   * @param taker is given each result by the calling thread; where it gives false the work ends
   */
  public void extract(List<CorpusFile> files, Predicate<Extracted> taker) {
    inOrder.each(files, this::extracted, taker);
  }

  /**
   * Reads each file whose bytes are not stored yet, finds what is in it, and stores it.
   *
   * @param taker is given each result, after it was stored, by the calling thread
   * @throws IOException where the index cannot be written to; what was committed before is safe
   */
  public void store(List<CorpusFile> files, FindingsWriter writer, Consumer<Extracted> taker)
      throws IOException {
    var stored = new Stored(writer);
    try {
      inOrder.each(
          files,
          file ->
              writer.holds(reader.id(file), file.location())
                  ? new Extracted.Known(file.location())
                  : extracted(file),
          result -> {
            taker.accept(stored.store(result));
            return true;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.commit();
  }

  private Extracted extracted(CorpusFile file) {
    return switch (reader.read(file)) {
      case ParseOutcome.Parsed(ParsedDocument document) -> extracted(document);
      case ParseOutcome.NoText noText -> new Extracted.Unread(noText);
      case ParseOutcome.Failed failed -> new Extracted.Unread(failed);
    };
  }

  /** A mistake of ours in one document must not cost the user the others. */
  private Extracted extracted(ParsedDocument document) {
    try {
      return new Extracted.Found(extractor.extract(document));
    } catch (RuntimeException | StackOverflowError e) {
      return new Extracted.Unread(
          new ParseOutcome.Failed(document.source(), "extraction broke, please report it: " + e));
    }
  }

  private static final class Stored {
    private final FindingsWriter writer;
    private int waiting;

    Stored(FindingsWriter writer) {
      this.writer = writer;
    }

    Extracted store(Extracted result) {
      try {
        boolean isNew =
            switch (result) {
              case Extracted.Found found -> writer.store(found.findings());
              case Extracted.Unread unread -> writer.store(unread.outcome());
              case Extracted.Known known -> false;
            };
        waiting += isNew ? 1 : 0;
        if (waiting == SOURCES_A_COMMIT) {
          writer.commit();
          waiting = 0;
        }
        // A file may lie twice in one folder: its copy was not known when it was read.
        return isNew ? result : new Extracted.Known(result.location());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
