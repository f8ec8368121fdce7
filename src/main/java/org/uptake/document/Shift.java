package org.uptake.document;

/** How the wording of a repeated recommendation differs from the earlier one. */
public enum Shift {
  /** More is demanded of the addressee: {@code urges} after {@code invites}. */
  STRONGER,
  WEAKER,
  /** Less is covered: one measure of several. */
  NARROWER,
  WIDER;

  /** As written in records and tables: lower case, words parted by hyphens. */
  public String label() {
    return Label.of(this);
  }

  public static Shift of(String label) {
    return Label.parse(Shift.class, label);
  }
}
