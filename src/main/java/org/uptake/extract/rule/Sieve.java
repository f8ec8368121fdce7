package org.uptake.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Which of many rules a sentence is worth trying for, told by one thing that each of them needs.
 * Safe to share between threads.
 */
public final class Sieve {
  /** For each trigger the rules that it lets through. */
  private final List<BitSet> byTrigger = new ArrayList<>();

  private final BitSet byAnything = new BitSet();
  private final BitSet asked = new BitSet();

  /**
   * @param needs for each rule the triggers of which a sentence must have one; absent where it need
   *     have none
   * @param triggers how many there are
   */
  public Sieve(List<Optional<BitSet>> needs, int triggers) {
    for (int i = 0; i < triggers; i++) {
      byTrigger.add(new BitSet());
    }
    for (int rule = 0; rule < needs.size(); rule++) {
      if (needs.get(rule).isEmpty()) {
        byAnything.set(rule);
      } else {
        int number = rule;
        BitSet opening = needs.get(rule).get();
        asked.or(opening);
        opening.stream().forEach(trigger -> byTrigger.get(trigger).set(number));
      }
    }
  }

  /** The places of the rules. */
  public BitSet rulesFor(Found found) {
    var rules = new BitSet();
    rules.or(byAnything);
    BitSet present = found.present();
    for (int i = present.nextSetBit(0); i >= 0; i = present.nextSetBit(i + 1)) {
      if (asked.get(i)) {
        rules.or(byTrigger.get(i));
      }
    }
    return rules;
  }
}
