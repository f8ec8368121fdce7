package org.uptake.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Leaves time between two requests to one host. For one thread. */
final class Pace {
  private final Map<String, Long> lastNanos = new HashMap<>();
  private final Sleep sleep;

  /** Waits; tests need not. */
  @FunctionalInterface
  interface Sleep {
    void pause(Duration duration) throws InterruptedException;
  }

  Pace(Sleep sleep) {
    this.sleep = sleep;
  }

  /** Returns when {@code delay} is over since the host was last heard of. */
  void await(String host, Duration delay) throws InterruptedException {
    Long last = lastNanos.get(host);
    if (last != null) {
      pause(delay.minusNanos(System.nanoTime() - last));
    }
  }

  void heardOf(String host) {
    lastNanos.put(host, System.nanoTime());
  }

  void pause(Duration duration) throws InterruptedException {
    if (duration.isPositive()) {
      sleep.pause(duration);
    }
  }
}
