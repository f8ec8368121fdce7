package org.uptake.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.uptake.Extracted;
import org.uptake.Pipeline;
import org.uptake.document.Place;
import org.uptake.extract.Extractor;
import org.uptake.extract.Lexicons;
import org.uptake.extract.NameModel;
import org.uptake.index.FindingsReader;
import org.uptake.index.FindingsWriter;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;

/**
 * The way of documents into an index.
 *
 * @param index its folder
 * @param nameModel a model of the user's own for the names of persons
 */
public record Ingest(Path index, Lexicons lexicons, Optional<Path> nameModel) {
  /** A file may change twice in one tick of its folder's clock; the coarsest ticks two seconds. */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** Fewer files are read before a second process has started. */
  private static final int MANY = 40;

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  /** Reads all and finds what is in them, until {@code taker} has enough; stores nothing. */
  public void extract(List<CorpusFile> files, Predicate<Extracted> taker) {
    try (var reader = reader(Optional.empty(), files.size())) {
      pipeline(reader).extract(files, taker);
    }
  }

  /**
   * Puts what is not stored yet, or has changed, into the index.
   *
   * @param folders those of which all files are among {@code files}
   * @param again tells which files are read again though they did not change
   * @param prune whether what is held of files that are gone is removed
   * @param teller is given the location of each source when it is stored
   */
  public Ingested store(
      List<CorpusFile> files,
      List<Path> folders,
      Predicate<Place> again,
      boolean prune,
      Instant moment,
      Consumer<String> teller)
      throws IOException {
    long begun = System.nanoTime();
    var tally = new Tally();
    List<String> gone;
    try (var reader = reader(Optional.of(index), files.size());
        var writer = FindingsWriter.open(index)) {
      pipeline(reader)
          .store(
              files,
              writer,
              again,
              moment.minus(TICK).toEpochMilli(),
              receipt -> {
                teller.accept(receipt.location());
                tally.add(receipt);
              });
      gone = new Gone(writer, files, folders).settle(prune);
    }
    tally.explain(index);
    return new Ingested(moment, Duration.ofNanos(System.nanoTime() - begun), tally, gone, prune);
  }

  /** Finds anew what is in the texts that {@code held} holds. */
  public Ingested reindex(FindingsReader held, Instant moment, Consumer<String> teller)
      throws IOException {
    long begun = System.nanoTime();
    var tally = new Tally();
    try (var reader = reader(Optional.of(index), 0);
        var writer = FindingsWriter.open(index)) {
      pipeline(reader)
          .reindex(
              held,
              writer,
              receipt -> {
                teller.accept(receipt.location());
                tally.add(receipt);
              });
    }
    return new Ingested(
        moment, Duration.ofNanos(System.nanoTime() - begun), tally, List.of(), false);
  }

  private static CorpusReader reader(Optional<Path> index, int files) {
    return new CorpusReader(
        CorpusReader.DEFAULT_TIME,
        files < MANY ? 1 : THREADS,
        index.map(folder -> folder.resolve("ocr")));
  }

  private Pipeline pipeline(CorpusReader reader) {
    return new Pipeline(
        reader, () -> new Extractor(lexicons, nameModel.map(NameModel::read)), THREADS);
  }
}
