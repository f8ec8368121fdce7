package org.uptake.version;

import java.util.Optional;

/**
 * Whether one document is a copy of another: how much of both must be the same.
 *
 * <p>A copy has another headline or date, lacks the end, or stands under a newspaper's own first
 * line: most of both is the same, or nearly all of it stands in the other, which is not much
 * longer. Two releases with one boilerplate, two years of a summary, a release quoted within a
 * longer page share less. The fewer letters, the more must be the same: in a note of three lines
 * the one word that differs is what it is about.
 */
final class Sameness {
  /** About 35 words. */
  private static final int NOTE = 200;

  /** About 110 words. */
  private static final int PAGE = 600;

  private static final double OF_NOTICE = 0.9;
  private static final double OF_TEXT = 0.8;

  /** Of a longer text that is cut: how much of it the other has, and how much is left. */
  private static final double OF_CUT = 0.93;

  private static final double LEFT = 2.0 / 3;

  private Sameness() {}

  /**
   * Whether {@code copy} says, but for a little, what {@code first} says.
   *
   * @param alike of their signatures
   */
  static boolean of(Outline first, Outline copy, double alike) {
    return isSame(first.signature(), copy.signature(), alike)
        && agree(first.about().language(), copy.about().language())
        && agree(first.about().country(), copy.about().country());
  }

  /** One form sent to two states, and a text in two languages, are two documents. */
  private static boolean agree(Optional<String> first, Optional<String> other) {
    return first.isEmpty() || other.isEmpty() || first.equals(other);
  }

  private static boolean isSame(Signature first, Signature copy, double alike) {
    int shorter = Math.min(first.letters(), copy.letters());
    int longer = Math.max(first.letters(), copy.letters());
    if (shorter < NOTE || first.isSame(copy)) {
      return first.isSame(copy);
    }
    if (shorter < LEFT * longer) {
      return false;
    }
    boolean isCut = shorter >= PAGE && copy.letters() == shorter;
    return alike >= (shorter < PAGE ? OF_NOTICE : OF_TEXT)
        || (isCut && inFirst(first.letters(), shorter, alike) >= OF_CUT);
  }

  /** The share of the copy that the first has, from the share of both that both have. */
  private static double inFirst(int first, int copy, double alike) {
    return alike / (1 + alike) * ((double) first + copy) / copy;
  }
}
