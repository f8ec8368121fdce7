package org.uptake.extract.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/**
 * The rules for documents in one language, and where they match.
 *
 * <p>A rule is tried only where a word or a number begins, and only where the first letters there
 * can begin a match of it; which rules those are is worked out once for each beginning.
 */
final class DateRules {
  private static final Set<String> COLUMNS =
      Set.of("name", "pattern", "reading", "example", "value", "counterexample");

  /** Longer than any expression that a rule can match. */
  private static final int WIDEST = 240;

  private static final int BEGINNING = 4;
  private static final int REMEMBERED = 1 << 16;

  private final List<DateRule> rules;
  private final List<DateRule> cues;
  private final Map<Long, List<Integer>> byBeginning = new ConcurrentHashMap<>();

  private DateRules(List<DateRule> all) {
    rules = all.stream().filter(rule -> !rule.reading().isCue()).toList();
    cues = all.stream().filter(rule -> rule.reading().isCue()).toList();
  }

  /** The lines for {@code language}, those for every language among them. */
  static List<DateRule> read(Lexicons lexicons, String language) {
    Words words = Words.read(lexicons, language);
    List<Tsv.Row> rows =
        Stream.of(
                words.pieces().stream(),
                lexicons.read(DateRules.class, "any.rules.tsv", COLUMNS).rows().stream(),
                lexicons
                    .read(DateRules.class, language + ".rules.tsv", COLUMNS)
                    .rows()
                    .stream())
            .flatMap(part -> part)
            .map(DateRule::prepared)
            .toList();
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return RuleBook.of(new Tsv(language + ".rules.tsv", rows), flags).rules().stream()
        .map(rule -> DateRule.of(rule, words))
        .toList();
  }

  /** The rules {@code own} with those of {@code others} that work anywhere. */
  static DateRules of(List<DateRule> own, List<DateRule> others) {
    return new DateRules(
        Stream.concat(own.stream(), others.stream().filter(DateRule::worksAnywhere)).toList());
  }

  List<DateRule> cues(Reading reading) {
    return cues.stream().filter(cue -> cue.reading() == reading).toList();
  }

  /** Rules at work on one text; not shared by threads. */
  final class Scanner {
    private final String plain;
    private final @Nullable Matcher[] matchers = new Matcher[rules.size()];

    Scanner(String plain) {
      this.plain = plain;
    }

    /** The matches in {@code within}, none overlapping another, in the order of the text. */
    List<Match> scan(Span within) {
      var all = new ArrayList<Match>();
      for (int i = within.start(); i < within.end(); i++) {
        if (isBeginning(plain, i, within.start())) {
          addAt(i, within.end(), all);
        }
      }
      return longest(all);
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

  /** The one place that decides between matches: the longest, then the first, then the earlier. */
  private static List<Match> longest(List<Match> all) {
    all.sort(
        Comparator.comparingInt((Match match) -> -match.span().length())
            .thenComparingInt(match -> match.span().start()));
    var taken = new TreeMap<Integer, Match>();
    for (Match match : all) {
      var before = taken.lowerEntry(match.span().end());
      if (before == null || before.getValue().claim().end() <= match.span().start()) {
        taken.put(match.span().start(), match);
      }
    }
    return List.copyOf(taken.values());
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
    return !isDigit || ".,:-/".indexOf(before) < 0 || i - 2 < from
        || !Character.isLetterOrDigit(plain.charAt(i - 2))
        || ((before == ',' || before == ':') && Character.isLetter(plain.charAt(i - 2)));
  }

  private List<Integer> startingLike(String plain, int at, int end) {
    int length = Math.min(BEGINNING, end - at);
    List<Integer> first = remembered(plain, at, 1, IntStream.range(0, rules.size()).boxed());
    return first.isEmpty() || length == 1 ? first : remembered(plain, at, length, first.stream());
  }

  private List<Integer> remembered(String plain, int at, int length, Stream<Integer> among) {
    long key = 0;
    for (int i = at; i < at + length; i++) {
      key = key << 16 | plain.charAt(i);
    }
    List<Integer> known = byBeginning.get(key);
    if (known == null) {
      String beginning = plain.substring(at, at + length);
      known = among.filter(number -> canBegin(number, beginning)).toList();
      if (byBeginning.size() < REMEMBERED) {
        byBeginning.put(key, known);
      }
    }
    return known;
  }

  private boolean canBegin(int number, String beginning) {
    Matcher matcher = rules.get(number).rule().pattern().matcher(beginning);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
