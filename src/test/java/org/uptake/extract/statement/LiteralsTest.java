package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiteralsTest {
  @Test
  void findsWhatSearchingOneByOneFinds() {
    var random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<String> pieces = random.ints(6, 1, 4).mapToObj(n -> word(random, n)).distinct().toList();
      String text = word(random, 40);
      var found = new BitSet();
      new Literals(pieces).addTo(found, text);
      for (int i = 0; i < pieces.size(); i++) {
        assertEquals(text.contains(pieces.get(i)), found.get(i), text + " " + pieces.get(i));
      }
    }
  }

  private static String word(Random random, int length) {
    return random
        .ints(length, 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
