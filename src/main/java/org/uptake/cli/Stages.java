package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.uptake.Extracted;
import org.uptake.index.FindingsReader;
import org.uptake.ingest.CorpusFile;
import org.uptake.workspace.Ingest;
import org.uptake.workspace.Ingested;
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
    try (var progress = new Progress(uptake.terminal(), files.size())) {
      ingest(uptake)
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
    try (var progress = new Progress(uptake.terminal(), files.size())) {
      return ingest(uptake)
          .store(files, folders, anew::isWanted, anew.prune(), uptake.present(), progress::step);
    }
  }

  /** Finds anew what is in the texts of the index. */
  Ingested reindex(Uptake uptake) throws IOException {
    try (var held = FindingsReader.open(uptake.index());
        var progress = new Progress(uptake.terminal(), held.sources().size())) {
      return ingest(uptake).reindex(held, uptake.moment(), progress::step);
    }
  }

  private Ingest ingest(Uptake uptake) {
    return new Ingest(uptake.index(), uptake.lexicons(), nameModel);
  }
}
