package org.uptake.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterTreeTest {
  private final Random random = new Random(7);

  @Test
  void leadsToEveryBeginningOfAWordThatItHas() {
    for (int i = 0; i < 2000; i++) {
      TreeSet<String> known =
          Stream.generate(() -> word('d'))
              .limit(random.nextInt(40))
              .collect(Collectors.toCollection(TreeSet::new));
      String word = word('f') + word('d');
      List<String> expected = known.stream().filter(word::startsWith).toList();
      assertEquals(expected, beginnings(known, word), () -> word + " of " + known);
    }
  }

  private static List<String> beginnings(SortedSet<String> known, String word) {
    var tree = new LetterTree(known);
    List<String> inOrder = List.copyOf(known);
    var found = new ArrayList<String>();
    int node = LetterTree.ROOT;
    for (int i = 0; i < word.length() && node != LetterTree.NONE; i++) {
      node = tree.next(node, word.charAt(i));
      if (node != LetterTree.NONE && tree.ending(node) != LetterTree.NONE) {
        found.add(inOrder.get(tree.ending(node)));
      }
    }
    return found;
  }

  /** Letters up to {@code last}, now and then one beyond ASCII. */
  private String word(char last) {
    return random
        .ints(1 + random.nextInt(4), 'a', last + 10)
        .map(letter -> letter > last ? letter == last + 9 ? 'я' : 'a' : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
