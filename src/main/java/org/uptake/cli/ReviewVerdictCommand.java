package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.uptake.document.Decision.Matter;
import org.uptake.index.FindingsReader;
import org.uptake.workspace.Decider;
import org.uptake.workspace.ReviewTarget;
import org.uptake.workspace.ReviewedIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uptake review accept} and {@code reject}: it is right, or it is not so. */
abstract sealed class ReviewVerdictCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Id of a row (r…) or of evidence (e…), DOCUMENT:begin-end, or DOCUMENT.")
  private String named = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "WORDS",
      description = "Words of the DOCUMENT, of a statement, date or official.")
  private List<String> words = List.of();

  @Option(
      names = "--on",
      paramLabel = "WHAT",
      converter = On.class,
      description = "What the words are, where they are several things: " + On.LABELS + ".")
  private Optional<Matter> on = Optional.empty();

  @Mixin private Deciding deciding = new Deciding();

  private final Uptake uptake;
  private final boolean accepts;

  private ReviewVerdictCommand(Uptake uptake, boolean accepts) {
    this.uptake = uptake;
    this.accepts = accepts;
  }

  /** It is right. */
  @Command(
      name = "accept",
      description = "Says that a row, evidence, a statement, a date or an official is right.")
  static final class Accept extends ReviewVerdictCommand {
    Accept(Uptake uptake) {
      super(uptake, true);
    }
  }

  /** It is not so. */
  @Command(
      name = "reject",
      description =
          "Says that a row, evidence, a statement, a date or an official is none, and leaves it"
              + " out.")
  static final class Reject extends ReviewVerdictCommand {
    Reject(Uptake uptake) {
      super(uptake, false);
    }
  }

  @Override
  public Integer call() throws IOException {
    try (var reader = FindingsReader.open(uptake.index())) {
      ReviewTarget target = ReviewTarget.of(reader, named, words);
      ReviewedIndex index = Reviewed.index(reader, uptake);
      var decider = new Decider(index, deciding.reviewer(uptake), deciding.note());
      Deciding.keep(
          List.of(accepts ? decider.accept(target, on) : decider.reject(target, on)), uptake);
    }
    return Uptake.OK;
  }
}
