package org.uptake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.uptake.document.Findings;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Place;
import org.uptake.document.Source;
import org.uptake.document.Stamp;
import org.uptake.extract.Extractor;
import org.uptake.index.FindingsReader;
import org.uptake.index.FindingsWriter;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;

/**
 * The stages in their order, over many documents at once: read, extract, store.
 *
 * <p>Results come in the order of the files, however the work on them overlaps.
 */
public final class Pipeline {
  private final CorpusReader reader;
  private final Ahead<Extractor> extractor;
  private final InOrder inOrder;

  /**
   * @param extractor is asked once, and only where there is something to extract from
   */
  public Pipeline(CorpusReader reader, Supplier<Extractor> extractor, int threads) {
    this.reader = reader;
    this.extractor = new Ahead<>(extractor);
    this.inOrder = new InOrder(threads);
  }

  /**
   * Reads each file and finds what is in it, and in the files within it; nothing is stored.
   *
   * @param taker is given each result by the calling thread; where it gives false the work ends
   */
  public void extract(List<CorpusFile> files, Predicate<Extracted> taker) {
    inOrder.each(files, this::extracted, results -> results.stream().allMatch(taker));
  }

  /** A file, then the files within it. */
  private List<Extracted> extracted(CorpusFile file) {
    extractor.begin();
    var found = new Divided<Extracted>();
    reader.read(file, outcome -> found.add(() -> extracted(outcome)));
    var results = new ArrayList<>(found.all());
    results.addFirst(results.removeLast());
    return results;
  }

  /**
   * Stores each file that has changed, or was never stored, with the files within it.
   *
   * @param again tells of which places that are held the files are read again though they did not
   *     change
   * @param latest files that were changed later may change again unseen, and are not trusted, in
   *     milliseconds since 1970
   * @param taker is given what became of each source, after it was stored, by the calling thread
   * @throws IOException where the index cannot be written to; what was committed before is safe
   */
  public void store(
      List<CorpusFile> files,
      FindingsWriter writer,
      Predicate<Place> again,
      long latest,
      Consumer<Receipt> taker)
      throws IOException {
    each(files, file -> new Storing(writer, again, latest).store(file), writer, taker);
  }

  /**
   * Finds anew what is in the texts that are held, without reading their files.
   *
   * @param taker as in {@link #store}
   */
  public void reindex(FindingsReader held, FindingsWriter writer, Consumer<Receipt> taker)
      throws IOException {
    each(
        held.sources(),
        source -> List.of(new Storing(writer, place -> true, 0).again(source, held)),
        writer,
        taker);
  }

  private interface Work<T> {
    List<Receipt> on(T thing) throws IOException;
  }

  private <T> void each(
      List<T> things, Work<T> work, FindingsWriter writer, Consumer<Receipt> taker)
      throws IOException {
    var commits = new Commits(writer, Commits.BETWEEN);
    try {
      inOrder.each(
          things,
          thing -> {
            try {
              return work.on(thing);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          },
          receipts -> {
            receipts.forEach(taker);
            return true;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      commits.close();
    }
    writer.commit();
  }

  private Extracted extracted(ParseOutcome outcome) {
    return outcome instanceof ParseOutcome.Parsed(ParsedDocument document, String left)
        ? extracted(document, left)
        : new Extracted.Unread(outcome);
  }

  /** A mistake of ours in one document must not cost the user the others. */
  private Extracted extracted(ParsedDocument document, String left) {
    Extractor ready = extractor.value();
    try {
      return new Extracted.Found(ready.extract(document), left);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Extracted.Unread(
          new ParseOutcome.Failed(document.source(), "extraction broke, please report it: " + e));
    }
  }

  /** What is done with one file. */
  private final class Storing {
    private final FindingsWriter writer;
    private final Predicate<Place> again;
    private final long latest;
    private final List<Receipt> receipts = new ArrayList<>();

    Storing(FindingsWriter writer, Predicate<Place> again, long latest) {
      this.writer = writer;
      this.again = again;
      this.latest = latest;
    }

    List<Receipt> store(CorpusFile file) throws IOException {
      String location = file.location();
      Stamp now = file.stamp();
      Stamp stamp = now.modified() > latest ? now.untrusted() : now;
      if (!isWantedAgain(location)
          && (writer.isUnchanged(location, stamp)
              || writer.holds(reader.id(file), location, stamp))) {
        return known(location);
      }
      extractor.begin();
      read(file, stamp);
      var within = new HashSet<String>();
      receipts.forEach(receipt -> within.add(receipt.location()));
      // What could not be opened this time may still hold what it held.
      if (receipts.getLast().ending() != Receipt.Ending.FAILED) {
        writer.keepWithin(location, within);
      }
      return receipts;
    }

    private boolean isWantedAgain(String location) {
      return writer.at(location).filter(again).isPresent()
          || writer.within(location).stream().anyMatch(again);
    }

    private List<Receipt> known(String location) throws IOException {
      if (writer.at(location).filter(Place::isCopy).isPresent()) {
        writer.keepWithin(location, Set.of());
      }
      writer.at(location).ifPresent(this::known);
      writer.within(location).forEach(this::known);
      return receipts;
    }

    private void known(Place place) {
      receipts.add(Receipt.known(place.location(), place.isFailed()));
    }

    private void read(CorpusFile file, Stamp stamp) {
      var stored = new Divided<Receipt>();
      long[] begun = {System.nanoTime()};
      reader.read(
          file,
          outcome -> {
            long reading = System.nanoTime() - begun[0];
            stored.add(() -> put(outcome, stamp, reading));
            begun[0] = System.nanoTime();
          });
      receipts.addAll(stored.all());
    }

    private Receipt put(ParseOutcome outcome, Stamp stamp, long reading) {
      long begun = System.nanoTime();
      try {
        Extracted result = extracted(outcome);
        return put(result, stamp, Duration.ofNanos(reading + System.nanoTime() - begun));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Receipt again(Source source, FindingsReader held) throws IOException {
      long begun = System.nanoTime();
      extractor.begin();
      Findings findings = held.findings(source.id()).orElseThrow();
      Extracted result = extracted(findings.document().asTold(), "");
      Stamp stamp = writer.at(source.location()).map(Place::stamp).orElseThrow();
      return put(result, stamp, Duration.ofNanos(System.nanoTime() - begun));
    }

    private Receipt put(Extracted result, Stamp stamp, Duration took) throws IOException {
      boolean isNew =
          switch (result) {
            case Extracted.Found found -> writer.store(found.findings(), stamp);
            case Extracted.Unread unread -> writer.store(unread.outcome(), stamp);
          };
      // A file may lie twice in one folder: its copy was not known when it was read.
      return isNew ? Receipt.of(result, took) : Receipt.known(result.location(), false);
    }
  }
}
