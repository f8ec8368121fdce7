package org.uptake.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.uptake.extract.Lexicons;
import org.uptake.review.ReviewPlaces;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line as a whole: what stands before the command, and how a mistake is told. */
@Command(
    name = "uptake",
    description = "What became of a recommendation: documents in, follow-up table out.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionLine.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit code: 0 all well; 1 some sources failed, each is listed; 2 wrong usage or settings.",
    })
public final class Uptake implements Runnable {
  static final int OK = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG = 2;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where all that the program makes is kept (default: index).")
  private Path index = Path.of("index");

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "A folder with lines of your own for the rules and lexicons.")
  private Optional<Path> lexicon = Optional.empty();

  @Option(
      names = "--reviews",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Where people's decisions are kept (default: reviews.jsonl by the documents).")
  private Optional<Path> reviews = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;
  private final Instant moment;
  private final long began = System.nanoTime();

  private Uptake(Terminal terminal, Instant moment) {
    this.terminal = terminal;
    this.moment = moment;
  }

  /**
   * Does what {@code args} ask for.
   *
   * @param moment when they were given
   * @return the exit code: 0 all well, 1 some sources failed, 2 wrong usage or settings
   */
  public static int run(List<String> args, Terminal terminal, Instant moment) {
    var uptake = new Uptake(terminal, moment);
    return new CommandLine(uptake)
        .addSubcommand(new RunCommand(uptake))
        .addSubcommand(new IngestCommand(uptake))
        .addSubcommand(new ReindexCommand(uptake))
        .addSubcommand(new ExtractCommand(uptake))
        .addSubcommand(new SearchCommand(uptake))
        .addSubcommand(new SavedCommand(uptake))
        .addSubcommand(new ShowCommand(uptake))
        .addSubcommand(new FollowUpCommand(uptake))
        .addSubcommand(new CompareCommand(uptake))
        .addSubcommand(new OfficialsCommand(uptake))
        .addSubcommand(ReviewCommand.with(uptake))
        .addSubcommand(new EvaluateCommand(uptake))
        .addSubcommand(new StatusCommand(uptake))
        .addSubcommand(new ServeCommand(uptake))
        .setOut(new PrintWriter(terminal.out(), true, UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)))
        .setUsageHelpWidth(Math.max(terminal.style().width(), 55))
        .setParameterExceptionHandler((mistake, given) -> wrong(terminal, Mistake.in(mistake)))
        .setExecutionExceptionHandler((e, command, parsed) -> wrong(terminal, Mistake.behind(e)))
        .execute(args.toArray(String[]::new));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is needed, one of " + commands());
  }

  Terminal terminal() {
    return terminal;
  }

  /** When the command was given. */
  Instant moment() {
    return moment;
  }

  /** The time that it is, of a command that goes on and on. */
  Instant present() {
    return moment.plusNanos(System.nanoTime() - began);
  }

  /** The day on which the command was given. */
  LocalDate today() {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  Path index() {
    return index;
  }

  /** Where people's decisions are kept. */
  ReviewPlaces reviews() {
    reviews.ifPresent(
        file -> {
          Path folder = file.toAbsolutePath().getParent();
          if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                "--reviews: must be a file in a folder that exists, got " + file);
          }
        });
    return new ReviewPlaces(reviews);
  }

  Lexicons lexicons() {
    return new Lexicons(lexicon);
  }

  private static CommandLine.Help.Ansi ansi(Terminal terminal) {
    return terminal.style().colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  private static int wrong(Terminal terminal, String message) {
    terminal.complain(message);
    return WRONG;
  }

  private String commands() {
    return String.join(", ", spec.subcommands().keySet());
  }
}
