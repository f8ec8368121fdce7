package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;

class PartiesTest {
  private static final Parties PARTIES = new Parties(Lexicons.OWN);
  private static final Speakers SPEAKERS = new Speakers(Lexicons.OWN);

  static Stream<RuleBook.Rule> rules() {
    List<RuleBook.Rule> rules = PARTIES.rules();
    assertTrue(rules.size() > 5 && SPEAKERS.rules().size() > 4, "rules are missing");
    return Stream.concat(rules.stream(), SPEAKERS.rules().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsExampleAndNotItsCounterExample(RuleBook.Rule rule) {
    String example = rule.row().cell("example");
    String counterExample = rule.row().cell("counterexample");
    assertAll(
        () -> assertTrue(finds(rule, example), example),
        () -> assertFalse(counterExample.isBlank(), "a rule needs a counter-example"),
        () -> assertFalse(finds(rule, counterExample), counterExample));
  }

  private static boolean finds(RuleBook.Rule rule, String sentence) {
    Matcher matcher = rule.pattern().matcher(sentence);
    return matcher.find();
  }
}
