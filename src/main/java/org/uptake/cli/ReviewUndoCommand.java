package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptake.document.Decision;
import org.uptake.index.FindingsReader;
import org.uptake.review.Reviews;
import org.uptake.review.Standing;
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
      Reviews reviews = ReviewedIndex.quietly(reader, uptake).reviews();
      Decision decision =
          reviews.decisions().stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "DECISION-ID: must be one of 'uptake review list', got '" + id + "'"));
      if (reviews.standing(decision) == Standing.UNDONE) {
        throw new IllegalArgumentException("DECISION-ID: is undone already, got '" + id + "'");
      }
      Deciding.keep(List.of(deciding.reviewer(uptake).undo(decision, deciding.note())), uptake);
    }
    return Uptake.OK;
  }
}
