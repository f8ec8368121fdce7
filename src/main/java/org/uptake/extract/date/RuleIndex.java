package org.uptake.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uptake.text.Span;

/**
 * Rules with what tells where they can match.
 *
 * <p>A rule is tried only where a word or a number begins, and only where the first letters there
 * can begin a match of it; which rules those are is worked out once for each beginning. Shared by
 * threads.
 */
final class RuleIndex {
  /** Longer than any expression that a rule can match. */
  private static final int WIDEST = 240;

  private static final int[] BEGINNINGS = {1, 4, 9};
  private static final int REMEMBERED = 1 << 16;

  private final List<DateRule> rules;
  private final List<Integer> everyRule;
  private final Map<String, List<Integer>> byBeginning = new ConcurrentHashMap<>();

  RuleIndex(List<DateRule> rules) {
    this.rules = List.copyOf(rules);
    everyRule = IntStream.range(0, rules.size()).boxed().toList();
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
      var all = new ArrayList<Match>();
      for (int i = within.start(); i < within.end(); i++) {
        if (isBeginning(plain, i, within.start())) {
          addAt(i, within.end(), all);
        }
      }
      return all;
    }

    private void addAt(int at, int end, List<Match> all) {
      for (int number : startingLike(plain, at, end)) {
        Matcher matcher = matcher(number);
        matcher.region(at, Math.min(end, at + WIDEST));
        if (matcher.lookingAt()) {
          all.add(Match.of(rules.get(number), matcher));
        }
      }
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

  /** Asked in three steps: most words fall at the first letter, and few reach the last step. */
  private List<Integer> startingLike(String plain, int at, int end) {
    List<Integer> numbers = everyRule;
    for (int length : BEGINNINGS) {
      if (!numbers.isEmpty()) {
        numbers = remembered(plain.substring(at, Math.min(end, at + length)), numbers);
      }
    }
    return numbers;
  }

  private List<Integer> remembered(String beginning, List<Integer> among) {
    List<Integer> known = byBeginning.get(beginning);
    if (known == null) {
      known = among.stream().filter(number -> canBegin(number, beginning)).toList();
      if (byBeginning.size() < REMEMBERED) {
        byBeginning.put(beginning, known);
      }
    }
    return known;
  }

  private boolean canBegin(int number, String beginning) {
    Matcher matcher = rules.get(number).rule().pattern().matcher(beginning);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
