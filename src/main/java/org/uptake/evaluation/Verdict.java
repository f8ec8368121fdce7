package org.uptake.evaluation;

import java.util.Optional;

/**
 * What came of one thing that was annotated or found.
 *
 * @param words for people, what it is; absent where it is right, or told under another measure
 */
public record Verdict(
    Measure measure, Outcome outcome, DocumentName document, Optional<String> words) {

  /** As written in tables and records, in lower case. */
  public enum Outcome {
    /** Annotated and found. */
    RIGHT,
    /** Annotated and not found. */
    MISSED,
    /** Found and not annotated. */
    SPURIOUS,
    /** Something else was found than was annotated. */
    WRONG
  }
}
