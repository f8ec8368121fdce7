package org.uptake.extract.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternStartTest {
  private static final Map<String, String> PIECES = Map.of("{ab}", "a|b{2}", "{maybe}", "(?:c )?");

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "\\b(?:is|are) {harm-en}\tare is",
        "\\b{harm-en} by\t{harm-en}",
        "(?:the )?state\tstate the",
        "wards?\tward",
        "s?word\ts word",
        "(?<!un)(?:law|rule)s\tlaw rule",
        "(?:^|[,;] |\\band )we\t, ; and we",
        "(?<name>x|y)z\tx y",
        "{maybe}{ab}\ta b c",
        "(?=the)the\tthe",
        "[a-z]+ing\tanywhere",
        ".*law\tanywhere",
        "(?:a|b)?\tanywhere",
        "\\w+ly (?:a|b)\tanywhere"
      })
  void tellsWhatAMatchBeginsWith(String pattern, String starts) {
    String told =
        PatternStart.of(pattern, PIECES)
            .map(all -> String.join(" ", new TreeSet<>(all.stream().map(String::strip).toList())))
            .orElse("anywhere");
    assertEquals(starts, told);
  }

  @ParameterizedTest
  @CsvSource({
    "^a b, true",
    "(?i)^(?:a|b), true",
    "^[|]a\\|, true",
    "^a|b, false",
    "(?:^|b)a, false",
    "a^b, false"
  })
  void tellsWhatMatchesAtTheStartAlone(String pattern, boolean isBound) {
    assertEquals(isBound, PatternStart.isBoundToStart(pattern));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\b(?:ab|c(?:a|b)?)+ ?c",
        "(?:a|bc){1,2}(?!c)b",
        "(?:^|[ab] |\\bc)a{2,3}",
        "(?<=a)(?:b|(?:c|a)b*)",
        "c?b*(?:a|cc)",
        "(?<x>ab)?c(?:a|$)"
      })
  void leavesNoMatchOut(String pattern) {
    Optional<Set<String>> starts = PatternStart.of(pattern, Map.of());
    var random = new Random(5);
    int found = 0;
    for (int round = 0; round < 2000; round++) {
      String text = text(random);
      Matcher matcher = Pattern.compile(pattern).matcher(text);
      while (matcher.find()) {
        int place = matcher.start();
        found++;
        assertTrue(
            starts.isEmpty() || starts.get().stream().anyMatch(s -> text.startsWith(s, place)),
            () -> pattern + " at " + place + " of '" + text + "', not by " + starts);
      }
    }
    assertTrue(found > 100, pattern);
  }

  private static String text(Random random) {
    return random
        .ints(12, 0, 4)
        .mapToObj(letter -> String.valueOf("abc ".charAt(letter)))
        .reduce("", String::concat);
  }
}
