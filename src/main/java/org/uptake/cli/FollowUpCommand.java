package org.uptake.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.uptake.followup.Selection;
import org.uptake.index.FindingsReader;
import org.uptake.workspace.FollowUps;
import org.uptake.workspace.Format;
import org.uptake.workspace.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code uptake followup}: each recommended action, and what later documents say of it. */
@Command(
    name = "followup",
    description = "Prints each recommended action and what later documents say of it.")
final class FollowUpCommand implements Callable<Integer> {
  @Mixin private Printed printed = new Printed();

  @Mixin private Selected selected = new Selected();

  private final Uptake uptake;

  FollowUpCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    try (var reader = FindingsReader.open(uptake.index())) {
      Selection selection = selected.asOf(uptake.today(), Themes.of(uptake.lexicons()));
      FollowUps all = FollowUps.of(Reviewed.index(reader, uptake));
      printed.print(
          printed.format() == Format.JSON
              ? all.where(selection, printed.filters())
              : all.chains(selection, printed.filters()),
          uptake.terminal());
    }
    return Uptake.OK;
  }
}
