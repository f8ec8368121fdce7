package org.uptake.extract.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import org.uptake.document.Kind;
import org.uptake.document.Strength;
import org.uptake.extract.RuleBook;
import org.uptake.extract.rule.Found;
import org.uptake.extract.rule.Sought;

/**
 * A rule and how to read a sentence that it matches.
 *
 * @param triggers a sentence without any of them, where there are some, is not tried
 * @param with a sentence without any of them says something else in these words
 * @param without nor may it have one of these
 * @param sought the rule's pattern
 */
record Cue(
    RuleBook.Rule rule,
    Kind kind,
    Optional<Strength> strength,
    double confidence,
    BitSet triggers,
    BitSet with,
    BitSet without,
    Sought sought) {
  private static final double FIRM = 0.8;

  /** Whether, of firm cues of several kinds, the kind that stands first in {@link Kind} wins. */
  boolean isFirm() {
    return confidence >= FIRM;
  }

  boolean isModal() {
    return rule.name().startsWith("en.modal");
  }

  boolean admits(Found sentence) {
    return (triggers.isEmpty() || sentence.hasAny(triggers))
        && (with.isEmpty() || sentence.hasAny(with))
        && !sentence.hasAny(without);
  }

  /** A matcher that has found the pattern in {@code lower}; absent where it is not there. */
  Optional<Matcher> find(String lower, Found found) {
    return sought.find(lower, found);
  }
}
