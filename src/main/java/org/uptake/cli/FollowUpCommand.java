package org.uptake.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.uptake.followup.Selection;
import org.uptake.index.FindingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code uptake followup}: each recommended action, and what later documents say of it. */
@Command(
    name = "followup",
    description = "Prints each recommended action and what later documents say of it.")
final class FollowUpCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Any.class,
      description = "One of " + Format.Any.LABELS + " (default: table).")
  private Format format = Format.TABLE;

  @Mixin private Selected selected = new Selected();

  private final Uptake uptake;

  FollowUpCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    try (var reader = FindingsReader.open(uptake.index())) {
      Selection selection = selected.asOf(uptake.today());
      FollowUps all = FollowUps.of(reader, uptake);
      FollowUps wanted = format == Format.JSON ? all.where(selection) : all.chains(selection);
      wanted.print(format, uptake.terminal());
    }
    return Uptake.OK;
  }
}
