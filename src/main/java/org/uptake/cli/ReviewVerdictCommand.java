package org.uptake.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Findings;
import org.uptake.index.FindingsReader;
import org.uptake.review.Corrections;
import org.uptake.review.FoundAt;
import org.uptake.text.Span;
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
      ReviewedIndex index = ReviewedIndex.of(reader, uptake);
      var decisions = new ArrayList<Decision>();
      switch (target) {
        case ReviewTarget.Id(String id) -> decisions.add(onId(index, id));
        case ReviewTarget.Place(Findings found, Span span) ->
            decisions.add(onPlace(index.reviews(found).apply(found), span));
      }
      Deciding.keep(decisions, uptake);
    }
    return Uptake.OK;
  }

  private Decision onId(ReviewedIndex index, String id) {
    Corrections corrections = index.corrections(deciding.reviewer(uptake));
    return accepts
        ? corrections.accept(id, deciding.note())
        : corrections.reject(id, deciding.note());
  }

  private Decision onPlace(Findings findings, Span span) {
    FoundAt found =
        FoundAt.smallest(findings, span, on)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "nothing"
                            + on.map(what -> " (" + what.label() + ")").orElse("")
                            + " was found at these words: '"
                            + findings.document().quote(span)
                            + "'"));
    return accepts
        ? found.accept(findings.document(), deciding.reviewer(uptake), deciding.note())
        : found.reject(findings.document(), deciding.reviewer(uptake), deciding.note());
  }
}
