package org.uptake.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values by the beginnings of words, letter by letter, so that a word is left at the first letter
 * that begins nothing.
 */
final class Prefixes<V> {
  private static final char[] NO_LETTERS = {};

  /** In the order of the letters, beside the nodes to which they lead. */
  private char[] letters = NO_LETTERS;

  private final List<Prefixes<V>> next = new ArrayList<>(0);
  private @Nullable V value;

  V computeIfAbsent(String prefix, Supplier<V> make) {
    Prefixes<V> node = this;
    for (int i = 0; i < prefix.length(); i++) {
      node = node.added(prefix.charAt(i));
    }
    V known = node.value;
    if (known == null) {
      known = make.get();
      node.value = known;
    }
    return known;
  }

  private Prefixes<V> added(char letter) {
    int place = Arrays.binarySearch(letters, letter);
    if (place >= 0) {
      return next.get(place);
    }
    int free = -place - 1;
    char[] more = Arrays.copyOf(letters, letters.length + 1);
    System.arraycopy(letters, free, more, free + 1, letters.length - free);
    more[free] = letter;
    letters = more;
    next.add(free, new Prefixes<>());
    return next.get(free);
  }

  /** The values of all beginnings of {@code word}, that of the longest first. */
  List<V> of(String word) {
    List<V> values = List.of();
    Prefixes<V> node = this;
    for (int i = 0; i < word.length(); i++) {
      int place = Arrays.binarySearch(node.letters, word.charAt(i));
      if (place < 0) {
        break;
      }
      node = node.next.get(place);
      V value = node.value;
      if (value != null) {
        values = values.isEmpty() ? new ArrayList<>(2) : values;
        values.addFirst(value);
      }
    }
    return values;
  }
}
