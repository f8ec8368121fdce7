package org.uptake.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code uptake ingest}: documents into the index. */
@Command(
    name = "ingest",
    description =
        "Reads documents and stores what is found in them; what has not changed is" + " skipped.")
final class IngestCommand implements Callable<Integer> {
  @Mixin private Sources sources = new Sources();

  @Mixin private Anew anew = new Anew();

  private final Uptake uptake;

  IngestCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    Ingested ingested = sources.store(uptake, anew, uptake.terminal()::tell);
    ingested.lines().forEach(uptake.terminal()::print);
    uptake.terminal().print("The report: " + ingested.save(uptake.index()));
    return sources.exitCode(ingested.tally());
  }
}
