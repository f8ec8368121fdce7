package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.uptake.document.Copy;
import org.uptake.document.Decision;
import org.uptake.document.Source;
import org.uptake.index.FindingsReader;
import org.uptake.json.DecisionJson;
import org.uptake.review.Reviews;
import org.uptake.review.Standing;
import org.uptake.workspace.ChosenDocument;
import org.uptake.workspace.ReviewedIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uptake review list}: what people decided, and what became of it. */
@Command(
    name = "list",
    description = {
      "Prints all decisions, the earliest first: those that hold, those that a later one replaced,",
      "those that were undone, and those whose words are gone (orphaned)."
    })
final class ReviewListCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DOCUMENT",
      description = "Only decisions about this document.")
  private Optional<String> document = Optional.empty();

  @Mixin private PlainFormat format = new PlainFormat();

  private final Uptake uptake;

  ReviewListCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    try (var reader = FindingsReader.open(uptake.index())) {
      ReviewedIndex index = Reviewed.quietly(reader, uptake);
      print(wanted(reader, index), index.reviews());
    }
    return Uptake.OK;
  }

  private List<Decision> wanted(FindingsReader reader, ReviewedIndex index) throws IOException {
    List<Decision> all = index.reviews().decisions();
    if (document.isEmpty()) {
      return all;
    }
    Source source = ChosenDocument.source(reader, document.get());
    List<Source> copies = index.versions().copies(source.id()).stream().map(Copy::source).toList();
    return all.stream()
        .filter(
            decision ->
                Stream.concat(Stream.of(source), copies.stream())
                    .anyMatch(one -> Reviews.isAbout(decision, one)))
        .toList();
  }

  private void print(List<Decision> decisions, Reviews reviews) throws IOException {
    Terminal terminal = uptake.terminal();
    if (format.isJson()) {
      DecisionJson.write(decisions, decision -> reviews.standing(decision).label(), terminal.out());
      return;
    }
    if (decisions.isEmpty()) {
      terminal.print("Nobody has decided anything.");
      return;
    }
    DecisionWords.table(decisions, reviews, terminal.style()).forEach(terminal::printStyled);
    terminal.print("");
    terminal.print(
        decisions.size()
            + (decisions.size() == 1 ? " decision: " : " decisions: ")
            + count(decisions, reviews, Standing.HOLDS)
            + " hold, "
            + count(decisions, reviews, Standing.REPLACED)
            + " replaced, "
            + count(decisions, reviews, Standing.UNDONE)
            + " undone, "
            + count(decisions, reviews, Standing.ORPHANED)
            + " orphaned");
  }

  private static long count(List<Decision> decisions, Reviews reviews, Standing standing) {
    return decisions.stream().filter(one -> reviews.standing(one) == standing).count();
  }
}
