package org.uptake.extract.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which triggers a sentence has, by their numbers, and where each begins. For one thread. */
public final class Found {
  private static final int USUAL = 64;
  private static final int[] NOWHERE = {};

  private final int length;

  /** A bit for each trigger that is there. */
  private final long[] bits;

  private @Nullable BitSet present;

  /** As they were found: a trigger, and where it begins. */
  private int[] triggers = new int[USUAL];

  private int[] places = new int[USUAL];
  private int size;

  /**
   * @param length that of the words that were searched
   * @param count how many triggers there are
   */
  public Found(int length, int count) {
    this.length = length;
    bits = new long[(count + Long.SIZE - 1) / Long.SIZE];
  }

  public void add(int trigger, int place) {
    if (size == triggers.length) {
      triggers = Arrays.copyOf(triggers, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    triggers[size] = trigger;
    places[size] = place;
    size++;
    bits[trigger / Long.SIZE] |= 1L << trigger;
    present = null;
  }

  /** Whether nothing of {@code words} is unknown. */
  public boolean isOf(String words) {
    return words.length() <= length;
  }

  /** The numbers of all triggers that the sentence has. */
  BitSet present() {
    BitSet all = present;
    if (all == null) {
      all = BitSet.valueOf(bits);
      present = all;
    }
    return all;
  }

  public boolean hasAny(BitSet sought) {
    return sought.intersects(present());
  }

  /** Whether it has one of each set. */
  public boolean hasAll(List<BitSet> sought) {
    for (BitSet one : sought) {
      if (!hasAny(one)) {
        return false;
      }
    }
    return true;
  }

  /** The last place behind which, or where, one of each set begins; below 0 where one is absent. */
  int lastBefore(List<BitSet> sought) {
    int last = length;
    for (BitSet one : sought) {
      int lastOfOne = -1;
      for (int i = 0; i < size; i++) {
        if (places[i] > lastOfOne && one.get(triggers[i])) {
          lastOfOne = places[i];
        }
      }
      last = Math.min(last, lastOfOne);
    }
    return last;
  }

  /** Where any of {@code sought} begins, in the order of the text. */
  public int[] placesOf(BitSet sought) {
    int[] all = NOWHERE;
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (sought.get(triggers[i])) {
        if (count == all.length) {
          all = Arrays.copyOf(all, 8 + 2 * count);
        }
        all[count] = places[i];
        count++;
      }
    }
    int[] sorted = Arrays.copyOf(all, count);
    Arrays.sort(sorted);
    return sorted;
  }
}
