package org.uptake.extract.rule;

import java.util.List;

/**
 * What a regular expression is made of, as far as that tells what its matches begin with and what
 * they cannot do without. What stands for nothing in the text ({@code \b}, a look behind) is left
 * out.
 */
sealed interface PatternTree {
  PatternTree NOTHING = new Sequence(List.of());
  PatternTree UNKNOWN = new Unknown();

  /** Letters as they are. */
  record Literal(String letters) implements PatternTree {}

  /** A word of the class that a piece in braces names. */
  record Word(String piece) implements PatternTree {}

  /** At least one letter, of which no more is told. */
  record Unknown() implements PatternTree {}

  /** White space, of whatever length. */
  record Space() implements PatternTree {}

  record Sequence(List<PatternTree> parts) implements PatternTree {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  record Choice(List<PatternTree> alternatives) implements PatternTree {
    public Choice {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** What may be absent. */
  record Maybe(PatternTree part) implements PatternTree {}

  /** What may stand there again and again. */
  record Many(PatternTree part) implements PatternTree {}

  /** What must stand behind, and is no part of the match. */
  record Ahead(PatternTree part) implements PatternTree {}
}
