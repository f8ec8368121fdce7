package org.uptake.review;

import java.util.Locale;

/** What became of a decision. */
public enum Standing {
  /** It holds. */
  HOLDS,
  /** A later decision on the same thing holds. */
  REPLACED,
  UNDONE,
  /** The words that it is about are gone, or nothing is found there any more. */
  ORPHANED;

  /** As written in lists: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
