package org.uptake.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.uptake.document.Chronicle;
import org.uptake.document.Chronicle.Count;
import org.uptake.document.Chronicle.Event;
import org.uptake.document.Comparison;
import org.uptake.document.DateMention;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Statement;
import org.uptake.text.Span;

/** Tells from findings what happened when. */
public final class Chronicler {
  private static final String RULE = "sentence";

  private Chronicler() {}

  private record Key(int year, String theme, Kind kind) {}

  public static Chronicle tell(List<Findings> documents) {
    return new Chronicle(counts(documents), events(documents));
  }

  private static List<Count> counts(List<Findings> documents) {
    Map<Key, Integer> counts =
        new TreeMap<>(
            Comparator.comparingInt(Key::year).thenComparing(Key::theme).thenComparing(Key::kind));
    for (Findings found : documents) {
      Optional<LocalDate> day = found.document().about().published();
      for (Statement statement : day.isPresent() ? found.statements() : List.<Statement>of()) {
        counts.merge(
            new Key(day.get().getYear(), theme(statement), statement.kind()), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(
            each ->
                new Count(
                    each.getKey().year(),
                    each.getKey().theme(),
                    each.getKey().kind(),
                    each.getValue()))
        .toList();
  }

  private static String theme(Statement statement) {
    return statement.themes().isEmpty() ? Comparison.OTHER : statement.themes().getFirst();
  }

  private static List<Event> events(List<Findings> documents) {
    var events = new ArrayList<Event>();
    for (Findings found : documents) {
      for (DateMention date : found.dates()) {
        date.value().earliest().ifPresent(day -> events.add(event(found, date, day)));
      }
    }
    events.sort(
        Comparator.comparing(Event::day)
            .thenComparing(event -> event.source().location())
            .thenComparing(event -> event.sentence().span().start()));
    return events;
  }

  private static Event event(Findings found, DateMention date, LocalDate day) {
    Span words = date.evidence().span();
    Span sentence = found.document().sentenceAt(words).orElse(words);
    String theme =
        found.statements().stream()
            .filter(statement -> statement.evidence().span().contains(words))
            .findFirst()
            .map(Chronicler::theme)
            .orElse(Comparison.OTHER);
    return new Event(
        day,
        date,
        theme,
        found.document().source(),
        found.document().about(),
        Evidence.at(found.document(), sentence, RULE));
  }
}
