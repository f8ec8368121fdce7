package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.uptake.web.Settings;
import org.uptake.web.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code uptake serve}: the workbench, for a browser. */
@Command(
    name = "serve",
    description = {
      "Opens the workbench to a browser: search, documents, the tables with review in place,",
      "officials, a timeline, a place to add documents; and the same as JSON under /api.",
      "Only this machine can reach it, unless --host and --token say otherwise."
    })
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where it listens; 0 lets the system choose (default: 8470).")
  private int port = 8470;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "The name or address of this machine at which it listens (default: 127.0.0.1). Where"
              + " others can reach it, --token must be given too.")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:UPTAKE_TOKEN}",
      description =
          "What a visitor must know, 16 characters or more; or the variable UPTAKE_TOKEN, which"
              + " does not show in the list of processes.")
  private Optional<String> token = Optional.empty();

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "Where added documents are kept (default: corpus).")
  private Path folder = Path.of("corpus");

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "Who decides, where a page does not say (default: the name of your account).")
  private Optional<String> reviewer = Optional.empty();

  private final Uptake uptake;

  ServeCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var settings =
        new Settings(
            uptake.index(),
            uptake.reviews(),
            uptake.lexicons(),
            folder,
            host,
            port,
            token,
            reviewer.orElseGet(() -> System.getProperty("user.name", "somebody")),
            uptake::present,
            uptake.terminal()::complain);
    var workbench = Workbench.start(settings);
    // Ctrl-C ends the process: what was asked is answered first.
    Runtime.getRuntime().addShutdownHook(new Thread(workbench::close));
    uptake.terminal().tell("The workbench: " + workbench.address());
    uptake.terminal().tell("Ctrl-C ends it.");
    new CountDownLatch(1).await();
    return Uptake.OK;
  }
}
