package org.uptake.extract.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.extract.RuleBook;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/**
 * Finds what a sentence of criticism concedes to have been done; the rules are lines of {@code
 * en.concessions.tsv}.
 */
final class Concessions {
  private final List<RuleBook.Rule> rules;
  private final TermFinder terms;

  Concessions(Lexicons lexicons, TermFinder terms) {
    this.terms = terms;
    rules = RuleBook.of(table(lexicons), Pattern.CASE_INSENSITIVE).rules();
  }

  private static Tsv table(Lexicons lexicons) {
    return lexicons.read(
        Concessions.class,
        "en.concessions.tsv",
        Set.of("name", "pattern", "example", "counterexample"));
  }

  /** The rules, for those who check them. */
  List<RuleBook.Rule> rules() {
    return rules;
  }

  /**
   * What the clauses of {@code sentence} that concede something are about, as {@link
   * TermFinder#terms(String, Span, List)} gives it; empty where none does.
   */
  List<String> conceded(String plain, Span sentence, List<Phrases.Match<String>> treaties) {
    var conceded = new LinkedHashSet<String>();
    String words = sentence.of(plain);
    for (RuleBook.Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(words);
      while (matcher.find()) {
        var clause = new Span(matcher.start("clause"), matcher.end("clause"));
        conceded.addAll(terms.terms(plain, clause.shifted(sentence.start()), treaties));
      }
    }
    return List.copyOf(conceded);
  }
}
