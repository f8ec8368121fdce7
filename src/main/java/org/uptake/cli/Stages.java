package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.uptake.Extracted;
import org.uptake.Pipeline;
import org.uptake.extract.Extractor;
import org.uptake.extract.NameModel;
import org.uptake.index.FindingsReader;
import org.uptake.index.FindingsWriter;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;
import picocli.CommandLine.Option;

/** The way through the stages, with what a command may change in it. */
final class Stages {
  /** A file may change twice in one tick of its folder's clock; the coarsest ticks two seconds. */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** Fewer files are read before a second process has started. */
  private static final int MANY = 40;

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--name-model",
      paramLabel = "FILE",
      description = "A model of your own for the names of persons, made with OpenNLP.")
  private Optional<Path> nameModel = Optional.empty();

  /** Reads all and finds what is in them, until {@code taker} has enough. */
  void extract(Uptake uptake, List<CorpusFile> files, Predicate<Extracted> taker) {
    try (var reader = reader(Optional.empty(), files.size());
        var progress = new Progress(uptake.terminal(), files.size())) {
      pipeline(uptake, reader)
          .extract(
              files,
              result -> {
                progress.step(result.location());
                return taker.test(result);
              });
    }
  }

  /**
   * Puts what is not stored yet, or has changed, into the index.
   *
   * @param folders those of which all files are among {@code files}
   */
  Ingested store(Uptake uptake, List<CorpusFile> files, List<Path> folders, Anew anew)
      throws IOException {
    Instant moment = uptake.present();
    long begun = System.nanoTime();
    var tally = new Tally();
    List<String> gone;
    try (var reader = reader(Optional.of(uptake.index()), files.size());
        var writer = FindingsWriter.open(uptake.index());
        var progress = new Progress(uptake.terminal(), files.size())) {
      pipeline(uptake, reader)
          .store(
              files,
              writer,
              anew::isWanted,
              moment.minus(TICK).toEpochMilli(),
              receipt -> {
                progress.step(receipt.location());
                tally.add(receipt);
              });
      gone = new Gone(writer, files, folders).settle(anew.prune());
    }
    tally.explain(uptake.index());
    return new Ingested(
        moment, Duration.ofNanos(System.nanoTime() - begun), tally, gone, anew.prune());
  }

  /** Finds anew what is in the texts of the index. */
  Ingested reindex(Uptake uptake) throws IOException {
    long begun = System.nanoTime();
    var tally = new Tally();
    try (var held = FindingsReader.open(uptake.index());
        var reader = reader(Optional.of(uptake.index()), 0);
        var writer = FindingsWriter.open(uptake.index());
        var progress = new Progress(uptake.terminal(), held.sources().size())) {
      pipeline(uptake, reader)
          .reindex(
              held,
              writer,
              receipt -> {
                progress.step(receipt.location());
                tally.add(receipt);
              });
    }
    return new Ingested(
        uptake.moment(), Duration.ofNanos(System.nanoTime() - begun), tally, List.of(), false);
  }

  private static CorpusReader reader(Optional<Path> index, int files) {
    return new CorpusReader(
        CorpusReader.DEFAULT_TIME,
        files < MANY ? 1 : THREADS,
        index.map(folder -> folder.resolve("ocr")));
  }

  private Pipeline pipeline(Uptake uptake, CorpusReader reader) {
    return new Pipeline(
        reader, () -> new Extractor(uptake.lexicons(), nameModel.map(NameModel::read)), THREADS);
  }
}
