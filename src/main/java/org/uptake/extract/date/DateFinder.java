package org.uptake.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.uptake.document.DateMention;
import org.uptake.document.DateValue;
import org.uptake.document.Evidence;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Lexicons;
import org.uptake.text.Plain;
import org.uptake.text.Span;

/**
 * Finds the expressions that name a day, month, year or interval, and says which one.
 *
 * <p>English, French, Spanish and Russian, as the document's language tells; dates written out in
 * full are found in any of these four languages within a document of another of them. A document in
 * any other language, or in none that is known, has no dates. What is relative counts from the day
 * on which the document is dated, or from the date that the text speaks of; where that is not known
 * either, it is no date, and a month without a year stays open.
 */
public final class DateFinder {
  /** ISO 639-1. */
  public static final Set<String> LANGUAGES = Set.of("en", "es", "fr", "ru");

  private static final int WIDEST_DEADLINE = 40;

  private final LanguageRules rules;

  public DateFinder(Lexicons lexicons) {
    rules = new LanguageRules(lexicons);
  }

  LanguageRules rules() {
    return rules;
  }

  /** The dates in the order of the text; none overlaps another. */
  public List<DateMention> find(ParsedDocument document) {
    return document
        .about()
        .language()
        .flatMap(rules::of)
        .map(known -> find(document, known))
        .orElse(List.of());
  }

  private static List<DateMention> find(ParsedDocument document, DateRules rules) {
    String plain = Plain.of(document.text());
    DateRules.Scanner scanner = rules.new Scanner(plain);
    var matches = new ArrayList<Match>();
    var paragraphs = new ArrayList<Integer>();
    for (int i = 0; i < document.paragraphs().size(); i++) {
      Paragraph paragraph = document.paragraphs().get(i);
      for (Match match : scanner.dates(paragraph.span())) {
        if (match.rule().reading() != Reading.NOTHING) {
          matches.add(match);
          paragraphs.add(i);
        }
      }
    }
    var timeline = new Timeline(document, plain, rules, scanner, matches);
    var mentions = new ArrayList<DateMention>();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      timeline.enter(paragraphs.get(i), i);
      for (DateReader.Dated dated : DateReader.read(match, timeline)) {
        timeline.note(match, dated.value());
        mentions.add(
            new DateMention(
                Evidence.at(document, dated.span(), match.rule().name()),
                dated.value(),
                isDeadline(dated, match, plain, timeline, rules)));
      }
    }
    return mentions;
  }

  /** "No later than" always sets a time limit; "by" does unless that time has passed. */
  private static boolean isDeadline(
      DateReader.Dated dated, Match match, String plain, Timeline timeline, DateRules rules) {
    Span span = dated.span();
    int from = Math.max(0, span.start() - WIDEST_DEADLINE);
    for (DateRule cue : rules.cues(Reading.DEADLINE)) {
      Matcher matcher = cue.rule().pattern().matcher(plain).region(from, span.start());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      while (matcher.find()) {
        if (plain.substring(matcher.end(), span.start()).isBlank()
            && (!cue.rule().group(matcher, "strong").isEmpty()
                || isToCome(dated.value(), match, timeline))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isToCome(DateValue value, Match match, Timeline timeline) {
    Optional<LocalDate> last = timeline.published().flatMap(published -> value.latest());
    return last.isPresent()
        ? last.get().isAfter(timeline.published().get())
        : !timeline.tense(match).equals(Optional.of(Reading.PAST));
  }
}
