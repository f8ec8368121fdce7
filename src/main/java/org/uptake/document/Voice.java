package org.uptake.document;

/** Whose word a piece of evidence is, as seen from the state that was asked to act. */
public enum Voice {
  /** The state's own: its government, ministries, officials and delegations. */
  STATE,
  /** Anybody else's: a treaty body, an expert, another State, an organisation. */
  INDEPENDENT,
  /** Neither the sentence nor the document tells who speaks. */
  UNKNOWN;

  /** As written in records and tables: lower case, words parted by hyphens. */
  public String label() {
    return Label.of(this);
  }

  public static Voice of(String label) {
    return Label.parse(Voice.class, label);
  }
}
