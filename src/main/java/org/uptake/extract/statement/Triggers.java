package org.uptake.extract.statement;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What cheaply tells which rules are worth trying on a sentence: classes of words, {@code
 * {praise}}, and pieces of text in small letters.
 */
final class Triggers {
  private final WordClasses classes;
  private final List<String> pieces;
  private final Literals literals;

  /**
   * @param used every trigger that any rule has
   */
  Triggers(WordClasses classes, Iterable<String> used) {
    this.classes = classes;
    Set<String> texts = new LinkedHashSet<>();
    for (String trigger : used) {
      if (!isClass(trigger)) {
        texts.add(trigger);
      }
    }
    pieces = List.copyOf(texts);
    literals = new Literals(pieces);
  }

  private static boolean isClass(String trigger) {
    return trigger.startsWith("{");
  }

  /** A set that {@link #in} intersects where a sentence has any of {@code triggers}. */
  BitSet any(List<String> triggers) {
    var set = new BitSet();
    for (String trigger : triggers) {
      set.set(
          isClass(trigger) ? classes.number(trigger) : classes.count() + pieces.indexOf(trigger));
    }
    return set;
  }

  /** All that a sentence in small letters has. */
  BitSet in(String lower) {
    var texts = new BitSet();
    literals.addTo(texts, lower);
    BitSet found = classes.in(lower);
    for (int i = texts.nextSetBit(0); i >= 0; i = texts.nextSetBit(i + 1)) {
      found.set(classes.count() + i);
    }
    return found;
  }
}
