package org.uptake.extract.statement;

import java.util.Arrays;
import java.util.BitSet;

/** Which triggers a sentence has, by their numbers, and where each begins. For one thread. */
final class Found {
  private final BitSet present = new BitSet();

  /** As they were found: a trigger, and where it begins. */
  private int[] triggers = new int[64];

  private int[] places = new int[64];
  private int size;

  void add(int trigger, int place) {
    if (size == triggers.length) {
      triggers = Arrays.copyOf(triggers, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    triggers[size] = trigger;
    places[size] = place;
    size++;
    present.set(trigger);
  }

  boolean hasAny(BitSet sought) {
    return sought.intersects(present);
  }

  /** Where any of {@code sought} begins. */
  BitSet placesOf(BitSet sought) {
    var all = new BitSet();
    for (int i = 0; i < size; i++) {
      if (sought.get(triggers[i])) {
        all.set(places[i]);
      }
    }
    return all;
  }
}
