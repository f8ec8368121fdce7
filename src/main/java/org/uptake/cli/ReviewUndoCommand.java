package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptake.index.FindingsReader;
import org.uptake.workspace.Decider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uptake review undo}: a decision is taken back. */
@Command(name = "undo", description = "Takes a decision back; it stays in the list, as undone.")
final class ReviewUndoCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DECISION-ID",
      description = "As 'uptake review list' shows it: d0123456789ab.")
  private String id = "";

  @Mixin private Deciding deciding = new Deciding();

  private final Uptake uptake;

  ReviewUndoCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    try (var reader = FindingsReader.open(uptake.index())) {
      var decider =
          new Decider(Reviewed.quietly(reader, uptake), deciding.reviewer(uptake), deciding.note());
      Deciding.keep(List.of(decider.undo(id)), uptake);
    }
    return Uptake.OK;
  }
}
