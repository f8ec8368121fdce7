package org.uptake.document;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A search that is asked again and again.
 *
 * @param name by which people know it
 * @param search as it was saved; where it ended is no part of it
 * @param run when it was asked last
 * @param seen the hits of that time
 */
public record SavedSearch(String name, Search search, Instant run, Prints seen) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}");

  public SavedSearch {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a name of a search has at most 60 letters, digits, spaces and . _ -, and begins with a"
              + " letter or a digit, got '"
              + name
              + "'");
    }
  }

  /** As it is after it was asked again. */
  public SavedSearch at(Instant moment, Prints hits) {
    return new SavedSearch(name, search, moment, hits);
  }
}
