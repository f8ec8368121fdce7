package org.uptake.cli;

import org.uptake.document.Place;
import picocli.CommandLine.Option;

/** What of a folder that was ingested before is done anew. */
final class Anew {
  @Option(
      names = "--prune",
      description = "Remove what is held of files that are not there any more.")
  private boolean prune;

  @Option(
      names = "--retry-failed",
      description = "Try again what failed or gave no text, though it has not changed.")
  private boolean retryFailed;

  boolean prune() {
    return prune;
  }

  /** Whether a file that has not changed is read again. */
  boolean isWanted(Place place) {
    return retryFailed && !place.isParsed() && !place.isCopy();
  }
}
