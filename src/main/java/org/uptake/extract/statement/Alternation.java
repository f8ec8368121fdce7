package org.uptake.extract.statement;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Many words as one regular expression that shares their beginnings, so that a word which is none
 * of them is left at its first letters.
 */
final class Alternation {
  private static final String MARKS = "\\.[]{}()*+-?^$|";

  private final Map<Character, Alternation> next = new TreeMap<>();
  private boolean ends;

  private Alternation() {}

  /** Matches any of {@code words}, the longest that stands there, and whole words alone. */
  static String of(Collection<String> words) {
    var root = new Alternation();
    for (String word : words) {
      Alternation node = root;
      for (int i = 0; i < word.length(); i++) {
        node = node.next.computeIfAbsent(word.charAt(i), key -> new Alternation());
      }
      node.ends = true;
    }
    return "\\b" + root.pattern() + "\\b";
  }

  private String pattern() {
    String rest =
        next.entrySet().stream()
            .map(step -> quoted(step.getKey()) + step.getValue().pattern())
            .collect(Collectors.joining("|"));
    if (next.isEmpty()) {
      return "";
    }
    return next.size() == 1 && !ends ? rest : "(?:" + rest + ")" + (ends ? "?" : "");
  }

  private static String quoted(char letter) {
    return MARKS.indexOf(letter) < 0 ? String.valueOf(letter) : Pattern.quote("" + letter);
  }
}
