package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.text.Plain;

class CuesTest {
  private static final Cues CUES =
      new Cues(Lexicons.OWN, new Countries(Lexicons.OWN), new ActionVerbs(Lexicons.OWN));

  static List<RuleBook.Rule> rules() {
    return CUES.rules();
  }

  @Test
  void hasRules() {
    assertTrue(rules().size() > 30, "only " + rules().size() + " rules");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsExampleAndNotItsCounterExample(RuleBook.Rule rule) {
    String example = rule.row().cell("example");
    String counterExample = rule.row().cell("counterexample");
    assertAll(
        () -> assertTrue(rulesIn(example).anyMatch(rule.name()::equals), example),
        () -> assertFalse(counterExample.isBlank(), "a rule needs a counter-example"),
        () -> assertFalse(rulesIn(counterExample).anyMatch(rule.name()::equals), counterExample),
        () ->
            assertTrue(
                Stream.of(rule.row().cell("trigger").split("\\|"))
                    .allMatch(trigger -> trigger.equals(trigger.toLowerCase(Locale.ROOT)))));
  }

  static List<RuleBook.Rule> exclusions() {
    return CUES.exclusions();
  }

  @Test
  void hasExclusions() {
    assertTrue(exclusions().size() > 10, "only " + exclusions().size() + " exclusions");
  }

  @ParameterizedTest
  @MethodSource("exclusions")
  void barsItsExampleAndNotItsCounterExample(RuleBook.Rule rule) {
    String example = rule.row().cell("example");
    String counterExample = rule.row().cell("counterexample");
    assertAll(
        () -> assertTrue(CUES.in(Plain.of(example)).size() < fewest(rule, example), example),
        () -> assertFalse(CUES.in(Plain.of(counterExample)).isEmpty(), counterExample),
        () ->
            assertEquals(
                CUES.all(Plain.of(counterExample)), CUES.in(Plain.of(counterExample)), "barred"));
  }

  /** A body's name has no cue at all; what else is barred had one. */
  private static int fewest(RuleBook.Rule rule, String example) {
    return rule.row().cell("where").equals("name") ? 1 : CUES.all(Plain.of(example)).size();
  }

  private static Stream<String> rulesIn(String sentence) {
    return CUES.all(Plain.of(sentence)).stream().map(match -> match.cue().rule().name());
  }
}
