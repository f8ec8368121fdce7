package org.uptake.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uptake.document.DateMention;
import org.uptake.document.Findings;
import org.uptake.document.Statement;
import org.uptake.text.Span;

/**
 * When a statement says that something was done: "in 2003 a moratorium was declared" tells nothing
 * of what became of a recommendation of 2007, whenever it was said.
 */
final class ToldDays {
  /** What stands before a date that says when; the year of a law ("the 1995 law") says no such. */
  private static final Pattern WHEN =
      Pattern.compile("(?i)(?:^|[^\\p{L}])(?:in|on|during)(?: early| late| mid)?[ -]?$");

  private static final int LONGEST = 16;

  private ToldDays() {}

  /** The last such day; absent where the statement gives none, or a time to come. */
  static Optional<LocalDate> last(Findings findings, Statement statement) {
    Span place = statement.evidence().span();
    List<DateMention> within =
        findings.dates().stream()
            .filter(date -> !date.deadline() && place.contains(date.evidence().span()))
            .toList();
    String text = findings.document().text();
    return within.stream().allMatch(date -> saysWhen(text, date))
        ? within.stream()
            .flatMap(date -> date.value().latest().stream())
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private static boolean saysWhen(String text, DateMention date) {
    int start = date.evidence().span().start();
    return WHEN.matcher(text.substring(Math.max(0, start - LONGEST), start)).find();
  }
}
