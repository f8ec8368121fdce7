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

/** Finds the later places that name a person whose office is known: "Mrs. Pillay", "Pillay". */
final class Surnames {
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
    List<Phrases.Match<String>> matches = phrases.find(plain, paragraph);
    if (matches.stream().allMatch(match -> isKnown(match.span()))) {
      return;
    }
    var line = new Line(plain, List.of(paragraph), lexicon);
    var names = new NameReader(line);
    int i = 0;
    for (Phrases.Match<String> match : matches) {
      while (i < line.size() && line.word(i).span().end() < match.span().end()) {
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
          known.call(Line.folded(span.of(plain)));
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
