package org.uptake.extract.statement;

import java.util.List;
import org.uptake.extract.RuleBook;

/**
 * A rule with words of which its sentences have one; what has none is not tried, which is quicker.
 *
 * @param triggers looked for as they stand, letter by letter
 */
record TriggeredRule(RuleBook.Rule rule, List<String> triggers) {

  TriggeredRule {
    triggers = List.copyOf(triggers);
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
