package org.uptake.extract.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.extract.Countries;
import org.uptake.extract.Phrases;
import org.uptake.text.Span;

/** The States in brackets that a recommendation of a review comes from: "(Brazil, Chile)". */
final class RecommendingStates {
  /** A bracket, perhaps with one more in it: "(Iran (Islamic Republic of))". */
  static final String BRACKET = "\\(([^()]{3,400}(?:\\([^()]{3,60}\\)[^()]{0,60}){0,8})\\)";

  private static final Pattern STATES = Pattern.compile(BRACKET);

  /** What may stand behind the last bracket: marks and the number of a footnote. */
  private static final Pattern END = Pattern.compile("[\\s.;,*:]*(?:and|or)?\\s*(?:\\d{1,3})?");

  private final Countries countries;

  RecommendingStates(Countries countries) {
    this.countries = countries;
  }

  /** All that are named in brackets of {@code words}, joint ones too, in their order. */
  List<String> in(String words) {
    var states = new LinkedHashSet<String>();
    Matcher bracket = STATES.matcher(words);
    while (bracket.find()) {
      states.addAll(listed(bracket.group(1)));
    }
    return List.copyOf(states);
  }

  /** The States of a list; none where it says more than States. */
  List<String> listed(String list) {
    List<Phrases.Match<String>> matches = countries.names(list, new Span(0, list.length()));
    int covered = matches.stream().mapToInt(match -> match.span().length()).sum();
    boolean nothingElse = list.length() - covered <= 8 * matches.size() + 6;
    return nothingElse ? matches.stream().map(Phrases.Match::entry).toList() : List.of();
  }

  /** Where the brackets with States at the end of {@code words} begin; its length without any. */
  int startAtEnd(String words) {
    int start = words.length();
    Matcher bracket = STATES.matcher(words);
    int afterLast = -1;
    while (bracket.find()) {
      boolean ofStates = !listed(bracket.group(1)).isEmpty();
      boolean follows =
          afterLast >= 0 && words.substring(afterLast, bracket.start()).matches("[\\s,;]*");
      if (ofStates && !follows) {
        start = bracket.start();
      }
      afterLast = ofStates ? bracket.end() : -1;
    }
    return afterLast >= 0 && END.matcher(words.substring(afterLast)).matches()
        ? start
        : words.length();
  }
}
