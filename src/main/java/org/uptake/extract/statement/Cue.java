package org.uptake.extract.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import org.uptake.document.Kind;
import org.uptake.document.Strength;
import org.uptake.extract.RuleBook;

/**
 * A rule and how to read a sentence that it matches.
 *
 * @param triggers a sentence without any of them, where there are some, is not tried
 * @param with a sentence without any of them says something else in these words
 * @param without nor may it have one of these
 * @param starts what a match begins with; absent where that may be anything
 */
record Cue(
    RuleBook.Rule rule,
    Kind kind,
    Optional<Strength> strength,
    double confidence,
    BitSet triggers,
    BitSet with,
    BitSet without,
    Optional<BitSet> starts) {
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
    Matcher matcher = rule.pattern().matcher(lower);
    if (starts.isEmpty()) {
      return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    BitSet places = found.placesOf(starts.get());
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      if (matcher.region(place, lower.length()).lookingAt()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }
}
