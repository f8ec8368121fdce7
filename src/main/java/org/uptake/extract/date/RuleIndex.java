package org.uptake.extract.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uptake.extract.rule.RuleSieve;
import org.uptake.extract.rule.RuleStarts;
import org.uptake.text.Span;

/**
 * Rules with what tells where they can match.
 *
 * <p>A rule is tried only in texts that have what its matches cannot do without, and there only
 * where a word or a number begins as its matches do. Shared by threads.
 */
final class RuleIndex {
  /** Longer than any expression that a rule can match. */
  private static final int WIDEST = 240;

  private final List<DateRule> rules;

  /** Worked out for the first text: most runs have none in most of the languages. */
  private @Nullable Known known;

  /** What tells where the rules can match. */
  private record Known(RuleSieve sieve, RuleStarts starts) {}

  RuleIndex(List<DateRule> rules) {
    this.rules = List.copyOf(rules);
  }

  private synchronized Known known() {
    Known before = known;
    if (before == null) {
      List<Pattern> patterns = rules.stream().map(rule -> rule.rule().pattern()).toList();
      before = new Known(new RuleSieve(patterns), new RuleStarts(patterns));
      known = before;
    }
    return before;
  }

  /** Rules at work on one text; not shared by threads. */
  final class Scanner {
    private final String plain;
    private final Known where = known();
    private final @Nullable Matcher[] matchers = new Matcher[rules.size()];

    Scanner(String plain) {
      this.plain = plain;
    }

    /** Every match that begins in {@code within}, also those that overlap. */
    List<Match> scan(Span within) {
      var all = new ArrayList<Match>();
      RuleSieve.Reading needs = where.sieve().new Reading(plain, reached(within));
      BitSet worthTrying = needs.worthTrying();
      for (int i = within.start(); i < within.end(); i++) {
        if (isBeginning(plain, i, within.start())) {
          addAt(i, within.end(), needs, worthTrying, all);
        }
      }
      return all;
    }

    private void addAt(
        int at, int end, RuleSieve.Reading needs, BitSet worthTrying, List<Match> all) {
      BitSet here = where.starts().at(plain, at, end);
      here.and(worthTrying);
      for (int number = here.nextSetBit(0); number >= 0; number = here.nextSetBit(number + 1)) {
        if (needs.mayMatch(number, at, at + 2 * WIDEST) && isAt(matcher(number), at, end)) {
          all.add(Match.of(rules.get(number), matcher(number)));
        }
      }
    }

    private static boolean isAt(Matcher matcher, int at, int end) {
      return matcher.region(at, Math.min(end, at + WIDEST)).lookingAt();
    }

    /** A match ends in {@code within}, but may ask what stands behind it. */
    private Span reached(Span within) {
      return new Span(within.start(), Math.min(plain.length(), within.end() + WIDEST));
    }

    private Matcher matcher(int number) {
      Matcher matcher = matchers[number];
      if (matcher == null) {
        matcher =
            rules
                .get(number)
                .rule()
                .pattern()
                .matcher(plain)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        matchers[number] = matcher;
      }
      return matcher;
    }
  }

  private static boolean isBeginning(String plain, int i, int from) {
    char c = plain.charAt(i);
    boolean isDigit = c >= '0' && c <= '9';
    if (!isDigit && !Character.isLetter(c)) {
      return c == '+' || c == '$' || c == '#';
    }
    if (i == from) {
      return true;
    }
    char before = plain.charAt(i - 1);
    if (Character.isLetterOrDigit(before)) {
      return false;
    }
    if (!isDigit) {
      return i - 2 < from || !joins(before, plain.charAt(i - 2));
    }
    return ".,:-/".indexOf(before) < 0
        || i - 2 < from
        || !Character.isLetterOrDigit(plain.charAt(i - 2))
        || ((before == ',' || before == ':') && Character.isLetter(plain.charAt(i - 2)));
  }

  /** Whether {@code mark} after {@code c} makes one word or one symbol: co-operate, A/HRC. */
  private static boolean joins(char mark, char c) {
    boolean isOfASymbol = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return mark == '-' ? Character.isLetter(c) : mark == '/' && isOfASymbol;
  }
}
