package org.uptake.cli;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.uptake.workspace.Ingested;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code uptake ingest}: documents into the index. */
@Command(
    name = "ingest",
    description =
        "Reads documents and stores what is found in them; what has not changed is" + " skipped.")
final class IngestCommand implements Callable<Integer> {
  @Mixin private Sources sources = new Sources();

  @Mixin private Anew anew = new Anew();

  @Option(
      names = "--watch",
      paramLabel = "SECONDS",
      arity = "0..1",
      fallbackValue = "5",
      converter = Seconds.class,
      description =
          "Keep up with the folders until it is stopped: look every SECONDS (default: 5).")
  private OptionalInt watched = OptionalInt.empty();

  private final Uptake uptake;

  IngestCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    return watched.isEmpty() ? ingest() : watch(watched.getAsInt());
  }

  private int watch(int seconds) throws IOException {
    new Watch(sources.paths(), seconds).run(this::ingest);
    return Uptake.OK;
  }

  private int ingest() throws IOException {
    Ingested ingested = sources.store(uptake, anew, uptake.terminal()::tell);
    ingested.lines().forEach(uptake.terminal()::print);
    uptake.terminal().print("The report: " + ingested.save(uptake.index()));
    uptake.terminal().out().flush();
    return sources.exitCode(ingested.tally());
  }

  /** The time between two looks at a folder. */
  static final class Seconds implements ITypeConverter<OptionalInt> {
    @Override
    public OptionalInt convert(String number) {
      if (!number.matches("[1-9][0-9]{0,4}")) {
        throw new TypeConversionException("must be 1 to 99999, got '" + number + "'");
      }
      return OptionalInt.of(Integer.parseInt(number));
    }
  }
}
