package org.uptake.extract.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.uptake.text.Span;

class LiteralsTest {
  @Test
  void findsWhatSearchingOneByOneFinds() {
    var random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<String> pieces = random.ints(6, 1, 4).mapToObj(n -> word(random, n)).distinct().toList();
      String text = word(random, 40);
      var found = new Found(text.length(), pieces.size());
      new Literals(pieces).addTo(found, text, new Span(0, text.length()), 0);
      for (int i = 0; i < pieces.size(); i++) {
        var one = new BitSet();
        one.set(i);
        assertArrayEquals(
            places(text, pieces.get(i)), found.placesOf(one), text + " " + pieces.get(i));
      }
    }
  }

  private static int[] places(String text, String piece) {
    var places = new BitSet();
    for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      places.set(at);
    }
    return places.stream().toArray();
  }

  private static String word(Random random, int length) {
    return random
        .ints(length, 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
