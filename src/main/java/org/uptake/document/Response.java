package org.uptake.document;

/** What the state under review answered to a recommendation, in the words of the Council. */
public enum Response {
  SUPPORTED,
  NOTED,
  PENDING;

  /** As written in records and tables: lower case, words parted by hyphens. */
  public String label() {
    return Label.of(this);
  }

  public static Response of(String label) {
    return Label.parse(Response.class, label);
  }
}
