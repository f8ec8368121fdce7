package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uptake.workspace.Format;
import org.uptake.workspace.Handout;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** In which form a table is printed, and where to. */
final class Printed {
  private static final Set<String> OF_FORM = Set.of("--format", "--out");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.Any.class,
      description =
          "One of " + FormatName.Any.LABELS + " (default: as the file is called, else table).")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes the table to this file; links in it lead from there: table.xlsx.")
  private Optional<Path> out = Optional.empty();

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  Format format() {
    return format.orElse(out.map(Format::of).orElse(Format.TABLE));
  }

  void print(Handout table, Terminal terminal) throws IOException {
    if (out.isPresent()) {
      terminal.print("The table: " + table.save(format(), out.get()));
      return;
    }
    if (format().isBinary() && terminal.isWatched()) {
      throw new IllegalArgumentException(
          "--format "
              + format().label()
              + ": a terminal cannot show it, write it to a file: --out table."
              + format().label());
    }
    print(table, format(), terminal);
  }

  /** What is printed lies where the program was started, as far as links go. */
  static void print(Handout table, Format format, Terminal terminal) throws IOException {
    table.write(format, terminal.style(), Handout.HERE, terminal.out());
  }

  /** The options that choose what is in the table, as they were given: {@code --theme torture}. */
  List<String> filters() {
    return command.commandLine().getParseResult().matchedOptions().stream()
        .filter(option -> !option.inherited() && !OF_FORM.contains(option.longestName()))
        .map(option -> option.longestName() + " " + String.join(",", option.originalStringValues()))
        .map(String::strip)
        .toList();
  }
}
