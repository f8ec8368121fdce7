package org.uptake.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptake.Extracted;
import org.uptake.fetch.Address;
import org.uptake.ingest.CorpusReader;
import org.uptake.json.RecordJson;
import org.uptake.workspace.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uptake extract}: what is found in documents, as JSON lines; nothing is stored. */
@Command(
    name = "extract",
    description =
        "Prints what is found in documents as JSON, one record a line; nothing is stored.")
final class ExtractCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER|FILE",
      description = "Documents of any type, and folders of them.")
  private List<String> arguments = List.of();

  @Mixin private Stages stages = new Stages();

  private final Uptake uptake;

  ExtractCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() {
    Terminal terminal = uptake.terminal();
    var tally = new Tally();
    stages.extract(
        uptake,
        CorpusReader.files(paths()),
        result -> {
          tally.add(result);
          write(result, terminal);
          return !terminal.isClosed();
        });
    tally.beyondReach().forEach(terminal::complain);
    tally.unread().forEach(terminal::complain);
    return tally.someFailed() ? Uptake.SOME_FAILED : Uptake.OK;
  }

  /** What is fetched is kept, and this command keeps nothing. */
  private List<Path> paths() {
    for (String argument : arguments) {
      if (Address.isMeantBy(argument)) {
        throw new IllegalArgumentException(
            "FOLDER|FILE: must be on this machine, 'uptake ingest ADDRESS' fetches, got '"
                + argument
                + "'");
      }
    }
    return arguments.stream().map(Path::of).toList();
  }

  private static void write(Extracted result, Terminal terminal) {
    try {
      switch (result) {
        case Extracted.Found found -> RecordJson.write(found.findings(), terminal.out());
        case Extracted.Unread unread -> RecordJson.write(unread.outcome(), terminal.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot print the record of " + result.location(), e);
    }
  }
}
