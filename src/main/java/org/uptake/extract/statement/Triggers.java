package org.uptake.extract.statement;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.uptake.extract.rule.Found;
import org.uptake.extract.rule.Literals;
import org.uptake.text.Span;

/**
 * What cheaply tells which rules are worth trying on a sentence: classes of words, {@code
 * {praise}}, and pieces of text in small letters.
 */
final class Triggers {
  private final WordClasses classes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Literals literals;

  /**
   * @param used every trigger that any rule has
   */
  Triggers(WordClasses classes, Stream<String> used) {
    this.classes = classes;
    Set<String> texts = new LinkedHashSet<>();
    used.filter(trigger -> !isClass(trigger)).forEach(texts::add);
    texts.forEach(text -> numbers.put(text, classes.count() + numbers.size()));
    literals = new Literals(List.copyOf(texts));
  }

  static boolean isClass(String trigger) {
    return trigger.startsWith("{");
  }

  /** How many there are. */
  int count() {
    return classes.count() + numbers.size();
  }

  /** Their numbers. */
  BitSet numbers(Collection<String> triggers) {
    var set = new BitSet();
    for (String trigger : triggers) {
      set.set(isClass(trigger) ? classes.number(trigger) : number(trigger));
    }
    return set;
  }

  List<BitSet> numbers(List<Set<String>> sets) {
    return sets.stream().map(this::numbers).toList();
  }

  private int number(String text) {
    Integer number = numbers.get(text);
    if (number == null) {
      throw new IllegalArgumentException("no rule was said to have the trigger '" + text + "'");
    }
    return number;
  }

  /** All that a sentence in small letters has. */
  Found in(String lower) {
    var found = new Found(lower.length(), count());
    classes.addTo(found, lower);
    literals.addTo(found, lower, new Span(0, lower.length()), classes.count());
    return found;
  }
}
