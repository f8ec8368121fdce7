package org.uptake.document;

/** What became of something asked for, from one record to another. */
public enum Change {
  /** Asked for here, and in no earlier record. */
  NEW,
  /** Asked for in another record before, and here again. */
  REPEATED,
  /** Asked for in an earlier record; here nothing is said of it, nor was it said to be done. */
  DROPPED,
  /** Asked for before; here somebody says that it was done, promised or refused. */
  ANSWERED,
  /** Asked for in an earlier record and said to be done since; here nothing is said of it. */
  SETTLED;

  /** As written in records and tables: lower case, words parted by hyphens. */
  public String label() {
    return Label.of(this);
  }
}
