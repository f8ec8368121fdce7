package org.uptake.extract.date;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.RuleBook;
import org.uptake.text.Plain;

/**
 * The year that a yearly report is about.
 *
 * <p>A title tells it ({@code Report 2010}), or a line of the text that is nothing but such a title
 * (a page header). A report that came out before the year in its title was over covers the year
 * before; {@code for 2010} and {@code 2010/11} name the year that is covered.
 */
final class CoveredYear {
  private static final int LONGEST_TITLE = 80;

  private CoveredYear() {}

  static OptionalInt of(ParsedDocument document, String plain, DateRules rules) {
    Stream<String> title = document.about().title().map(Plain::of).stream();
    return Stream.concat(title, pageHeaders(document, plain))
        .map(line -> inTitle(line, document, rules))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** Short lines that come back. */
  private static Stream<String> pageHeaders(ParsedDocument document, String plain) {
    var seen = new HashSet<String>();
    return document.paragraphs().stream()
        .map(Paragraph::span)
        .filter(span -> span.length() <= LONGEST_TITLE)
        .map(span -> span.of(plain))
        .filter(line -> !seen.add(line));
  }

  private static OptionalInt inTitle(String line, ParsedDocument document, DateRules rules) {
    for (DateRule rule : rules.cues(Reading.REPORT)) {
      Matcher matcher = rule.rule().pattern().matcher(line);
      if (matcher.find()) {
        return coveredBy(rule.rule(), matcher, document);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt coveredBy(
      RuleBook.Rule rule, Matcher matcher, ParsedDocument document) {
    String words = rule.group(matcher, "y").isEmpty() ? "y2" : "y";
    int year = Integer.parseInt(matcher.group(words));
    if (rule.pattern().namedGroups().containsKey("covered")) {
      return OptionalInt.of(year);
    }
    return document
        .about()
        .published()
        .map(day -> OptionalInt.of(day.getYear() <= year ? year - 1 : year))
        .orElse(OptionalInt.empty());
  }
}
