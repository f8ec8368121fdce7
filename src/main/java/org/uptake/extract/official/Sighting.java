package org.uptake.extract.official;

import java.util.List;
import java.util.Optional;
import org.uptake.name.PersonName;
import org.uptake.text.Span;

/**
 * A place of the text that speaks of an official.
 *
 * @param name the person, where it names one
 * @param offices those that it says the person holds; the first is the main one
 * @param role all of them in words
 * @param span the name, else the office
 * @param isSure whether an office without a name here deserves an entry of its own
 */
record Sighting(
    Optional<String> name, List<Office> offices, String role, Span span, boolean isSure) {

  Sighting {
    offices = List.copyOf(offices);
  }

  PersonName key() {
    return PersonName.of(name.orElse(""));
  }

  Office main() {
    return offices.getFirst();
  }

  /** The body of one of the offices, those in words before those of the lexicon. */
  Optional<String> institution() {
    return offices.stream()
        .filter(Office::isSaid)
        .flatMap(office -> office.institution().stream())
        .findFirst()
        .or(() -> main().institution());
  }

  boolean saysInstitution() {
    return offices.stream().anyMatch(Office::isSaid);
  }

  Sighting named(String known, Span place) {
    return new Sighting(Optional.of(known), offices, role, place, isSure);
  }

  /** This, as an office of {@code body}, whatever else was taken for granted. */
  Sighting in(String body) {
    return new Sighting(
        name, offices.stream().map(office -> office.in(body)).toList(), role, span, isSure);
  }

  /** This, as an office of {@code state}, which the words here do not tell. */
  Sighting at(String state) {
    return new Sighting(
        name, offices.stream().map(office -> office.at(state)).toList(), role, span, isSure);
  }
}
