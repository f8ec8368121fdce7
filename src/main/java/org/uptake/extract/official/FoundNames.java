package org.uptake.extract.official;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptake.text.Span;

/**
 * The names of persons that somebody else found in a line, by words.
 *
 * @param ends by the first word of a name, the word behind its last
 * @param starts by the word behind the last of a name, its first
 */
record FoundNames(Map<Integer, Integer> ends, Map<Integer, Integer> starts) {
  static final FoundNames NONE = new FoundNames(Map.of(), Map.of());

  FoundNames {
    ends = Map.copyOf(ends);
    starts = Map.copyOf(starts);
  }

  /**
   * @param persons in the order of the text, like {@code words}
   */
  static FoundNames among(List<Word> words, List<Span> persons) {
    var ends = new HashMap<Integer, Integer>();
    var starts = new HashMap<Integer, Integer>();
    int i = 0;
    for (Span person : persons) {
      while (i < words.size() && words.get(i).span().start() < person.start()) {
        i++;
      }
      int from = i;
      while (i < words.size() && words.get(i).span().end() <= person.end()) {
        i++;
      }
      if (i > from) {
        ends.put(from, i);
        starts.put(i, from);
      }
    }
    return new FoundNames(ends, starts);
  }

  /** Where the name ends that begins at word {@code i}. */
  Optional<Integer> endFrom(int i) {
    return Optional.ofNullable(ends.get(i));
  }

  /** Where the name begins that ends before word {@code end}. */
  Optional<Integer> startTo(int end) {
    return Optional.ofNullable(starts.get(end));
  }
}
