package org.uptake.extract.date;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/** The rules for documents in one language, and where they match. */
final class DateRules {
  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru");
  private static final Set<String> COLUMNS =
      Set.of("name", "pattern", "reading", "example", "value", "counterexample");

  private final RuleIndex dateIndex;
  private final RuleIndex tenseIndex;
  private final Map<Reading, List<DateRule>> cues;

  private final Set<DateRule> own;

  /**
   * @param own those of the language itself
   * @param others those of other languages that work anywhere
   */
  DateRules(List<DateRule> own, List<DateRule> others) {
    List<DateRule> all = Stream.concat(own.stream(), others.stream()).toList();
    this.own = Set.copyOf(own);
    dateIndex = new RuleIndex(all.stream().filter(rule -> !rule.reading().isCue()).toList());
    tenseIndex = new RuleIndex(all.stream().filter(rule -> rule.reading().isTense()).toList());
    cues =
        all.stream()
            .filter(rule -> rule.reading().isCue())
            .collect(Collectors.groupingBy(DateRule::reading));
  }

  private DateRules(DateRules all, Set<Reading> readings) {
    Predicate<DateRule> wanted =
        rule -> readings.contains(rule.reading()) || !all.own.contains(rule);
    own = all.own;
    dateIndex = all.dateIndex.only(wanted);
    tenseIndex = all.tenseIndex.only(wanted);
    cues = all.cues;
  }

  /** These with no other rules of the language itself than those for {@code readings}. */
  DateRules only(Set<Reading> readings) {
    return new DateRules(this, readings);
  }

  /** The lines for {@code language} that are wanted, those for every language among them. */
  static List<DateRule> read(Lexicons lexicons, String language, Predicate<Tsv.Row> wanted) {
    Words words = Words.read(lexicons, language);
    List<Tsv.Row> rows =
        Stream.of(
                words.pieces().stream(),
                lexicons.read(DateRules.class, "any.rules.tsv", COLUMNS).rows().stream(),
                lexicons.read(DateRules.class, language + ".rules.tsv", COLUMNS).rows().stream())
            .flatMap(part -> part)
            .filter(row -> row.cell("name").startsWith("{") || wanted.test(row))
            .map(DateRule::prepared)
            .toList();
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return RuleBook.of(new Tsv(language + ".rules.tsv", rows), flags).rules().stream()
        .map(rule -> DateRule.of(rule, words))
        .toList();
  }

  List<DateRule> cues(Reading reading) {
    return cues.getOrDefault(reading, List.of());
  }

  /** Rules at work on one text; not shared by threads. */
  final class Scanner {
    private final RuleIndex.Scanner dates;
    private final RuleIndex.Scanner tenses;

    Scanner(String plain) {
      dates = dateIndex.new Scanner(plain);
      tenses = tenseIndex.new Scanner(plain);
    }

    /** The dates in {@code within}, none overlapping another, in the order of the text. */
    List<Match> dates(Span within) {
      return longest(dates.scan(within));
    }

    /** The words in {@code within} that tell of what time it speaks and begin in {@code part}. */
    List<Match> tenses(Span part, Span within) {
      return tenses.scan(part, within);
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
}
