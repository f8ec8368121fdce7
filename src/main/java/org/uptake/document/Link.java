package org.uptake.document;

import java.util.Optional;

/**
 * A later statement that bears on a recommended action.
 *
 * @param id stays when documents are read again; unlike for each link of a table
 * @param repeat of a {@link Relation#REPEATS} link and no other
 * @param voice whose word the statement is
 * @param score above 0, at most 1
 * @param reason in words, for the reader of the table: {@code same instrument OPCAT; ratified}
 * @param reviewed whether a person confirmed or made it
 */
public record Link(
    String id,
    Relation relation,
    CitedStatement statement,
    Optional<Repeat> repeat,
    Voice voice,
    double score,
    String reason,
    boolean reviewed) {

  /**
   * Whether it says no: that it was not or will not be done, or that it was asked again in a review
   * and not supported there, which is the state's own word whoever asked.
   */
  public boolean isRefusal() {
    boolean isNoted = statement.statement().response().filter(Response.NOTED::equals).isPresent();
    return relation == Relation.REFUSED
        || (isNoted && repeat.filter(r -> r.repetition() != Repetition.GENERAL).isPresent());
  }

  /** Whose word its yes or no is: an answer in a review is the state's. */
  public Voice decider() {
    return relation == Relation.REPEATS && isRefusal() ? Voice.STATE : voice;
  }

  public Link {
    if (!(score > 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be above 0 and at most 1, got " + score);
    }
    if (repeat.isPresent() && relation != Relation.REPEATS) {
      throw new IllegalArgumentException(
          "only a link that repeats says how, got " + relation.label());
    }
  }
}
