package org.uptake.extract.statement;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which triggers a sentence has, by their numbers, and where each begins. For one thread. */
final class Found {
  private final BitSet present = new BitSet();
  private final @Nullable BitSet[] places;

  Found(int triggers) {
    places = new BitSet[triggers];
  }

  void add(int trigger, int place) {
    BitSet ofTrigger = places[trigger];
    if (ofTrigger == null) {
      ofTrigger = new BitSet();
      places[trigger] = ofTrigger;
      present.set(trigger);
    }
    ofTrigger.set(place);
  }

  boolean hasAny(BitSet triggers) {
    return triggers.intersects(present);
  }

  /** Where any of {@code triggers} begins. */
  BitSet placesOf(BitSet triggers) {
    var all = new BitSet();
    for (int t = triggers.nextSetBit(0); t >= 0; t = triggers.nextSetBit(t + 1)) {
      BitSet ofTrigger = places[t];
      if (ofTrigger != null) {
        all.or(ofTrigger);
      }
    }
    return all;
  }
}
