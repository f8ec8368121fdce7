package org.uptake.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrefixesTest {
  private final Random random = new Random(7);

  @Test
  void givesEveryBeginningOfAWordTheLongestFirst() {
    for (int i = 0; i < 2000; i++) {
      List<String> known =
          Stream.generate(this::word).limit(random.nextInt(12)).distinct().toList();
      var prefixes = new Prefixes<String>();
      known.forEach(prefix -> prefixes.computeIfAbsent(prefix, () -> prefix));
      String word = word() + word();

      List<String> expected =
          known.stream()
              .filter(word::startsWith)
              .sorted(Comparator.comparing(String::length).reversed())
              .toList();
      assertEquals(expected, prefixes.of(word), () -> word + " of " + known);
    }
  }

  private String word() {
    return random
        .ints(1 + random.nextInt(4), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
