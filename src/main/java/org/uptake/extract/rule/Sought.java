package org.uptake.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/**
 * A pattern that is tried only in sentences that have what its matches cannot do without, and only
 * where one of the words stands with which they begin.
 *
 * @param starts the numbers of these words; absent where a match may begin with anything
 * @param needs of each set one must be in the sentence
 * @param isAtStart whether it matches nowhere but at the start of a text
 */
public record Sought(
    Pattern pattern, Optional<BitSet> starts, List<BitSet> needs, boolean isAtStart) {
  private static final int[] NOT_KNOWN = {};

  public Sought {
    needs = List.copyOf(needs);
  }

  /** {@code starts} and {@code needs} as above. */
  public Sought(Pattern pattern, Optional<BitSet> starts, List<BitSet> needs) {
    this(pattern, starts, needs, PatternStart.isBoundToStart(pattern.pattern()));
  }

  /** Whether it is worth looking for in {@code words}, of which {@code found} tells. */
  public boolean mayBeIn(String words, Found found) {
    return (starts.isEmpty() || found.hasAny(starts.get()))
        && (!found.isOf(words) || found.hasAll(needs));
  }

  /**
   * A matcher that has found the pattern; absent where it is not there.
   *
   * @param words the sentence of which {@code found} tells, or its beginning
   */
  public Optional<Matcher> find(String words, Found found) {
    if (!mayBeIn(words, found)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(words);
    return findFrom(0, matcher, placesToTry(words, found))
        ? Optional.of(matcher)
        : Optional.empty();
  }

  /** Where it stands, one behind the other. */
  List<Span> all(String words, Found found) {
    if (!mayBeIn(words, found)) {
      return List.of();
    }
    Matcher matcher = pattern.matcher(words);
    int[] toTry = placesToTry(words, found);
    var places = new ArrayList<Span>();
    int from = 0;
    while (findFrom(from, matcher, toTry)) {
      places.add(new Span(matcher.start(), matcher.end()));
      from = Math.max(matcher.end(), from + 1);
    }
    return places;
  }

  /** Where a match may begin: all that it needs begins there or behind. */
  private int[] placesToTry(String words, Found found) {
    if (isAtStart || starts.isEmpty()) {
      return NOT_KNOWN;
    }
    int[] places = found.placesOf(starts.get());
    int last = found.isOf(words) ? found.lastBefore(needs) : words.length();
    int count = places.length;
    while (count > 0 && places[count - 1] > last) {
      count--;
    }
    return Arrays.copyOf(places, count);
  }

  /** Goes on to the next match that begins at {@code from} or behind. */
  private boolean findFrom(int from, Matcher matcher, int[] placesToTry) {
    int end = matcher.regionEnd();
    if (isAtStart) {
      return from == 0 && matcher.lookingAt();
    }
    if (starts.isEmpty()) {
      return from <= end && matcher.find(from);
    }
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    int before = -1;
    for (int place : placesToTry) {
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
  public String dashedIn(String words, Found found) {
    List<Span> places = all(words, found);
    var dashed = new StringBuilder(words);
    for (Span place : places) {
      dashed.replace(place.start(), place.end(), "-".repeat(place.length()));
    }
    return places.isEmpty() ? words : dashed.toString();
  }
}
