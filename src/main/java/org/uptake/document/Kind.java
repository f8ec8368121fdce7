package org.uptake.document;

/** What a sentence does; where it does two things, the kind that stands first here counts. */
public enum Kind {
  RECOMMENDATION,
  CONCERN,
  COMMENDATION,
  COMMITMENT,
  ACTION;

  /** As written in records and tables: lower case, words parted by hyphens. */
  public String label() {
    return Label.of(this);
  }

  public static Kind of(String label) {
    return Label.parse(Kind.class, label);
  }
}
