package org.uptake.extract.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.uptake.extract.RuleBook;
import org.uptake.text.Tsv;

/**
 * A rule with words of which its sentences have one; what has none is not tried, which is quicker.
 *
 * @param triggers looked for as they stand, letter by letter
 */
record TriggeredRule(RuleBook.Rule rule, List<String> triggers) {

  TriggeredRule {
    triggers = List.copyOf(triggers);
  }

  /** The rules of a table with a column {@code trigger}, its words parted by {@code |}. */
  static List<TriggeredRule> of(Tsv table) {
    return RuleBook.of(table, Pattern.CASE_INSENSITIVE).rules().stream()
        .map(rule -> new TriggeredRule(rule, List.of(rule.row().cell("trigger").split("\\|"))))
        .toList();
  }

  boolean mayBeIn(String words) {
    for (String trigger : triggers) {
      if (words.contains(trigger)) {
        return true;
      }
    }
    return false;
  }
}
