package org.uptake.extract.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.extract.RuleBook;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/**
 * Finds what a sentence says was not done, or will not be; the rules are lines of {@code
 * en.denials.tsv}.
 */
final class Denials {
  /** Where what is denied ends. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?i)[;:]|,? \\b(?:but|although|though|while|whereas|however|despite|nevertheless"
              + "|even though|and (?:it|they|he|she|the|that|in|was|were|has|have|had))\\b"
              + "|, (?:and|which|who|or|including)\\b");

  private final TriggeredRules rules;
  private final TermFinder terms;

  Denials(Lexicons lexicons, TermFinder terms) {
    this.terms = terms;
    rules = new TriggeredRules(table(lexicons));
  }

  static Tsv table(Lexicons lexicons) {
    return lexicons.read(
        Denials.class,
        "en.denials.tsv",
        Set.of("name", "trigger", "pattern", "act", "example", "counterexample"));
  }

  /** The rules, for those who check them. */
  List<RuleBook.Rule> rules() {
    return rules.rules();
  }

  /** Between which places the clauses of a sentence lie. */
  private static final class Clauses {
    private final TreeSet<Integer> starts = new TreeSet<>();
    private final TreeSet<Integer> ends = new TreeSet<>();

    Clauses(String sentence) {
      starts.add(0);
      ends.add(sentence.length());
      Matcher boundary = BOUNDARY.matcher(sentence);
      while (boundary.find()) {
        ends.add(boundary.start());
        starts.add(boundary.end());
      }
    }

    Span around(int start, int end) {
      return new Span(
          Objects.requireNonNull(starts.floor(start)), Objects.requireNonNull(ends.ceiling(end)));
    }
  }

  /**
   * What the clauses of {@code sentence} that deny something are about, as {@link
   * TermFinder#terms(String, Span, List)} gives it; empty where none does.
   */
  List<String> denied(String plain, Span sentence, List<Phrases.Match<String>> treaties) {
    var denied = new LinkedHashSet<String>();
    var denying = new TreeSet<Span>();
    String words = CueTable.lower(sentence.of(plain));
    rules.each(
        words,
        (rule, places) -> {
          denying.addAll(places);
          denied.addAll(terms.act(rule.row().cell("act")));
        });
    if (denying.isEmpty()) {
      return List.of();
    }
    var clauses = new Clauses(words);
    var around = new TreeSet<Span>();
    denying.forEach(place -> around.add(clauses.around(place.start(), place.end())));
    for (Span clause : around) {
      Span place = new Span(sentence.start() + clause.start(), sentence.start() + clause.end());
      denied.addAll(terms.terms(plain, place, treaties));
    }
    return List.copyOf(denied);
  }
}
