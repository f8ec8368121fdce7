package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptake.followup.Selection;
import org.uptake.index.FindingsReader;
import org.uptake.workspace.FollowUps;
import org.uptake.workspace.Format;
import org.uptake.workspace.Ingested;
import org.uptake.workspace.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code uptake run}: documents in, follow-up table out. */
@Command(
    name = "run",
    description =
        "Reads documents, tells what is in the index, and prints the follow-up table; writes it"
            + " into the index folder as HTML and CSV too.")
final class RunCommand implements Callable<Integer> {
  @Mixin private Sources sources = new Sources();

  @Mixin private PlainFormat format = new PlainFormat();

  private final Uptake uptake;

  RunCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    Ingested ingested =
        sources.store(
            uptake,
            new Anew(),
            format.isJson() ? uptake.terminal()::complain : uptake.terminal()::tell);
    ingested.save(uptake.index());
    Tally tally = ingested.tally();
    try (var reader = FindingsReader.open(uptake.index())) {
      FollowUps followUps = FollowUps.of(Reviewed.index(reader, uptake));
      if (format.isJson()) {
        Printed.print(followUps, Format.JSON, uptake.terminal());
        tally.unread().forEach(uptake.terminal()::complain);
        followUps.chains(Selection.ALL, List.of()).saveAll(uptake.index());
      } else {
        print(ingested, reader, followUps.chains(Selection.ALL, List.of()));
      }
    }
    return sources.exitCode(tally);
  }

  private void print(Ingested ingested, FindingsReader reader, FollowUps followUps)
      throws IOException {
    Terminal terminal = uptake.terminal();
    terminal.print(ingested.tally().line());
    terminal.print("");
    Figures.lines(reader.inventory(), terminal.style()).forEach(terminal::printStyled);
    terminal.print("");
    Printed.print(followUps, Format.TABLE, terminal);
    terminal.print("");
    for (Path saved : followUps.saveAll(uptake.index())) {
      terminal.print("The same table: " + saved);
    }
    ingested.details().forEach(terminal::print);
  }
}
