package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.uptake.text.Span;

/** Brings every place that speaks of one official together. */
final class Roster {
  private final List<Person> people = new ArrayList<>();

  /**
   * All sightings of a document; those with a name are sorted out first, and {@code wellKnown}
   * people make an entry where no other tells their office.
   */
  static Roster of(List<Sighting> sightings, List<Sighting> wellKnown) {
    var roster = new Roster();
    for (Sighting sighting : sightings) {
      if (sighting.name().isPresent()) {
        roster.named(sighting, sighting.key());
      }
    }
    List<Sighting> left =
        wellKnown.stream().filter(place -> roster.people.stream().noneMatch(place::names)).toList();
    left.forEach(place -> roster.named(place, place.key()));
    for (Sighting sighting : sightings) {
      if (sighting.name().isEmpty()) {
        roster.unnamed(sighting);
      }
    }
    return roster;
  }

  List<Person> people() {
    return people;
  }

  private void named(Sighting sighting, NameKey key) {
    Optional<Person> known =
        latest(person -> person.fits(key) || isSpeltSo(person, key, sighting.main()));
    known
        .orElseGet(
            () -> {
              var person = new Person();
              people.add(person);
              return person;
            })
        .see(sighting, "name-and-office");
  }

  /** "Navi Pillay" and "Navanethem Pillay", both High Commissioner. */
  private static boolean isSpeltSo(Person person, NameKey key, Office office) {
    return person.holds(office)
        && person.keys().stream().anyMatch(known -> known.surname().equals(key.surname()));
  }

  private void unnamed(Sighting sighting) {
    Office office = sighting.main();
    Span place = sighting.span();
    Predicate<Person> isFit = person -> !office.isPresiding() || person.isOnlyAddressed();
    Optional<Person> holder =
        nearest(place, isFit.and(person -> person.holds(office)))
            .or(() -> nearest(place, isFit.and(person -> person.holdsOneCalled(office))));
    if (holder.isPresent()) {
      if (holder.get().isNamed()) {
        holder.get().mention(place, "office-of-a-person");
      } else {
        holder.get().see(sighting, "office-alone");
      }
    } else if (sighting.isSure()) {
      var person = new Person();
      people.add(person);
      person.see(sighting, "office-alone");
    }
  }

  private Optional<Person> latest(Predicate<Person> fits) {
    return people.reversed().stream().filter(fits).findFirst();
  }

  /** The one spoken of last before {@code place}, else the first one after it. */
  private Optional<Person> nearest(Span place, Predicate<Person> fits) {
    Person best = null;
    Span bestSpan = place;
    for (Person person : people) {
      if (fits.test(person)) {
        Span before = person.mentions().floorKey(place);
        if (best == null || (before != null && before.compareTo(bestSpan) > 0)) {
          best = person;
          bestSpan = before == null ? new Span(0, 0) : before;
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
