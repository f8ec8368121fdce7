package org.uptake.version;

import java.util.Arrays;
import java.util.List;

/**
 * Finds for each of many texts, in their order, the first of which it is a copy.
 *
 * <p>A text is held only against earlier ones that are no copies themselves and share a key with
 * it: many equal texts cost one comparison each.
 */
final class Firsts {
  private static final int NONE = -1;

  private final List<Outline> outlines;
  private final Buckets buckets = new Buckets();
  private final int[] firsts;

  /**
   * Of each first the last text that was held against it: it is held once, by however many keys.
   */
  private final int[] asked;

  private int best;
  private double closest;

  private Firsts(List<Outline> outlines) {
    this.outlines = outlines;
    firsts = new int[outlines.size()];
    asked = new int[outlines.size()];
    Arrays.fill(asked, NONE);
  }

  /**
   * The number of each text's first, counted from 0; its own where it is no copy.
   *
   * @param outlines those that go before others first
   */
  static List<Integer> of(List<Outline> outlines) {
    var found = new Firsts(outlines);
    for (int number = 0; number < outlines.size(); number++) {
      found.firsts[number] = found.first(number);
    }
    return Arrays.stream(found.firsts).boxed().toList();
  }

  private int first(int number) {
    best = NONE;
    closest = 0;
    long[] keys = outlines.get(number).signature().keys();
    for (long key : keys) {
      buckets.each(key, first -> compare(first, number));
    }
    if (best != NONE) {
      return best;
    }
    for (long key : keys) {
      buckets.put(key, number);
    }
    return number;
  }

  /** The most alike, and of equals the first, is kept. */
  private void compare(int first, int number) {
    if (asked[first] == number) {
      return;
    }
    asked[first] = number;
    Outline earlier = outlines.get(first);
    Outline later = outlines.get(number);
    double alike = earlier.signature().alike(later.signature());
    boolean isCloser = alike > closest || (alike == closest && first < best);
    if (isCloser && Sameness.of(earlier, later, alike)) {
      best = first;
      closest = alike;
    }
  }
}
