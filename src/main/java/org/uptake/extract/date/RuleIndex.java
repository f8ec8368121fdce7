package org.uptake.extract.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
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
  static final int WIDEST = 240;

  /** In less text than this what a rule needs is near enough to every place. */
  private static final int LONG = 4 * WIDEST;

  private static final BitSet NONE = new BitSet();

  private final Tables tables;
  private final List<DateRule> rules;
  private final BitSet wanted;

  RuleIndex(List<DateRule> rules) {
    this(new Tables(List.copyOf(rules)), rule -> true);
  }

  private RuleIndex(Tables tables, Predicate<DateRule> isWanted) {
    this.tables = tables;
    rules = tables.rules;
    wanted = new BitSet();
    for (int i = 0; i < rules.size(); i++) {
      wanted.set(i, isWanted.test(rules.get(i)));
    }
  }

  /** This with all rules left out but those that are {@code wanted}; they share their tables. */
  RuleIndex only(Predicate<DateRule> wanted) {
    return new RuleIndex(tables, wanted);
  }

  /** What tells where rules can match. */
  private record Known(RuleSieve sieve, RuleStarts starts, Openings openings) {}

  /** Worked out for the first text: most runs have none in most of the languages. */
  private static final class Tables {
    private final List<DateRule> rules;
    private @Nullable Known known;

    Tables(List<DateRule> rules) {
      this.rules = rules;
    }

    synchronized Known known() {
      Known before = known;
      if (before == null) {
        List<Pattern> patterns = rules.stream().map(rule -> rule.rule().pattern()).toList();
        before =
            new Known(new RuleSieve(patterns), new RuleStarts(patterns), new Openings(patterns));
        known = before;
      }
      return before;
    }
  }

  /** Rules at work on one text; not shared by threads. */
  final class Scanner {
    private final String plain;
    private final @Nullable Matcher[] matchers = new Matcher[rules.size()];

    Scanner(String plain) {
      this.plain = plain;
    }

    /** Every match that begins in {@code within}, also those that overlap. */
    List<Match> scan(Span within) {
      return scan(within, within);
    }

    /** Every match in {@code within} that begins in {@code part} of it. */
    List<Match> scan(Span part, Span within) {
      var all = new ArrayList<Match>();
      if (wanted.isEmpty()) {
        return all;
      }
      Known where = tables.known();
      RuleSieve.Reading needs = where.sieve().new Reading(plain, reached(part, within));
      BitSet worthTrying = needs.worthTrying();
      worthTrying.and(wanted);
      if (worthTrying.isEmpty()) {
        return all;
      }
      boolean isLong = part.length() > LONG;
      for (int i = part.start(); i < part.end(); i++) {
        if (isBeginning(plain, i, within.start())) {
          BitSet here = rulesAt(where, i, within.end(), worthTrying);
          for (int rule = here.nextSetBit(0); rule >= 0; rule = here.nextSetBit(rule + 1)) {
            if ((!isLong || needs.mayMatch(rule, i, i + 2 * WIDEST))
                && isAt(matcher(rule), i, within.end())) {
              all.add(Match.of(rules.get(rule), matcher(rule)));
            }
          }
        }
      }
      return all;
    }

    private BitSet rulesAt(Known where, int place, int end, BitSet worthTrying) {
      BitSet opening = where.openings().at(plain, place, end);
      if (!opening.intersects(worthTrying)) {
        return NONE;
      }
      BitSet rules = where.starts().at(plain, place, end);
      rules.and(worthTrying);
      rules.and(opening);
      return rules;
    }

    private static boolean isAt(Matcher matcher, int at, int end) {
      return matcher.region(at, Math.min(end, at + WIDEST)).lookingAt();
    }

    /** A match ends in {@code within}, but may ask what stands behind it. */
    private Span reached(Span part, Span within) {
      int end = Math.min(part.end() + 2 * WIDEST, within.end() + WIDEST);
      return new Span(part.start(), Math.min(plain.length(), end));
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
    if (!Character.isLetterOrDigit(c)) {
      return c == '+' || c == '$' || c == '#';
    }
    boolean isDigit = c >= '0' && c <= '9';
    if (i == from) {
      return isDigit || Character.isLetter(c);
    }
    char before = plain.charAt(i - 1);
    if (Character.isLetterOrDigit(before) || !(isDigit || Character.isLetter(c))) {
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
