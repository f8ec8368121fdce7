package org.uptake.evaluation;

import java.util.List;
import java.util.function.BiPredicate;
import org.uptake.document.DateMention;

/** Holds the dates found in a document against those annotated. */
final class DateScorer {
  private static final int DAY = 10;
  private static final int MINUTE = 16;

  private record Expected(AnnotatedDate date, String words) {
    boolean isSameText(Found found) {
      return words.equals(found.words);
    }

    boolean isPart(Found found) {
      return words.contains(found.words) || found.words.contains(words);
    }

    boolean isSameValue(Found found) {
      return date.values().stream()
          .anyMatch(value -> found.iso().equals(value) || isMomentOf(value, found.iso()));
    }

    /** A day is found where the time of the day is found with it. */
    private static boolean isMomentOf(String day, String iso) {
      return day.length() <= DAY
          && !day.contains("/")
          && iso.substring(0, Math.min(iso.length(), MINUTE)).startsWith(day + "T");
    }

    String shown() {
      return "'" + date.text() + "' = " + date.values().getFirst();
    }
  }

  private record Found(DateMention date, String words) {
    String iso() {
      return date.value().iso();
    }

    String shown() {
      return "'" + date.evidence().quote() + "' = " + iso();
    }
  }

  private DateScorer() {}

  static void score(List<AnnotatedDate> annotated, List<DateMention> dates, Verdicts verdicts) {
    List<Expected> expected =
        annotated.stream().map(date -> new Expected(date, Words.fold(date.text()))).toList();
    List<Found> found =
        dates.stream().map(date -> new Found(date, Words.fold(date.evidence().quote()))).toList();
    BiPredicate<Expected, Found> same = Expected::isSameText;
    BiPredicate<Expected, Found> part = Expected::isPart;
    BiPredicate<Expected, Found> value = Expected::isSameValue;
    var matching =
        Matching.of(expected, found, List.of(same.and(value), part.and(value), same, part));
    verdicts.count(
        Measure.DATES, matching, each -> each.date.optional(), Expected::shown, Found::shown);
    for (Matching.Pair<Expected, Found> pair : matching.pairs()) {
      Expected wanted = pair.annotated();
      if (!wanted.date.optional()) {
        boolean right = wanted.isSameValue(pair.found());
        verdicts.judge(
            Measure.DATE_VALUES,
            right,
            wanted.date.values().getFirst(),
            pair.found().iso(),
            "'" + wanted.date.text() + "'");
      }
    }
  }
}
