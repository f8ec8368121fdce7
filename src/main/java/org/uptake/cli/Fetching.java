package org.uptake.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.uptake.fetch.Address;
import org.uptake.fetch.FetchSettings;
import org.uptake.fetch.Fetched;
import org.uptake.fetch.Fetcher;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;
import org.uptake.workspace.Version;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How documents that lie on the web come into the documents' folder. */
final class Fetching {
  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "Where fetched documents are kept (default: corpus).")
  private Path into = Path.of("corpus");

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      description = "Between two requests to one host (default: 2).")
  private Duration delay = FetchSettings.USUAL_DELAY;

  @Option(
      names = "--contact",
      paramLabel = "WHO",
      description = "Your mail address or page, told to the hosts that are asked.")
  private Optional<String> contact = Optional.empty();

  @Option(names = "--again", description = "Fetch again what was fetched before.")
  private boolean again;

  /**
   * Fetches addresses and gives their files, also of those that were there already.
   *
   * @param taker is given each outcome as it comes
   */
  List<CorpusFile> files(List<Address> addresses, Uptake uptake, Consumer<Fetched> taker)
      throws IOException {
    if (Files.exists(into) && !Files.isDirectory(into)) {
      throw new IllegalArgumentException("--into: must be a folder, got " + into);
    }
    var settings =
        new FetchSettings(into, delay, Version.number(), contact, again, uptake.moment());
    Set<Path> places = new HashSet<>();
    new Fetcher(settings)
        .fetch(
            addresses,
            outcome -> {
              outcome.place().map(Path::normalize).ifPresent(places::add);
              taker.accept(outcome);
            });
    return places.isEmpty()
        ? List.of()
        // Through the folder, whose manifest says what is known of them.
        : CorpusReader.files(List.of(into)).stream()
            .filter(file -> places.contains(file.path().normalize()))
            .toList();
  }

  /** One line, for people. */
  static String line(Fetched outcome) {
    return switch (outcome) {
      case Fetched.Kept(var address, var file, var bytes) ->
          "fetched  " + address + " → " + place(file) + " (" + size(bytes) + ")";
      case Fetched.Known(var address, var file) -> "known    " + address + " → " + place(file);
      case Fetched.Refused(var address, var reason) -> "refused  " + address + ": " + reason;
      case Fetched.Failed(var address, var reason) -> "FAILED   " + address + ": " + reason;
    };
  }

  private static String place(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " bytes";
    }
    return bytes < 1_000_000
        ? bytes / 1_000 + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
  }

  /** Seconds, also parts of one. */
  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String seconds) {
      if (!seconds.matches("[0-9]{1,4}(?:\\.[0-9]{1,3})?")) {
        throw new TypeConversionException("must be 0 to 3600 seconds, got '" + seconds + "'");
      }
      return Duration.ofMillis(new BigDecimal(seconds).movePointRight(3).longValueExact());
    }
  }
}
