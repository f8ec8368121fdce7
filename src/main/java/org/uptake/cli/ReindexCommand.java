package org.uptake.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.uptake.workspace.Ingested;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code uptake reindex}: what this version's rules find in the texts that are held. */
@Command(
    name = "reindex",
    description = {
      "Finds anew what is in the documents of the index, by the rules of this version and your",
      "lexicons; the files are not read again."
    })
final class ReindexCommand implements Callable<Integer> {
  @Mixin private Stages stages = new Stages();

  private final Uptake uptake;

  ReindexCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    Ingested ingested = stages.reindex(uptake);
    ingested.lines().forEach(uptake.terminal()::print);
    ingested.save(uptake.index());
    return ingested.tally().someFailed() ? Uptake.SOME_FAILED : Uptake.OK;
  }
}
