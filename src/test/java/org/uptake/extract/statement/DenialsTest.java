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

class DenialsTest {
  private static final Denials DENIALS = new Denials(Lexicons.OWN, new TermFinder(Lexicons.OWN));

  static Stream<RuleBook.Rule> rules() {
    List<RuleBook.Rule> rules = DENIALS.rules();
    assertTrue(rules.size() > 5, "the rules of denials have lost their lines");
    return rules.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsExampleAndNotItsCounterexample(RuleBook.Rule rule) {
    String example = rule.row().cell("example");
    assertTrue(rule.pattern().matcher(example).find());
    assertFalse(denied(example).isEmpty(), "its trigger is missing");
    assertFalse(rule.pattern().matcher(rule.row().cell("counterexample")).find());
  }

  @Test
  void deniesWhatTheClauseIsAboutAndNotTheRest() {
    assertEquals(
        List.of("act:abolish", "fam:end", "obj:death-penalty"),
        denied("It trained the police, but it has not abolished the death penalty."));
    assertEquals(List.of(), denied("It trained the police and abolished the death penalty."));
  }

  @Test
  void knowsWhichActAnAbsenceDenies() {
    assertTrue(denied("There is no national preventive mechanism.").contains("act:establish"));
  }

  private static List<String> denied(String sentence) {
    return DENIALS.denied(sentence, new Span(0, sentence.length()), List.of());
  }
}
