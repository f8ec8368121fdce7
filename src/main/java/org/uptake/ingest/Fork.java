package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/**
 * Reads files in processes apart, of which each reads one file after the other: what makes a
 * library of a format hang, eat memory or crash costs that one file. Safe to share between threads.
 */
final class Fork implements AutoCloseable {
  private static final String CONFIG = "fork.xml";
  private static final HandlerConfig NO_XHTML =
      new HandlerConfig(HANDLER_TYPE.IGNORE, HandlerConfig.PARSE_MODE.CONCATENATE, -1, -1, false);

  /** Longer than any start on a machine that still works. */
  private static final long START_MILLIS = 60_000;

  private final PipesParser parser;
  private final Limits limits;

  private Fork(PipesParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /**
   * Makes ready what starts a process when the first file comes.
   *
   * @param processes how many files are read at once
   * @param folder for the configuration
   */
  static Fork of(Limits limits, int processes, Path folder) throws IOException {
    Path file = folder.resolve(CONFIG);
    try (InputStream own = Fork.class.getResourceAsStream(CONFIG)) {
      if (own == null) {
        throw new IllegalStateException("no " + CONFIG + " beside the reader");
      }
      Files.copy(own, file);
    }
    try {
      PipesConfig config = PipesConfig.load(file);
      config.setNumClients(processes);
      config.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      config.setForkedJvmArgs(options(limits, folder));
      config.setTimeoutMillis(limits.time().toMillis());
      config.setStartupTimeoutMillis(START_MILLIS);
      config.setMaxWaitForClientMillis(Long.MAX_VALUE);
      return new Fork(new PipesParser(config), limits);
    } catch (TikaConfigException e) {
      throw new IllegalStateException(CONFIG + " beside the reader is broken", e);
    }
  }

  private static List<String> options(Limits limits, Path folder) throws IOException {
    Path silence = Files.createFile(folder.resolve("logging.properties"));
    Path noHosts = Files.createFile(folder.resolve("hosts"));
    var options = new ArrayList<String>();
    options.add("-Xmx" + limits.memoryMegabytes() + "m");
    // Parsers descend as deep as a document nests; this holds some thousand levels.
    options.add("-Xss4m");
    options.add("-XX:+UseSerialGC");
    options.add("-XX:TieredStopAtLevel=1");
    // The process writes its answers to its standard output, and its errors to ours.
    options.add("-Xlog:disable");
    options.add("-Djava.util.logging.config.file=" + silence);
    options.add("-XX:ErrorFile=" + folder.resolve("crash-%p.log"));
    options.add("-Djava.awt.headless=true");
    options.add("-Dorg.apache.poi.ss.ignoreMissingFontSystem=true");
    // No document has a name looked up.
    options.add("-Djdk.net.hosts.file=" + noHosts);
    options.add("-Djava.io.tmpdir=" + folder);
    // The option by which we were given an archive of classes: half of them are its too.
    Optional.ofNullable(System.getProperty("uptake.archive")).ifPresent(options::add);
    return options;
  }

  /** Reads a file; what becomes of the process is an ending with its reason. */
  Content read(Path path, ForkRequest request) {
    var context = new ParseContext();
    context.set(HandlerConfig.class, NO_XHTML);
    context.set(ForkRequest.class, request);
    Duration time = time(request);
    context.set(TikaTaskTimeout.class, new TikaTaskTimeout(time.toMillis()));
    var tuple =
        new FetchEmitTuple(
            request.name(),
            new FetchKey("files", path.toAbsolutePath().toString()),
            EmitKey.NO_EMIT,
            new Metadata(),
            context);
    try {
      return content(parser.parse(tuple), time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(Optional.empty(), "stopped before it was read");
    } catch (IOException | PipesException | RuntimeException e) {
      return failed(Optional.empty(), "no process to read it could be started: " + e.getMessage());
    }
  }

  private Duration time(ForkRequest request) {
    return request.ocr() == null
        ? limits.time()
        : limits.time().plusSeconds(request.ocr().seconds());
  }

  private Content content(PipesResult result, Duration time) {
    Optional<Metadata> metadata =
        Optional.ofNullable(result.getEmitData()).map(sent -> sent.getMetadataList().getFirst());
    return switch (result.getStatus()) {
      case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION ->
          metadata
              .flatMap(ForkMessage::read)
              .orElseGet(() -> failed(metadata, "damaged, or not what its name says"));
      case TIMEOUT -> failed(metadata, "not read within " + time.toSeconds() + " seconds");
      case OOM ->
          failed(metadata, "needs more than " + limits.memoryMegabytes() + " MB of memory to read");
      case FETCH_EXCEPTION -> failed(metadata, "the file is gone");
      default -> failed(metadata, "the process that read it broke down");
    };
  }

  private static Content failed(Optional<Metadata> metadata, String reason) {
    String type = metadata.map(ForkMessage::type).orElse(MediaTypes.UNKNOWN);
    return Content.failed(type, reason, List.of());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
