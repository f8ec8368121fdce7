package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.text.Span;

class ConcessionsTest {
  private static final Concessions CONCESSIONS =
      new Concessions(Lexicons.OWN, new TermFinder(Lexicons.OWN));

  static Stream<RuleBook.Rule> rules() {
    List<RuleBook.Rule> rules = CONCESSIONS.rules();
    assertFalse(rules.isEmpty());
    return rules.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsExampleAndNotItsCounterexample(RuleBook.Rule rule) {
    assertTrue(rule.pattern().matcher(rule.row().cell("example")).find());
    assertFalse(rule.pattern().matcher(rule.row().cell("counterexample")).find());
  }

  @Test
  void concedesWhatTheClauseIsAboutAndNotTheRest() {
    assertEquals(
        List.of("act:abolish", "fam:end", "obj:death-penalty"),
        conceded(
                "While the death penalty was abolished, the Committee regrets that torture goes on.")
            .stream()
            .sorted()
            .toList());
    assertEquals(List.of(), conceded("The Committee regrets that torture goes on."));
  }

  private static List<String> conceded(String sentence) {
    return CONCESSIONS.conceded(sentence, new Span(0, sentence.length()), List.of());
  }
}
