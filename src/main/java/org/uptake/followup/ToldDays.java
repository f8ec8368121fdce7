package org.uptake.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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

  private final String text;
  private final NavigableMap<Integer, DateMention> dates = new TreeMap<>();

  ToldDays(Findings findings) {
    text = findings.document().text();
    findings.dates().forEach(date -> dates.put(date.evidence().span().start(), date));
  }

  /** The last such day; absent where the statement gives none, or a time to come. */
  Optional<LocalDate> last(Statement statement) {
    Span place = statement.evidence().span();
    List<DateMention> within =
        dates.subMap(place.start(), place.end()).values().stream()
            .filter(date -> !date.deadline())
            .toList();
    return within.stream().allMatch(this::saysWhen)
        ? within.stream()
            .flatMap(date -> date.value().latest().stream())
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private boolean saysWhen(DateMention date) {
    int start = date.evidence().span().start();
    return WHEN.matcher(text.substring(Math.max(0, start - LONGEST), start)).find();
  }
}
