package org.uptake.ingest;

import java.time.Duration;

/**
 * How much one file may ask for before it counts as failed.
 *
 * @param bytes of the file
 * @param characters of the text in it
 * @param time for reading it
 */
record Limits(long bytes, int characters, Duration time) {

  /** Above the largest report with pictures; the whole file is held in memory. */
  private static final long MOST_BYTES = 100L << 20;

  /** Some 5,000 pages; what unpacks to more is a bomb or no document. */
  private static final int MOST_CHARACTERS = 20_000_000;

  static Limits within(Duration time) {
    return new Limits(MOST_BYTES, MOST_CHARACTERS, time);
  }
}
