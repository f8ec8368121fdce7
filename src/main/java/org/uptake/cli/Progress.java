package org.uptake.cli;

import java.time.Duration;
import java.util.Locale;

/**
 * How far long work has come: one line that is drawn over, and gone in the end; nothing where
 * nobody watches. For one thread.
 */
final class Progress implements AutoCloseable {
  private static final long REDRAW_NANOS = Duration.ofMillis(80).toNanos();
  private static final int BAR = 24;
  private static final String BACK_AND_CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private final int total;
  private int done;
  private long drawn;

  Progress(Terminal terminal, int total) {
    this.terminal = terminal;
    this.total = total;
    drawn = System.nanoTime();
  }

  /** One more is done: {@code name} says which. */
  void step(String name) {
    done++;
    long now = System.nanoTime();
    if (terminal.showsProgress() && now - drawn > REDRAW_NANOS) {
      drawn = now;
      terminal.err().print(BACK_AND_CLEAR + line(done, total, name, terminal.style().width()));
      terminal.err().flush();
    }
  }

  /** The line, no wider than {@code width}; the end of {@code name} tells more than its start. */
  static String line(int done, int total, String name, int width) {
    int full = total == 0 ? BAR : (int) ((long) BAR * done / total);
    String bar =
        String.format(
            Locale.ROOT, "%s%s %d/%d ", "█".repeat(full), "░".repeat(BAR - full), done, total);
    int room = Math.max(0, width - bar.length() - 1);
    String place = name.length() > room ? name.substring(name.length() - room) : name;
    return bar.length() < width ? bar + place : "";
  }

  @Override
  public void close() {
    if (terminal.showsProgress()) {
      terminal.err().print(BACK_AND_CLEAR);
      terminal.err().flush();
    }
  }
}
