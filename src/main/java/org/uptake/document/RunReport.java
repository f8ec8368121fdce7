package org.uptake.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a run that stores did, to be kept.
 *
 * @param began when it was asked for
 * @param took until all was stored
 * @param counts sources by how they ended: {@code read}, {@code known}, {@code no-text}, {@code
 *     failed}, {@code still-failed}; every ending is there
 * @param unread the sources that gave no text, or not all of it, failures last
 * @param slowest those that took longest, the slowest first
 * @param gone the locations of files that are not there any more
 * @param pruned whether these were removed from the index
 * @param versions of the program and what it stands on, by name
 */
public record RunReport(
    Instant began,
    Duration took,
    Map<String, Integer> counts,
    List<Line> unread,
    List<Line> slowest,
    List<String> gone,
    boolean pruned,
    Map<String, String> versions) {

  public RunReport {
    counts = Map.copyOf(counts);
    unread = List.copyOf(unread);
    slowest = List.copyOf(slowest);
    gone = List.copyOf(gone);
    versions = Map.copyOf(versions);
  }

  /** A source: how it ended, why, and how long it took. */
  public record Line(String location, String ending, String reason, Duration took) {}
}
