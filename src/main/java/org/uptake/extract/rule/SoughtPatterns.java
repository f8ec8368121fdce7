package org.uptake.extract.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/**
 * Looks for many patterns in a sentence: only for those that may match in it, and only where the
 * words stand with which they begin. Finds what {@link Matcher#find} would. Safe to share between
 * threads.
 */
public final class SoughtPatterns {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Literals literals;
  private final Sieve sieve;
  private final List<Sought> patterns;

  public SoughtPatterns(List<Pattern> patterns) {
    this.patterns = patterns.stream().map(this::sought).toList();
    String[] pieces = new String[numbers.size()];
    numbers.forEach((piece, number) -> pieces[number] = piece);
    literals = new Literals(List.of(pieces));
    sieve = new Sieve(this.patterns.stream().map(SoughtPatterns::rarest).toList(), pieces.length);
  }

  private Sought sought(Pattern pattern) {
    return new Sought(
        pattern,
        PatternStart.of(pattern.pattern(), Map.of()).map(this::numbered),
        PatternNeeds.of(pattern.pattern(), Map.of()).stream().map(this::numbered).toList());
  }

  private BitSet numbered(Set<String> pieces) {
    var set = new BitSet();
    pieces.forEach(piece -> set.set(numbers.computeIfAbsent(piece, key -> numbers.size())));
    return set;
  }

  private static Optional<BitSet> rarest(Sought sought) {
    return sought.needs().stream().findFirst().or(sought::starts);
  }

  /** A sentence as far as the patterns go; for one thread. */
  public Reading in(String sentence) {
    return new Reading(sentence);
  }

  /** A sentence as far as the patterns go. */
  public final class Reading {
    private final String sentence;
    private final Found found;

    private Reading(String sentence) {
      this.sentence = sentence;
      found = new Found(sentence.length(), numbers.size());
      literals.addTo(found, sentence, new Span(0, sentence.length()), 0);
    }

    /** The places, in the list of all, of the patterns that may match. */
    public List<Integer> worthTrying() {
      return sieve.rulesFor(found).stream().boxed().toList();
    }

    /** The first match of a pattern; absent where there is none. */
    public Optional<Matcher> first(int pattern) {
      return patterns.get(pattern).find(sentence, found);
    }

    /** Where a pattern stands, one behind the other. */
    public List<Span> all(int pattern) {
      return patterns.get(pattern).all(sentence, found);
    }
  }
}
