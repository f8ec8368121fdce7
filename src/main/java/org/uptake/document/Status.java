package org.uptake.document;

/** What documents say became of a recommended action; they know documents, not the world. */
public enum Status {
  NOT_MENTIONED,
  REPEATED,
  SAID_UNDER_WAY,
  SAID_DONE,
  SAID_REFUSED,
  /** Later documents disagree. */
  DISPUTED;

  /** As written in records and tables: lower case, words parted by hyphens. */
  public String label() {
    return Label.of(this);
  }

  public static Status of(String label) {
    return Label.parse(Status.class, label);
  }
}
