package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.uptake.Extracted;
import org.uptake.ingest.CorpusReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The documents that a command is given, and the way through the stages. */
final class Sources {
  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER|FILE",
      description = "Documents of any type, and folders of them.")
  private List<Path> paths = List.of();

  @Mixin private Stages stages = new Stages();

  /** Reads all and finds what is in them, until {@code taker} has enough. */
  void extract(Uptake uptake, Predicate<Extracted> taker) {
    stages.extract(uptake, CorpusReader.files(paths), taker);
  }

  /** Puts what is not stored yet, or has changed, into the index. */
  Ingested store(Uptake uptake, Anew anew) throws IOException {
    return stages.store(uptake, CorpusReader.files(paths), paths, anew);
  }
}
