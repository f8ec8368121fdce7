package org.uptake.extract.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uptake.extract.RuleBook;
import org.uptake.extract.rule.RuleSieve;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/** The rules of a table with a column {@code trigger}, its words parted by {@code |}. */
final class TriggeredRules {
  private final List<TriggeredRule> rules;
  private final RuleSieve sieve;

  TriggeredRules(Tsv table) {
    rules =
        RuleBook.of(table, Pattern.CASE_INSENSITIVE).rules().stream()
            .map(rule -> new TriggeredRule(rule, List.of(rule.row().cell("trigger").split("\\|"))))
            .toList();
    sieve = new RuleSieve(rules.stream().map(rule -> rule.rule().pattern()).toList());
  }

  List<RuleBook.Rule> rules() {
    return rules.stream().map(TriggeredRule::rule).toList();
  }

  /** Those that may match in {@code words}, in the order of the table. */
  Stream<TriggeredRule> worthTrying(String words) {
    return sieve.worthTrying(words, new Span(0, words.length())).stream().mapToObj(rules::get);
  }
}
