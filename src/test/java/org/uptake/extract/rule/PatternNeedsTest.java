package org.uptake.extract.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptake.text.Span;

class PatternNeedsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "\\b(?:first|second) reports? (?:of|on)\\b\treport, first second",
        "\\bcriti[cs]i[sz]ed\tcriticised criticized critisised critisized",
        "(?i)Shall (?!not)be {done}\tbe, shall, {done}",
        "(?:stop|[a-z]+)s?\tanything",
        "(?:never )?(?:mind)?\tanything",
        "may(?= (?:come|stay))\tcome stay, may",
        "\\d{4}/\\p{L}\t/, 0 1 2 3 4 5 6 7 8 9"
      })
  void tellsWhatAMatchCannotDoWithout(String pattern, String needs) {
    String told =
        PatternNeeds.of(pattern, Map.of()).stream()
            .map(
                set ->
                    set.stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new)))
            .map(set -> String.join(" ", set))
            .sorted()
            .collect(Collectors.joining(", "));
    assertEquals(sorted(needs), told.isEmpty() ? "anything" : told);
  }

  private static String sorted(String needs) {
    return Pattern.compile(", ").splitAsStream(needs).sorted().collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\babc|c(?:a|b)?cab",
        "(?:aab|bcc){1,2}(?!c)b",
        "(?:^|[ab] |\\bc)a{2,3}bcb?",
        "(?<=a)(?:bbb|(?:ccc|a)b*)",
        "c?b*(?:aab|cca)(?= ?abc)",
        "(?<x>ab+a)c(?:a|$)"
      })
  void leavesNoMatchOut(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    var sieve = new RuleSieve(List.of(compiled));
    var random = new Random(5);
    int found = 0;
    for (int round = 0; round < 20000; round++) {
      String text = text(random);
      if (compiled.matcher(text).find()) {
        found++;
        assertTrue(
            sieve.worthTrying(text, new Span(0, text.length())).get(0),
            () -> pattern + " in '" + text + "', without " + needs(pattern));
      }
    }
    assertTrue(found > 50, pattern);
  }

  private static List<Set<String>> needs(String pattern) {
    return PatternNeeds.of(pattern, Map.of());
  }

  private static String text(Random random) {
    return random
        .ints(12, 0, 4)
        .mapToObj(letter -> String.valueOf("abc ".charAt(letter)))
        .reduce("", String::concat);
  }
}
