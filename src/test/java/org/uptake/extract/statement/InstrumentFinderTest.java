package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.extract.RuleBook;
import org.uptake.text.Plain;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

class InstrumentFinderTest {
  private static final InstrumentFinder FINDER = new InstrumentFinder(Lexicons.OWN);

  static Stream<Tsv.Row> sentences() {
    return Examples.of("instrument.examples.tsv", 170).stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatASentenceNames(Tsv.Row example) {
    String plain = Plain.of(example.cell("text"));
    assertEquals(
        example.cell("expected"),
        named(FINDER.find(plain, new Span(0, plain.length()))),
        example::place);
  }

  static Stream<Tsv.Row> documents() {
    return Examples.of("instrument.documents.tsv", 18).stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findsWhatWasNamedBefore(Tsv.Row example) {
    String plain = Plain.of(example.cell("text"));
    var sentences = new ArrayList<Span>();
    int start = 0;
    for (int bar = plain.indexOf('|'); bar >= 0; bar = plain.indexOf('|', start)) {
      sentences.add(new Span(start, bar).trimmed(plain));
      start = bar + 1;
    }
    sentences.add(new Span(start, plain.length()).trimmed(plain));
    assertEquals(
        example.cell("expected"),
        FINDER.findInOrder(plain, sentences).stream()
            .map(InstrumentFinderTest::named)
            .collect(Collectors.joining("; ")),
        example::place);
  }

  static Stream<RuleBook.Rule> rules() {
    List<RuleBook.Rule> rules = RuleBook.of(InstrumentFinder.rules(Lexicons.OWN), 0).rules();
    assertFalse(rules.isEmpty());
    return rules.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsByNumberWhatTheExampleHasAndTheCounterexampleLacks(RuleBook.Rule rule) {
    assertTrue(rule.pattern().matcher(rule.row().cell("example")).find(), rule.name());
    assertFalse(rule.pattern().matcher(rule.row().cell("counterexample")).find(), rule.name());
  }

  @Test
  void readsEndlessSentencesInTime() {
    String words = "ILO Convention, and ".repeat(20_000) + "ILO " + "1, ".repeat(50_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> FINDER.find(words, new Span(0, words.length())));
  }

  private static String named(List<Phrases.Match<String>> matches) {
    String names =
        matches.stream().map(Phrases.Match::entry).distinct().collect(Collectors.joining(", "));
    return names.isEmpty() ? "-" : names;
  }
}
