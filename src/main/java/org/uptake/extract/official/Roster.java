package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.uptake.name.PersonName;
import org.uptake.text.Span;

/** Brings every place that speaks of one official together. */
final class Roster {
  private static final Span START = new Span(0, 0);

  /** So many people of one surname or office are told apart: who lists more lists all alike. */
  private static final int MOST_ALIKE = 200;

  private final OfficeLexicon lexicon;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Set<Person>> byName = new HashMap<>();
  private final Map<String, Set<Person>> byOffice = new HashMap<>();

  private Roster(OfficeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * All sightings of a document; those with a name are sorted out first, and {@code wellKnown}
   * people make an entry where no other tells their office.
   */
  static Roster of(List<Sighting> sightings, List<Sighting> wellKnown, OfficeLexicon lexicon) {
    var roster = new Roster(lexicon);
    sightings.stream().filter(place -> place.name().isPresent()).forEach(roster::named);
    wellKnown.stream()
        .filter(place -> roster.called(place.key()).isEmpty())
        .toList()
        .forEach(roster::named);
    sightings.stream().filter(place -> place.name().isEmpty()).forEach(roster::unnamed);
    return roster;
  }

  List<Person> people() {
    return people;
  }

  /** Who of those known so far can have this name, the last to come first. */
  Optional<Person> called(PersonName key) {
    boolean hasTwo = lexicon.vocabulary().has("two-surnames");
    return calledJust(key)
        .or(() -> hasTwo ? key.withoutLast().flatMap(this::calledJust) : Optional.empty());
  }

  /** Of those who can have this name, the one spoken of last before {@code place}. */
  Optional<Person> called(PersonName key, Span place) {
    Comparator<Person> byPlace =
        Comparator.comparing(person -> person.lastBefore(place).orElse(START));
    return namesakes(key).reversed().stream()
        .filter(person -> person.fits(key))
        .reduce((one, other) -> byPlace.compare(other, one) > 0 ? other : one)
        .or(() -> called(key));
  }

  private Optional<Person> calledJust(PersonName key) {
    return namesakes(key).reversed().stream().filter(person -> person.fits(key)).findFirst();
  }

  /** All who share a word of their names with {@code key}, the first to come first. */
  private List<Person> namesakes(PersonName key) {
    var namesakes = new LinkedHashSet<Person>();
    key.registers().forEach(part -> namesakes.addAll(byName.getOrDefault(part, Set.of())));
    return List.copyOf(namesakes);
  }

  private void named(Sighting sighting) {
    PersonName key = sighting.key();
    Person person =
        called(key).or(() -> speltOtherwise(key, sighting.main())).orElseGet(this::newcomer);
    person.see(sighting, "name-and-office");
    key.registers().forEach(register -> enter(person, byName, register));
    sighting.offices().forEach(office -> enter(person, byOffice, office.head().same()));
  }

  /** "Navi Pillay" and "Navanethem Pillay"; "Medina" and "Danilo Medina Sanchez": one office. */
  private Optional<Person> speltOtherwise(PersonName key, Office office) {
    return namesakes(key).stream()
        .filter(person -> person.keys().stream().anyMatch(known -> haveOneSurname(known, key)))
        .filter(person -> person.holds(office))
        .findFirst();
  }

  private static boolean haveOneSurname(PersonName one, PersonName other) {
    return one.hasSurnameOf(other) || isFirstSurname(one, other) || isFirstSurname(other, one);
  }

  private static boolean isFirstSurname(PersonName one, PersonName other) {
    return one.isOneName() && other.withoutLast().filter(one::hasSurnameOf).isPresent();
  }

  private Person newcomer() {
    var person = new Person(lexicon.vocabulary());
    people.add(person);
    return person;
  }

  private static void enter(Person person, Map<String, Set<Person>> register, String entry) {
    Set<Person> people = register.computeIfAbsent(entry, name -> new LinkedHashSet<>());
    if (people.size() < MOST_ALIKE) {
      people.add(person);
    }
  }

  private void unnamed(Sighting sighting) {
    Optional<Person> holder = holder(sighting.main(), sighting.span());
    if (holder.isPresent() && holder.get().isOnlyAddressed() && !sighting.isSure()) {
      return;
    }
    if (holder.isPresent()) {
      if (holder.get().isNamed()) {
        holder.get().learn(sighting, "office-of-a-person");
      } else {
        holder.get().see(sighting, "office-alone");
      }
    } else if (sighting.isSure()) {
      Person person = newcomer();
      person.see(sighting, "office-alone");
      sighting.offices().forEach(office -> enter(person, byOffice, office.head().same()));
    }
  }

  private Optional<Person> holder(Office office, Span place) {
    Predicate<Person> canBe = person -> canBe(person, office) && person.isOfOneGender(office);
    return nearest(office, place, canBe.and(person -> person.holds(office)))
        .or(() -> nearest(office, place, canBe.and(person -> person.holdsOneCalled(office))))
        .or(() -> nearest(office, place, person -> person.isNamed() && person.canHold(office)));
  }

  /** "Mr. President" may be the President of the assembly, but of no state. */
  private boolean canBe(Person person, Office office) {
    return person.isOnlyAddressed() == office.isPresiding()
        || (office.isPresiding() && person.presides(lexicon::meets))
        || (person.isOnlyAddressed()
            && office
                .institution()
                .filter(body -> lexicon.countries().named(body).isEmpty())
                .isPresent());
  }

  /** The one spoken of last before {@code place}, else the first of all. */
  private Optional<Person> nearest(Office office, Span place, Predicate<Person> fits) {
    Comparator<Person> byPlace =
        Comparator.comparing(person -> person.lastBefore(place).orElse(START));
    return byOffice.getOrDefault(office.head().same(), Set.of()).stream()
        .filter(fits)
        .reduce((one, other) -> byPlace.compare(other, one) > 0 ? other : one);
  }
}
