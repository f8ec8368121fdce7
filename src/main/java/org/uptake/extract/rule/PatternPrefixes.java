package org.uptake.extract.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * With which letters a match of a pattern can begin, followed as far as is worth while; a space
 * stands for any number of them.
 */
final class PatternPrefixes {
  /** So many letters tell enough. */
  private static final int LONG = 6;

  private static final int MOST = 150;
  private static final PatternPrefixes EMPTY = new PatternPrefixes(Map.of("", true));
  private static final PatternPrefixes ANYTHING = new PatternPrefixes(Map.of("", false));

  /** Each with whether what comes next stands right behind it. */
  private final Map<String, Boolean> beginnings;

  private PatternPrefixes(Map<String, Boolean> beginnings) {
    this.beginnings = beginnings;
  }

  /** In small letters; absent where a match may begin with anything. */
  static Optional<Set<String>> of(String pattern) {
    Set<String> all = of(PatternParser.read(pattern, Map.of())).beginnings.keySet();
    return all.contains("") ? Optional.empty() : Optional.of(all);
  }

  private static PatternPrefixes of(PatternTree tree) {
    return switch (tree) {
      case PatternTree.Literal literal -> EMPTY.then(literal.letters());
      case PatternTree.Space space -> EMPTY.then(" ");
      case PatternTree.Sequence sequence -> {
        PatternPrefixes all = EMPTY;
        for (PatternTree part : sequence.parts()) {
          all = all.beginnings.containsValue(true) ? all.then(of(part)) : all;
        }
        yield all;
      }
      case PatternTree.Choice choice -> {
        var all = new HashMap<String, Boolean>();
        choice.alternatives().forEach(alternative -> of(alternative).addTo(all));
        yield new PatternPrefixes(all);
      }
      case PatternTree.Maybe maybe -> {
        var all = new HashMap<>(EMPTY.beginnings);
        of(maybe.part()).addTo(all);
        yield new PatternPrefixes(all);
      }
      case PatternTree.Many many -> {
        var all = new HashMap<String, Boolean>();
        of(many.part()).beginnings.keySet().forEach(letters -> all.put(letters, false));
        yield new PatternPrefixes(all);
      }
      case PatternTree.Ahead ahead -> EMPTY;
      case PatternTree.Word word -> ANYTHING;
      case PatternTree.Unknown unknown -> ANYTHING;
    };
  }

  private void addTo(Map<String, Boolean> all) {
    beginnings.forEach((letters, isOpen) -> add(letters, isOpen, all));
  }

  /** What may go on and may not is not followed. */
  private static void add(String letters, boolean isOpen, Map<String, Boolean> all) {
    boolean isLong = letters.length() >= LONG;
    all.merge(
        isLong ? letters.substring(0, LONG) : letters, isOpen && !isLong, Boolean::logicalAnd);
  }

  private PatternPrefixes then(String letters) {
    return then(new PatternPrefixes(Map.of(letters, true)));
  }

  /** These, and behind those of them that are open what comes next, or its first letters. */
  private PatternPrefixes then(PatternPrefixes next) {
    PatternPrefixes told = next;
    long open = beginnings.values().stream().filter(isOpen -> isOpen).count();
    for (int length = LONG; length > 0 && open * told.beginnings.size() > MOST; length--) {
      told = next.cutTo(length);
    }
    var all = new HashMap<String, Boolean>();
    for (Map.Entry<String, Boolean> one : beginnings.entrySet()) {
      if (one.getValue()) {
        told.beginnings.forEach(
            (letters, isOpen) -> add(joined(one.getKey(), letters), isOpen, all));
      } else {
        add(one.getKey(), false, all);
      }
    }
    return new PatternPrefixes(all);
  }

  private PatternPrefixes cutTo(int length) {
    var all = new HashMap<String, Boolean>();
    beginnings.forEach(
        (letters, isOpen) -> {
          boolean isCut = letters.length() > length;
          add(isCut ? letters.substring(0, length) : letters, isOpen && !isCut, all);
        });
    return new PatternPrefixes(all);
  }

  private static String joined(String letters, String more) {
    return letters.endsWith(" ") && more.startsWith(" ")
        ? letters + more.substring(1)
        : letters + more;
  }
}
