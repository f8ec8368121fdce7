package org.uptake.extract;

import java.util.BitSet;
import java.util.Collection;

/**
 * What the first letters of words may be, small enough to stay at hand: it turns most words of a
 * text away before a larger table is asked. Some words pass that should not, none fails that should
 * pass. Safe to share between threads.
 */
final class FirstLetters {
  private static final int MOST = 4;
  private static final int SLOTS = 1 << 14;
  private static final int PRIME = 0x9E3779B1;

  private final int count;
  private final BitSet known = new BitSet(SLOTS);

  /**
   * @param beginnings of words that may go on
   * @param words in any case
   */
  FirstLetters(Collection<String> beginnings, Collection<String> words) {
    count = beginnings.stream().mapToInt(String::length).reduce(MOST, Math::min);
    beginnings.forEach(this::add);
    words.forEach(this::add);
  }

  private void add(String word) {
    known.set(slot(word, 0, word.length()));
  }

  /** Whether one of the words may stand in {@code text} from {@code from} up to {@code to}. */
  boolean mayBe(String text, int from, int to) {
    return known.get(slot(text, from, to));
  }

  private int slot(String text, int from, int to) {
    int end = Math.min(to, from + count);
    int mixed = 0;
    for (int i = from; i < end; i++) {
      mixed = (mixed + Letters.small(text.charAt(i))) * PRIME;
    }
    return mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS));
  }
}
