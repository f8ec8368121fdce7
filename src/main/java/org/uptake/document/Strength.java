package org.uptake.document;

/** How strongly a recommendation is worded, the strongest first. */
public enum Strength {
  DEMAND,
  URGE,
  RECOMMEND,
  ENCOURAGE,
  INVITE,
  HOPE;

  /** As written in records and tables: lower case, words parted by hyphens. */
  public String label() {
    return Label.of(this);
  }

  public static Strength of(String label) {
    return Label.parse(Strength.class, label);
  }
}
