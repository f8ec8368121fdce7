package org.uptake.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.uptake.document.SourceId;
import org.uptake.name.PersonName;

/** What is gathered on one person while the documents are gone through. */
final class Dossier {
  /** How well somebody goes with this person, from not at all to best. */
  enum Fit {
    NONE,
    INITIAL_AT_HOME,
    NAME,
    NAME_AT_HOME,
    OFFICE
  }

  private final Optional<String> calledByUser;
  private final Predicate<String> isState;
  private final List<Appearance> appearances = new ArrayList<>();
  private final Map<String, PersonName> names = new LinkedHashMap<>();
  private final Set<SourceId> documents = new HashSet<>();
  private final Set<String> institutions = new HashSet<>();
  private final Set<String> states = new HashSet<>();

  /** The words of each role once: many documents tell few. */
  private final Set<Set<String>> roles = new HashSet<>();

  /**
   * @param calledByUser the name that the user gave; absent where documents alone name the person
   */
  Dossier(Optional<String> calledByUser, Predicate<String> isState) {
    this.calledByUser = calledByUser;
    this.isState = isState;
  }

  void add(Appearance appearance) {
    appearances.add(appearance);
    appearance.forms().forEach(form -> names.computeIfAbsent(form, PersonName::of));
    documents.add(appearance.cited().source().id());
    roles.add(words(appearance.role()));
    appearance.institution().ifPresent(institutions::add);
    appearance.institution().filter(isState).ifPresent(states::add);
  }

  Optional<String> calledByUser() {
    return calledByUser;
  }

  List<Appearance> appearances() {
    return appearances;
  }

  /**
   * How well {@code appearance} goes with this person.
   *
   * <p>A document tells its own people apart; one name in two states is two people; a bare surname
   * needs the office to agree, and an initial the institution.
   */
  Fit fit(Appearance appearance) {
    PersonName name = appearance.name();
    if (!isCalled(name) || tellsApart(appearance)) {
      return Fit.NONE;
    }
    boolean atHome = appearance.institution().filter(institutions::contains).isPresent();
    if (atHome && holds(words(appearance.role()))) {
      return Fit.OFFICE;
    }
    if (name.isFull() && names.values().stream().anyMatch(PersonName::isFull)) {
      return atHome ? Fit.NAME_AT_HOME : Fit.NAME;
    }
    boolean bothHaveMore =
        !name.given().isEmpty() && names.values().stream().anyMatch(n -> !n.given().isEmpty());
    return atHome && bothHaveMore ? Fit.INITIAL_AT_HOME : Fit.NONE;
  }

  private boolean isCalled(PersonName name) {
    return names.values().stream().anyMatch(name::fits)
        && names.values().stream()
            .filter(known -> known.isFull() && known.hasSurnameOf(name))
            .allMatch(name::fits);
  }

  private boolean tellsApart(Appearance appearance) {
    boolean inOtherState =
        !states.isEmpty()
            && appearance
                .institution()
                .filter(isState)
                .filter(s -> !states.contains(s))
                .isPresent();
    return inOtherState || documents.contains(appearance.cited().source().id());
  }

  /** "Minister" and "Minister of Justice" can be one office, two portfolios cannot. */
  private boolean holds(Set<String> role) {
    return roles.stream().anyMatch(known -> known.containsAll(role) || role.containsAll(known));
  }

  private static Set<String> words(String role) {
    return Arrays.stream(role.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
