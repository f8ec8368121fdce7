package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.uptake.fetch.Fetched;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;
import org.uptake.workspace.Ingested;
import org.uptake.workspace.Tally;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The documents that a command is given to store, here or on the web. */
final class Sources {
  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER|FILE|ADDRESS",
      description =
          "Documents of any type, and folders of them; addresses of documents on the web, and text"
              + " files of addresses, one a line.")
  private List<String> arguments = List.of();

  @Mixin private Fetching fetching = new Fetching();

  @Mixin private Stages stages = new Stages();

  private boolean someAreMissing;

  /**
   * Fetches what lies on the web, and puts what is not stored yet, or has changed, into the index.
   *
   * @param teller is given a line for each address
   */
  Ingested store(Uptake uptake, Anew anew, Consumer<String> teller) throws IOException {
    Named named = Named.of(arguments);
    Map<String, CorpusFile> files = new LinkedHashMap<>();
    CorpusReader.files(named.paths()).forEach(file -> files.put(file.location(), file));
    for (String mistake : named.mistakes()) {
      teller.accept("FAILED   " + mistake);
      someAreMissing = true;
    }
    if (!named.addresses().isEmpty()) {
      fetching
          .files(named.addresses(), uptake, outcome -> tell(outcome, teller))
          .forEach(file -> files.put(file.location(), file));
    }
    return stages.store(uptake, List.copyOf(files.values()), named.paths(), anew);
  }

  /** The files and folders among them. */
  List<Path> paths() {
    return Named.of(arguments).paths();
  }

  private void tell(Fetched outcome, Consumer<String> teller) {
    teller.accept(Fetching.line(outcome));
    someAreMissing |= outcome.place().isEmpty();
  }

  /** Of a run with this tally, in which an address that was not fetched is a source that failed. */
  int exitCode(Tally tally) {
    return someAreMissing || tally.someFailed() ? Uptake.SOME_FAILED : Uptake.OK;
  }
}
