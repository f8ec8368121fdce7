package org.uptake.extract.official;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.extract.Phrases;
import org.uptake.name.PersonName;
import org.uptake.text.Span;
import org.uptake.text.WhiteSpace;

/** Finds the later places that name a person whose office is known: "Mrs. Pillay", "Pillay". */
final class Surnames {
  /** Characters read before and behind a surname. */
  private static final int BEFORE = 160;

  private static final int BEHIND = 80;

  private final OfficeLexicon lexicon;
  private final String plain;
  private final Roster roster;
  private final TreeSet<Span> taken = new TreeSet<>();

  Surnames(OfficeLexicon lexicon, String plain, Roster roster) {
    this.lexicon = lexicon;
    this.plain = plain;
    this.roster = roster;
    roster.people().forEach(person -> taken.addAll(person.mentions().keySet()));
  }

  void addMentions(List<Span> paragraphs) {
    var surnames = new Phrases.Builder<String>();
    Set<String> patterns =
        roster.people().stream()
            .flatMap(person -> person.keys().stream())
            .flatMap(this::withFirstSurname)
            .flatMap(PersonName::patterns)
            .collect(Collectors.toCollection(TreeSet::new));
    patterns.forEach(pattern -> surnames.add(pattern, pattern));
    if (!patterns.isEmpty()) {
      Phrases<String> phrases = surnames.build();
      paragraphs.forEach(paragraph -> addMentions(paragraph, phrases));
    }
  }

  /** Of "Juan Vega Mora" a text says "Vega", where people have two surnames. */
  private Stream<PersonName> withFirstSurname(PersonName name) {
    boolean hasTwo = lexicon.vocabulary().has("two-surnames");
    return hasTwo ? Stream.concat(Stream.of(name), name.withoutLast().stream()) : Stream.of(name);
  }

  private void addMentions(Span paragraph, Phrases<String> phrases) {
    List<Span> places =
        phrases.find(plain, paragraph).stream()
            .map(Phrases.Match::span)
            .filter(place -> !isKnown(place))
            .toList();
    if (places.size() * (BEFORE + BEHIND) >= paragraph.length()) {
      addMentions(paragraph, places);
    } else {
      places.forEach(place -> addMentions(around(place, paragraph), List.of(place)));
    }
  }

  /** As much of {@code paragraph} as a name and its titles can fill. */
  private Span around(Span place, Span paragraph) {
    int start = Math.max(paragraph.start(), place.start() - BEFORE);
    int end = Math.min(paragraph.end(), place.end() + BEHIND);
    while (start > paragraph.start() && start < place.start() && plain.charAt(start) != ' ') {
      start++;
    }
    while (end < paragraph.end() && end > place.end() && plain.charAt(end) != ' ') {
      end--;
    }
    return new Span(start, end);
  }

  private void addMentions(Span within, List<Span> places) {
    if (places.isEmpty()) {
      return;
    }
    var line = new Line(plain, List.of(within), lexicon);
    var names = new NameReader(line);
    int i = 0;
    for (Span place : places) {
      while (i < line.size() && line.word(i).span().end() < place.end()) {
        i++;
      }
      if (line.has(i) && line.word(i).isCapital()) {
        addMention(line, names, i);
      }
    }
  }

  private void addMention(Line line, NameReader names, int i) {
    Optional<NameReader.Name> name = names.around(i);
    if (name.isEmpty() || isKnown(line.span(name.get().first(), name.get().end()))) {
      return;
    }
    int first = name.get().first();
    int end = name.get().end();
    Optional<Person> person = called(line, first, end);
    if (person.isEmpty() && first < i && startsSentence(line, first)) {
      first = i;
      person = called(line, i, end);
    }
    Span span = line.span(first, end);
    person.ifPresent(
        known -> {
          known.call(WhiteSpace.folded(span.of(plain)));
          known.mention(span, "name");
        });
  }

  private boolean isKnown(Span span) {
    Span before = taken.floor(new Span(span.end(), span.end()));
    return before != null && before.overlaps(span);
  }

  private static boolean startsSentence(Line line, int i) {
    return i == 0 || line.gap(i).contains(".");
  }

  private Optional<Person> called(Line line, int first, int end) {
    return roster.called(PersonName.of(line.text(first, end)), line.span(first, end));
  }
}
