package org.uptake.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code uptake ingest}: documents into the index. */
@Command(
    name = "ingest",
    description = "Reads documents and stores what is found in them; known ones are skipped.")
final class IngestCommand implements Callable<Integer> {
  @Mixin private Sources sources = new Sources();

  private final Uptake uptake;

  IngestCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    Tally tally = sources.store(uptake, uptake.terminal()::tell);
    uptake.terminal().print(tally.line());
    tally.beyondReach().forEach(uptake.terminal()::print);
    tally.unread().forEach(uptake.terminal()::print);
    return sources.exitCode(tally);
  }
}
