package org.uptake;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.uptake.cli.Terminal;
import org.uptake.cli.Uptake;

/** Command line in, exit code out. */
public final class Main {
  private Main() {}

  public static void main(String... args) {
    // The one logging back end: what libraries have to say is no answer to anybody's question.
    LogManager.getLogManager().reset();
    try (PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err)) {
      int exitCode = run(args, out, err, System.getenv());
      out.flush();
      err.flush();
      System.exit(exitCode);
    }
  }

  /**
   * Does what {@code args} ask for.
   *
   * @param environment see {@link Terminal#of}
   * @return the exit code: 0, 1 or 2
   */
  static int run(String[] args, PrintStream out, PrintStream err, Map<String, String> environment) {
    return Uptake.run(List.of(args), Terminal.of(out, err, environment), Instant.now());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
