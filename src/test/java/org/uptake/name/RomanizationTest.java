package org.uptake.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RomanizationTest {
  private static final Transliterator ICU =
      Transliterator.getInstance("Any-Latin; NFKD; [:M:] Remove; Latin-ASCII");

  @Test
  void readsLatinLettersAsIcuWould() {
    int read = 0;
    for (char c : latin()) {
      for (String form : List.of("%s", "a%sb", "A%sB", "a%s", "%sa")) {
        String word = String.format(Locale.ROOT, form, c);
        String bare = Romanization.bare(word);
        if (bare.chars().allMatch(letter -> letter < 0x80)) {
          read++;
          assertEquals(
              ICU.transliterate(word).toLowerCase(Locale.ROOT),
              bare.toLowerCase(Locale.ROOT),
              word);
        }
      }
    }
    assertTrue(read > 2000, () -> "too few letters are read without ICU");
  }

  private static char[] latin() {
    return IntStream.concat(IntStream.range(0x80, 0x250), IntStream.range(0x1E00, 0x1F00))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toCharArray();
  }
}
