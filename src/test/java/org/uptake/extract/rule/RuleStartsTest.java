package org.uptake.extract.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleStartsTest {

  @Test
  void passesOverWhatBeginsOtherwise() {
    var starts =
        new RuleStarts(List.of(anyCase("(?:on )?(?:mon|tues)day"), anyCase("\\d{1,2} may")));
    assertTrue(starts.at("On  Tuesday", 0, 11).get(0));
    assertTrue(starts.at("monday", 0, 6).get(0));
    assertFalse(starts.at("on the day", 0, 10).get(0));
    assertFalse(starts.at("monday", 0, 3).get(0), "what ends too soon cannot match");
    assertTrue(starts.at("12 May", 0, 6).get(1));
    assertFalse(starts.at("may 12", 0, 6).get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ab|c(?:a|b)?c",
        "(?:a|bc){1,2}(?!c)b",
        "a{2,3}\\s+b",
        "(?:b|(?:c|a)b*) ?a",
        "c?b*(?:a|cc)",
        "(?<x>ab)?c(?:a|$)",
        "(?=[ab])(?:b|ca)\\s*c",
        "[ab]+ c",
        "(?:a b|a\\s{0,3}c)b?"
      })
  void leavesNoMatchOut(String pattern) {
    Pattern compiled = anyCase(pattern);
    var starts = new RuleStarts(List.of(anyCase("zz"), compiled));
    var random = new Random(7);
    int found = 0;
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      while (text.length() < 12) {
        text.append("abcABC  ".charAt(random.nextInt(8)));
      }
      for (int at = 0; at < text.length(); at++) {
        if (compiled.matcher(text).region(at, text.length()).lookingAt()) {
          found++;
          assertTrue(
              starts.at(text.toString(), at, text.length()).get(1), "'" + text + "' at " + at);
        }
      }
    }
    assertTrue(found > 0, pattern);
  }

  private static Pattern anyCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
