package org.uptake.document;

/**
 * A later statement that bears on a recommended action.
 *
 * @param score above 0, at most 1
 * @param reason in words, for the reader of the table: {@code same instrument OPCAT; ratified}
 */
public record Link(Relation relation, CitedStatement statement, double score, String reason) {

  public Link {
    if (!(score > 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be above 0 and at most 1, got " + score);
    }
  }
}
