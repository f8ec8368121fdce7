package org.uptake.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.uptake.Extracted;
import org.uptake.json.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code uptake extract}: what is found in documents, as JSON lines; nothing is stored. */
@Command(
    name = "extract",
    description =
        "Prints what is found in documents as JSON, one record a line; nothing is stored.")
final class ExtractCommand implements Callable<Integer> {
  @Mixin private Sources sources = new Sources();

  private final Uptake uptake;

  ExtractCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() {
    Terminal terminal = uptake.terminal();
    var tally = new Tally();
    sources.extract(
        uptake,
        result -> {
          tally.add(result);
          write(result, terminal);
          return !terminal.isClosed();
        });
    tally.beyondReach().forEach(terminal::complain);
    tally.unread().forEach(terminal::complain);
    return tally.exitCode();
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
