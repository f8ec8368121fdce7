package org.uptake.ingest;

import java.time.Duration;

/**
 * How much one file may ask for before it counts as failed.
 *
 * @param bytes of a file
 * @param characters of the text in it
 * @param time for reading it
 * @param recognising for recognising the scanned pages in it
 * @param memoryMegabytes of the process that reads it
 * @param parts how many files it may hold, at all depths together
 * @param partBytes of all these files
 * @param depth of files within files
 */
record Limits(
    long bytes,
    int characters,
    Duration time,
    Duration recognising,
    int memoryMegabytes,
    int parts,
    long partBytes,
    int depth) {

  /** Above the largest report with pictures. */
  private static final long MOST_BYTES = 100L << 20;

  /** Some 5,000 pages; what unpacks to more is a bomb or no document. */
  private static final int MOST_CHARACTERS = 20_000_000;

  /** Some two hundred pages; what was recognised is kept, and the next try goes on from there. */
  private static final Duration MOST_RECOGNISING = Duration.ofMinutes(15);

  /** What a workbook of 100 MB needs. */
  private static final int MOST_MEMORY = 1024;

  /** Above the largest year of a mailbox; an archive of a million names is an attack. */
  private static final int MOST_PARTS = 20_000;

  /** Ten of the largest files; they lie on the disk while they are read. */
  private static final long MOST_PART_BYTES = 10 * MOST_BYTES;

  /** A document in a mail in an archive in a packed archive, and one to spare. */
  private static final int DEEPEST = 5;

  Limits {
    if (!time.isPositive()) {
      throw new IllegalArgumentException("the time for a file must be above zero, got " + time);
    }
  }

  static Limits within(Duration time) {
    return new Limits(
        MOST_BYTES,
        MOST_CHARACTERS,
        time,
        MOST_RECOGNISING,
        MOST_MEMORY,
        MOST_PARTS,
        MOST_PART_BYTES,
        DEEPEST);
  }
}
