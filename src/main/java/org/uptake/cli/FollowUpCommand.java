package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.uptake.followup.Selection;
import org.uptake.index.FindingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code uptake followup}: each recommended action, and what later documents say of it. */
@Command(
    name = "followup",
    description = "Prints each recommended action and what later documents say of it.")
final class FollowUpCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Any.class,
      description =
          "One of " + Format.Any.LABELS + " (default: as the file is called, else table).")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes the table to this file; links in it lead from there: table.xlsx.")
  private Optional<Path> out = Optional.empty();

  @Mixin private Selected selected = new Selected();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Uptake uptake;

  FollowUpCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    Format form = format.orElse(out.map(Format::of).orElse(Format.TABLE));
    try (var reader = FindingsReader.open(uptake.index())) {
      Selection selection = selected.asOf(uptake.today(), Themes.of(uptake.lexicons()));
      FollowUps all = FollowUps.of(reader, uptake);
      FollowUps wanted = form == Format.JSON ? all.where(selection) : all.chains(selection);
      if (out.isPresent()) {
        Path saved = wanted.save(form, filters(), out.get());
        uptake.terminal().print("The table: " + saved);
      } else {
        wanted.print(form, filters(), uptake.terminal());
      }
    }
    return Uptake.OK;
  }

  /** The options that choose rows, as they were given: {@code --theme torture}. */
  private List<String> filters() {
    var given = spec.commandLine().getParseResult();
    return spec.mixins().values().stream()
        .flatMap(mixin -> mixin.options().stream())
        .filter(option -> given.hasMatchedOption(option.longestName()))
        .map(option -> option.longestName() + " " + String.join(",", option.originalStringValues()))
        .map(String::strip)
        .toList();
  }
}
