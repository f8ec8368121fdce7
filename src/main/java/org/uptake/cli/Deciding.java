package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Decision;
import org.uptake.review.Reviewer;
import org.uptake.workspace.Kept;
import picocli.CommandLine.Option;

/** Who decides and why; and the way into the file. */
final class Deciding {
  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "Who decides (default: the name of your account).")
  private Optional<String> reviewer = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
  private Optional<String> note = Optional.empty();

  Reviewer reviewer(Uptake uptake) {
    return new Reviewer(
        reviewer.orElseGet(() -> System.getProperty("user.name", "somebody")), uptake.moment());
  }

  Optional<String> note() {
    return note;
  }

  /** Keeps decisions beside the documents that they are about, and tells of each. */
  static void keep(List<Decision> decisions, Uptake uptake) throws IOException {
    decisions.forEach(decision -> uptake.terminal().print(DecisionWords.line(decision)));
    keepQuietly(decisions, uptake);
  }

  /** The same, of decisions that were told already. */
  static void keepQuietly(List<Decision> decisions, Uptake uptake) throws IOException {
    for (Kept kept : Kept.of(decisions, uptake.reviews())) {
      kept.damaged()
          .ifPresent(
              aside ->
                  uptake
                      .terminal()
                      .complain(
                          kept.file() + ": its last line was broken off, and is now in " + aside));
      uptake.terminal().print("kept in " + kept.file());
    }
  }
}
