package org.uptake.document;

/** How a later statement bears on a recommended action. */
public enum Relation {
  /** The same thing is asked for again. */
  REPEATS,
  /** It is said to have been done, wholly or in part. */
  ACTED,
  /** It is promised or under way. */
  PLANNED,
  /** It is said not to have been done, or not to be done. */
  REFUSED;

  /** As written in records and tables: lower case, words parted by hyphens. */
  public String label() {
    return Label.of(this);
  }

  public static Relation of(String label) {
    return Label.parse(Relation.class, label);
  }
}
