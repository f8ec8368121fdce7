package org.uptake.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code uptake review}: what people say of what the machine found. */
@Command(
    name = "review",
    description = {
      "Accepts, rejects or corrects what was found, and keeps it in reviews.jsonl beside the",
      "documents: it holds however often they are read again."
    },
    synopsisSubcommandLabel = "COMMAND")
final class ReviewCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine with(Uptake uptake) {
    return new CommandLine(new ReviewCommand())
        .addSubcommand(new ReviewListCommand(uptake))
        .addSubcommand(new ReviewVerdictCommand.Accept(uptake))
        .addSubcommand(new ReviewVerdictCommand.Reject(uptake))
        .addSubcommand(new ReviewSetCommand(uptake))
        .addSubcommand(new ReviewAddCommand(uptake))
        .addSubcommand(new ReviewUndoCommand(uptake))
        .addSubcommand(new ReviewImportCommand(uptake));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is needed, one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
