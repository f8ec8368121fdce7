package org.uptake.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.RuleBook;
import org.uptake.extract.rule.SoughtPatterns;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/**
 * The rules of a table with a column {@code trigger}: a sentence has one of its words as it stands,
 * parted by {@code |}, or the rule says nothing of it. Patterns take either case.
 */
final class TriggeredRules {
  private final List<RuleBook.Rule> rules;
  private final List<List<String>> triggers;
  private final SoughtPatterns patterns;

  TriggeredRules(Tsv table) {
    rules = RuleBook.of(table, Pattern.CASE_INSENSITIVE).rules();
    triggers =
        rules.stream().map(rule -> List.of(rule.row().cell("trigger").split("\\|"))).toList();
    patterns = new SoughtPatterns(rules.stream().map(RuleBook.Rule::pattern).toList());
  }

  List<RuleBook.Rule> rules() {
    return rules;
  }

  /** Hands on, in the order of the table, each rule that {@code words} have, and where. */
  void each(String words, BiConsumer<RuleBook.Rule, List<Span>> taker) {
    SoughtPatterns.Reading read = patterns.in(words);
    for (int rule : read.worthTrying()) {
      List<Span> places = read.all(rule);
      if (!places.isEmpty() && isTriggered(rule, words)) {
        taker.accept(rules.get(rule), places);
      }
    }
  }

  /** The first that {@code reader} makes of a rule's first match, in the order of the table. */
  <T> Optional<T> first(String words, BiFunction<RuleBook.Rule, Matcher, Optional<T>> reader) {
    SoughtPatterns.Reading read = patterns.in(words);
    for (int rule : read.worthTrying()) {
      Optional<Matcher> match = read.first(rule);
      if (match.isPresent() && isTriggered(rule, words)) {
        Optional<T> made = reader.apply(rules.get(rule), match.get());
        if (made.isPresent()) {
          return made;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isTriggered(int rule, String words) {
    return triggers.get(rule).stream().anyMatch(words::contains);
  }
}
