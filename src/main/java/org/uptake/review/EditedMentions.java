package org.uptake.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.uptake.document.DateMention;
import org.uptake.document.DateValue;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Verdict;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Official;
import org.uptake.text.Span;

/** The dates and officials of a document while decisions on them are applied. */
final class EditedMentions {
  private static final double SAME_PLACE = 0.5;

  private final Findings found;
  private final List<DateMention> dates;
  private final List<Official> officials;
  private final List<DateMention> rejectedDates = new ArrayList<>();
  private final List<Official> rejectedOfficials = new ArrayList<>();

  EditedMentions(Findings found) {
    this.found = found;
    dates = new ArrayList<>(found.dates());
    officials = new ArrayList<>(found.officials());
  }

  /** A date that the machine does not find is made. */
  boolean decideDate(Decision decision, Span span) {
    Optional<DateMention> meant =
        dates.stream()
            .filter(date -> share(date.evidence(), span) >= SAME_PLACE)
            .max(Comparator.comparingDouble(date -> share(date.evidence(), span)));
    if (decision.verdict() == Verdict.REJECT) {
      meant.ifPresent(rejectedDates::add);
      return true;
    }
    Optional<DateValue> value = decision.after().map(DateValue::parse);
    if (value.isEmpty()) {
      return meant.isPresent();
    }
    Evidence evidence =
        Evidence.at(
            found.document(),
            meant.map(date -> date.evidence().span()).orElse(span),
            Evidence.REVIEW);
    var said =
        new DateMention(evidence, value.get(), meant.map(DateMention::deadline).orElse(false));
    meant.ifPresentOrElse(date -> dates.set(dates.indexOf(date), said), () -> dates.add(said));
    return true;
  }

  /** Whether an official is named there. */
  boolean decideOfficial(Decision decision, Span span) {
    Optional<Official> meant =
        officials.stream()
            .filter(official -> share(official, span) >= SAME_PLACE)
            .max(Comparator.comparingDouble(official -> share(official, span)));
    if (decision.verdict() == Verdict.REJECT) {
      meant.ifPresent(rejectedOfficials::add);
      return true;
    }
    meant.ifPresent(
        official -> {
          Official said = said(official, decision);
          rejectedOfficials.remove(official);
          officials.set(officials.indexOf(official), said);
        });
    return meant.isPresent();
  }

  private static Official said(Official official, Decision decision) {
    Optional<String> after = decision.after().filter(value -> !value.isBlank());
    Optional<Part> part = Part.of(decision);
    return new Official(
        part.filter(p -> p == Part.NAME).isPresent() ? after : official.name(),
        part.filter(p -> p == Part.ROLE).isPresent()
            ? after.orElse(official.role())
            : official.role(),
        part.filter(p -> p == Part.INSTITUTION).isPresent() ? after : official.institution(),
        official.former(),
        official.mentions().stream().map(EditedMentions::reviewed).toList());
  }

  private static Evidence reviewed(Evidence evidence) {
    return new Evidence(
        evidence.source(), evidence.span(), evidence.quote(), evidence.parts(), Evidence.REVIEW);
  }

  private static double share(Official official, Span span) {
    return official.mentions().stream()
        .mapToDouble(mention -> share(mention, span))
        .max()
        .orElse(0);
  }

  private static double share(Evidence evidence, Span span) {
    return EditedDocument.share(evidence.span(), span);
  }

  List<DateMention> dates() {
    return dates.stream()
        .filter(date -> !rejectedDates.contains(date))
        .sorted(Comparator.comparing(date -> date.evidence().span()))
        .toList();
  }

  List<Official> officials() {
    return officials.stream().filter(official -> !rejectedOfficials.contains(official)).toList();
  }
}
