package org.uptake.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.index.IndexProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong, in one line: the option, what is allowed, what came. */
final class Mistake {
  private static final String INVALID_OPTION =
      "^Invalid value for option '([^']+)'(?: \\([^)]*\\))?: ";
  private static final String INVALID_PARAMETER =
      "^Invalid value for positional parameter at index \\S+ \\(([^)]*)\\): ";

  private Mistake() {}

  static String in(ParameterException mistake) {
    CommandSpec command = mistake.getCommandLine().getCommandSpec();
    String said =
        mistake instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, command)
            : String.valueOf(mistake.getMessage())
                .replaceFirst(INVALID_OPTION, "$1: ")
                .replaceFirst(INVALID_PARAMETER, "$1: ")
                .replaceFirst("^Missing", "missing");
    return said + "; see " + command.qualifiedName() + " --help";
  }

  private static String unmatched(UnmatchedArgumentException mistake, CommandSpec command) {
    String came = mistake.getUnmatched().getFirst();
    if (mistake.isUnknownOption()) {
      return came + ": no such option, allowed are " + listed(command.optionsMap().keySet());
    }
    return command.subcommands().isEmpty()
        ? "'" + came + "': one argument too many"
        : "'" + came + "': no such command, allowed are " + listed(command.subcommands().keySet());
  }

  private static String listed(Collection<String> names) {
    return new TreeSet<>(names)
        .stream()
            .filter(name -> name.startsWith("--") || !name.startsWith("-"))
            .collect(Collectors.joining(", "));
  }

  /** What stopped a command: broken settings say so themselves; anything else is our own fault. */
  static String behind(Exception e) {
    if (e instanceof IllegalArgumentException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof IndexProblem problem) {
      return String.valueOf(problem.getMessage());
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      // The name too: the message is often a file's name and nothing more.
      return e.getMessage() + " (" + e.getClass().getSimpleName() + ")";
    }
    String place =
        Stream.of(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.uptake."))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return "a mistake in this program, please report it: " + e + place;
  }
}
