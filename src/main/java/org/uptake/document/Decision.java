package org.uptake.document;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person said of one thing that the machine found, or missed.
 *
 * @param id unlike for each decision
 * @param by who decided
 * @param part what is said of the thing, by the name that tables and commands use: {@code status};
 *     always there where something is set
 * @param before what it was; absent where it was nothing or does not matter
 * @param after what it is to be; absent where it is to be nothing or does not matter
 * @param undoes the id of the decision that this one takes back; of {@link Verdict#UNDO} alone
 */
public record Decision(
    String id,
    Instant at,
    String by,
    Verdict verdict,
    Subject subject,
    Optional<String> part,
    Optional<String> before,
    Optional<String> after,
    Optional<String> note,
    Optional<String> undoes) {

  /** What is done to the thing. */
  public enum Verdict {
    /** It is right. */
    ACCEPT,
    /** It is not so, and is left out. */
    REJECT,
    SET,
    /** It was missed. */
    ADD,
    /** Another decision is taken back. */
    UNDO;

    public String label() {
      return Label.of(this);
    }

    public static Verdict of(String label) {
      return Label.parse(Verdict.class, label);
    }
  }

  /** What kind of thing it is. */
  public enum Matter {
    STATEMENT,
    /** One of the things that a recommendation asks for. */
    ACTION,
    DATE,
    OFFICIAL,
    /** That a later statement bears on a recommended action. */
    LINK,
    /** What became of a recommended action, and who is to do it. */
    ROW;

    public String label() {
      return Label.of(this);
    }

    public static Matter of(String label) {
      return Label.parse(Matter.class, label);
    }
  }

  /**
   * The thing itself.
   *
   * @param anchor its words; of a link and a row, the recommendation
   * @param action which of the recommendation's actions, in the machine's words; of an action, a
   *     link and a row
   * @param evidence the later statement; of a link alone
   */
  public record Subject(
      Matter matter, Anchor anchor, Optional<String> action, Optional<Anchor> evidence) {

    public Subject {
      boolean ofAction = matter == Matter.ACTION || matter == Matter.LINK || matter == Matter.ROW;
      if (ofAction != action.isPresent()) {
        throw new IllegalArgumentException(
            "an action is named by a decision on an action, link or row alone, got "
                + matter.label());
      }
      if ((matter == Matter.LINK) != evidence.isPresent()) {
        throw new IllegalArgumentException(
            "evidence is named by a decision on a link alone, got " + matter.label());
      }
    }

    public Subject(Matter matter, Anchor anchor) {
      this(matter, anchor, Optional.empty(), Optional.empty());
    }
  }

  public Decision {
    if (verdict == Verdict.SET && part.isEmpty()) {
      throw new IllegalArgumentException("what is set must have a part, got none in " + id);
    }
    if ((verdict == Verdict.UNDO) != undoes.isPresent()) {
      throw new IllegalArgumentException(
          "an undo, and nothing else, names a decision, got " + verdict.label() + " in " + id);
    }
  }
}
