package org.uptake.document;

/** How a later recommendation repeats an earlier one, as studies of the field tell them apart. */
public enum Repetition {
  /** Word for word, or nearly. */
  SAME,
  /** Other words, the same aim. */
  SIMILAR,
  /** The next step, after something was said to be done in between. */
  BUILD_UP,
  /** The same issue, another act. */
  GENERAL;

  /** As written in records and tables: lower case, words parted by hyphens. */
  public String label() {
    return Label.of(this);
  }

  public static Repetition of(String label) {
    return Label.parse(Repetition.class, label);
  }
}
