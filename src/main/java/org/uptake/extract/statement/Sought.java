package org.uptake.extract.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where one of the words stands with which its matches begin.
 *
 * @param starts the numbers of these words; absent where a match may begin with anything
 */
record Sought(Pattern pattern, Optional<BitSet> starts) {

  /** Whether it is worth looking for. */
  boolean mayBeIn(Found found) {
    return starts.isEmpty() || found.hasAny(starts.get());
  }

  /**
   * A matcher that has found the pattern; absent where it is not there.
   *
   * @param words the sentence of which {@code found} tells, or its beginning
   */
  Optional<Matcher> find(String words, Found found) {
    if (!mayBeIn(found)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(words);
    return findFrom(0, matcher, found) ? Optional.of(matcher) : Optional.empty();
  }

  /** Goes on to the next match that begins at {@code from} or behind. */
  boolean findFrom(int from, Matcher matcher, Found found) {
    int end = matcher.regionEnd();
    if (starts.isEmpty()) {
      return from <= end && matcher.find(from);
    }
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    BitSet places = found.placesOf(starts.get());
    for (int place = places.nextSetBit(from);
        place >= 0 && place < end;
        place = places.nextSetBit(place + 1)) {
      if (matcher.region(place, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** {@code words} with dashes, as many as there were letters, where the pattern stands. */
  String dashedIn(String words, Found found) {
    if (!mayBeIn(found)) {
      return words;
    }
    Matcher matcher = pattern.matcher(words);
    var dashed = new StringBuilder(words);
    int from = 0;
    while (findFrom(from, matcher, found)) {
      dashed.replace(matcher.start(), matcher.end(), "-".repeat(matcher.end() - matcher.start()));
      from = Math.max(matcher.end(), from + 1);
    }
    return dashed.toString();
  }
}
