package org.uptake.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.uptake.document.Findings;
import org.uptake.document.Person;
import org.uptake.name.PersonName;

/**
 * Brings the officials of many documents together into people.
 *
 * <p>Spellings, scripts, initials and the order of surname and given name are seen through; two
 * given names, two states, or two entries of one document are two people. Where a surname alone
 * could be several, it stays by itself. What a table {@code aliases.tsv} in the documents' folder,
 * or above it, says goes before all that.
 */
public final class PersonMatcher {
  private static final Comparator<Map.Entry<String, Person>> BY_SURNAME =
      Map.Entry.<String, Person>comparingByKey()
          .thenComparing(entry -> entry.getValue().name())
          .thenComparing(entry -> entry.getValue().documents().getFirst());

  private final Predicate<String> isState;

  /**
   * @param isState whether an institution, as findings carry it, is a state
   */
  public PersonMatcher(Predicate<String> isState) {
    this.isState = isState;
  }

  /**
   * The people whom the documents name, by surname; closes {@code findings}.
   *
   * @throws IllegalArgumentException where a table of aliases is broken
   */
  public List<Person> match(Stream<Findings> findings) {
    List<Appearance> appearances;
    try (findings) {
      appearances = findings.flatMap(Appearance::in).toList();
    }
    return new Directory()
        .of(appearances).stream()
            .map(Portrait::of)
            .map(person -> Map.entry(PersonName.of(person.name()).surname(), person))
            .sorted(BY_SURNAME)
            .map(Map.Entry::getValue)
            .toList();
  }

  /** The people known so far. */
  private final class Directory {
    private final AliasTables aliases = new AliasTables();
    private final List<Dossier> dossiers = new ArrayList<>();
    private final Map<String, Dossier> byUser = new HashMap<>();
    private final Map<String, Set<Dossier>> byRegister = new HashMap<>();

    List<Dossier> of(List<Appearance> appearances) {
      var unsaid = new ArrayList<Appearance>();
      for (Appearance appearance : appearances) {
        Optional<String> said = aliases.personOf(appearance);
        if (said.isPresent()) {
          enter(appearance, byUser.computeIfAbsent(said.get(), name -> opened(said)));
        } else {
          unsaid.add(appearance);
        }
      }
      unsaid.stream()
          .sorted(Appearance.FULLEST_FIRST)
          .forEach(
              appearance ->
                  enter(appearance, known(appearance).orElseGet(() -> opened(Optional.empty()))));
      return dossiers;
    }

    private Dossier opened(Optional<String> name) {
      var dossier = new Dossier(name, isState);
      dossiers.add(dossier);
      return dossier;
    }

    private void enter(Appearance appearance, Dossier dossier) {
      dossier.add(appearance);
      for (String form : appearance.forms()) {
        for (String register : PersonName.of(form).registers()) {
          byRegister.computeIfAbsent(register, key -> new LinkedHashSet<>()).add(dossier);
        }
      }
    }

    /** The one with whom it goes best; nobody where that is said of several. */
    private Optional<Dossier> known(Appearance appearance) {
      var best = new ArrayList<Dossier>();
      Dossier.Fit most = Dossier.Fit.NONE;
      for (Dossier dossier : candidates(appearance)) {
        Dossier.Fit fit = dossier.fit(appearance);
        if (fit.compareTo(most) > 0) {
          best.clear();
          most = fit;
        }
        if (fit == most && fit != Dossier.Fit.NONE) {
          best.add(dossier);
        }
      }
      return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private Set<Dossier> candidates(Appearance appearance) {
      var candidates = new LinkedHashSet<Dossier>();
      for (String register : appearance.name().registers()) {
        candidates.addAll(byRegister.getOrDefault(register, Set.of()));
      }
      return candidates;
    }
  }
}
