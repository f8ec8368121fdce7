package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.uptake.Extracted;
import org.uptake.Pipeline;
import org.uptake.extract.Extractor;
import org.uptake.extract.NameModel;
import org.uptake.index.FindingsWriter;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;
import picocli.CommandLine.Option;

/** The way through the stages, with what a command may change in it. */
final class Stages {
  @Option(
      names = "--name-model",
      paramLabel = "FILE",
      description = "A model of your own for the names of persons, made with OpenNLP.")
  private Optional<Path> nameModel = Optional.empty();

  /** Reads all and finds what is in them, until {@code taker} has enough. */
  void extract(Uptake uptake, List<CorpusFile> files, Predicate<Extracted> taker) {
    Pipeline pipeline = pipeline(uptake);
    try (var progress = new Progress(uptake.terminal(), files.size())) {
      pipeline.extract(
          files,
          result -> {
            progress.step(result.location());
            return taker.test(result);
          });
    }
  }

  /** Puts what is not stored yet into the index. */
  Tally store(Uptake uptake, List<CorpusFile> files) throws IOException {
    Pipeline pipeline = pipeline(uptake);
    var tally = new Tally();
    try (var writer = FindingsWriter.open(uptake.index());
        var progress = new Progress(uptake.terminal(), files.size())) {
      pipeline.store(
          files,
          writer,
          result -> {
            progress.step(result.location());
            tally.add(result);
          });
    }
    return tally;
  }

  private Pipeline pipeline(Uptake uptake) {
    var extractor = new Extractor(uptake.lexicons(), nameModel.map(NameModel::read));
    int threads = Runtime.getRuntime().availableProcessors();
    return new Pipeline(new CorpusReader(), extractor, threads);
  }
}
