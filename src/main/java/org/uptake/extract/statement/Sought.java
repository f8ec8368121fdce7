package org.uptake.extract.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.rule.Found;
import org.uptake.extract.rule.PatternStart;

/**
 * A pattern that is tried only in sentences that have what its matches cannot do without, and only
 * where one of the words stands with which they begin.
 *
 * @param starts the numbers of these words; absent where a match may begin with anything
 * @param needs of each set one must be in the sentence
 * @param isAtStart whether it matches nowhere but at the start of a text
 */
record Sought(Pattern pattern, Optional<BitSet> starts, List<BitSet> needs, boolean isAtStart) {
  Sought {
    needs = List.copyOf(needs);
  }

  /** {@code starts} and {@code needs} as above. */
  Sought(Pattern pattern, Optional<BitSet> starts, List<BitSet> needs) {
    this(pattern, starts, needs, PatternStart.isBoundToStart(pattern.pattern()));
  }

  /** Whether it is worth looking for in {@code words}, of which {@code found} tells. */
  boolean mayBeIn(String words, Found found) {
    return (starts.isEmpty() || found.hasAny(starts.get()))
        && (!found.isOf(words) || found.hasAll(needs));
  }

  /**
   * A matcher that has found the pattern; absent where it is not there.
   *
   * @param words the sentence of which {@code found} tells, or its beginning
   */
  Optional<Matcher> find(String words, Found found) {
    if (!mayBeIn(words, found)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(words);
    return findFrom(0, matcher, found) ? Optional.of(matcher) : Optional.empty();
  }

  /** Goes on to the next match that begins at {@code from} or behind. */
  private boolean findFrom(int from, Matcher matcher, Found found) {
    int end = matcher.regionEnd();
    if (isAtStart) {
      return from == 0 && matcher.lookingAt();
    }
    if (starts.isEmpty()) {
      return from <= end && matcher.find(from);
    }
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    int before = -1;
    for (int place : found.placesOf(starts.get())) {
      if (place >= from
          && place < end
          && place > before
          && matcher.region(place, end).lookingAt()) {
        return true;
      }
      before = place;
    }
    return false;
  }

  /** {@code words} with dashes, as many as there were letters, where the pattern stands. */
  String dashedIn(String words, Found found) {
    if (!mayBeIn(words, found)) {
      return words;
    }
    Matcher matcher = pattern.matcher(words);
    var dashed = new StringBuilder(words);
    int from = 0;
    while (findFrom(from, matcher, found)) {
      dashed.replace(matcher.start(), matcher.end(), "-".repeat(matcher.end() - matcher.start()));
      from = Math.max(matcher.end(), from + 1);
    }
    return from == 0 ? words : dashed.toString();
  }
}
