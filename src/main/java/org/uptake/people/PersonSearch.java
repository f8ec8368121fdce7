package org.uptake.people;

import java.util.List;
import java.util.stream.Stream;
import org.uptake.document.Person;
import org.uptake.name.PersonName;

/** Picks people out of the directory. */
public final class PersonSearch {
  private PersonSearch() {}

  /** Those who can be called {@code name}, in any spelling; all where it is blank. */
  public static List<Person> called(String name, List<Person> people) {
    if (name.isBlank()) {
      return people;
    }
    PersonName asked = PersonName.of(name);
    return people.stream().filter(person -> isCalled(person, asked)).toList();
  }

  /** A bare surname fits every given name: the full forms decide where there are any. */
  private static boolean isCalled(Person person, PersonName asked) {
    List<PersonName> forms =
        Stream.concat(Stream.of(person.name()), person.forms().stream())
            .map(PersonName::of)
            .toList();
    List<PersonName> full = forms.stream().filter(PersonName::isFull).toList();
    return (full.isEmpty() ? forms : full)
        .stream().anyMatch(form -> form.fits(asked) || form.hasAllOf(asked));
  }
}
