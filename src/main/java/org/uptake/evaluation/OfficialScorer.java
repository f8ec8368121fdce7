package org.uptake.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.Evidence;
import org.uptake.document.Official;

/** Holds the officials found in a document against those annotated: persons, then bare offices. */
final class OfficialScorer {
  /** How many of the words of two roles must be shared. */
  private static final double SAME_ROLE = 0.6;

  private static final Set<String> NO_PART_OF_A_ROLE =
      Set.of("of", "the", "for", "on", "and", "in", "to", "un", "united", "nations");

  private OfficialScorer() {}

  static void score(List<AnnotatedOfficial> annotated, List<Official> found, Verdicts verdicts) {
    List<AnnotatedOfficial> named = annotated.stream().filter(a -> isSaid(a.name())).toList();
    persons(named, found.stream().filter(f -> isSaid(f.name())).toList(), verdicts);
    offices(
        annotated.stream().filter(a -> !isSaid(a.name())).toList(),
        found.stream().filter(f -> !isSaid(f.name())).toList(),
        named,
        verdicts);
  }

  private static boolean isSaid(Optional<String> name) {
    return name.filter(text -> !text.isEmpty()).isPresent();
  }

  private static void persons(
      List<AnnotatedOfficial> annotated, List<Official> found, Verdicts verdicts) {
    var matching = Matching.of(annotated, found, List.of(OfficialScorer::isSamePerson));
    count(Measure.NAMED_OFFICIALS, matching, verdicts);
    for (Matching.Pair<AnnotatedOfficial, Official> pair : matching.pairs()) {
      if (!pair.annotated().optional()) {
        verdicts.judge(
            Measure.ROLES,
            isSameRole(pair.annotated(), pair.found()),
            pair.annotated().role().shown(),
            pair.found().role(),
            shown(pair.annotated()));
        judgeInstitution(pair, verdicts);
      }
    }
  }

  private static void offices(
      List<AnnotatedOfficial> annotated,
      List<Official> found,
      List<AnnotatedOfficial> named,
      Verdicts verdicts) {
    BiPredicate<AnnotatedOfficial, Official> role = OfficialScorer::isSameRole;
    BiPredicate<AnnotatedOfficial, Official> institution = OfficialScorer::isSameInstitution;
    var matching = Matching.of(annotated, found, List.of(role.and(institution), role));
    // The office of somebody who is annotated with a name is no invention.
    List<Official> invented =
        matching.spurious().stream()
            .filter(office -> named.stream().noneMatch(holder -> isSameRole(holder, office)))
            .toList();
    count(Measure.OFFICES, new Matching<>(matching.pairs(), matching.missed(), invented), verdicts);
    for (Matching.Pair<AnnotatedOfficial, Official> pair : matching.pairs()) {
      if (!pair.annotated().optional()) {
        judgeInstitution(pair, verdicts);
      }
    }
  }

  private static void count(
      Measure measure, Matching<AnnotatedOfficial, Official> matching, Verdicts verdicts) {
    verdicts.count(
        measure,
        matching,
        AnnotatedOfficial::optional,
        OfficialScorer::shown,
        OfficialScorer::shown);
  }

  private static void judgeInstitution(
      Matching.Pair<AnnotatedOfficial, Official> pair, Verdicts verdicts) {
    verdicts.judge(
        Measure.INSTITUTIONS,
        isSameInstitution(pair.annotated(), pair.found()),
        pair.annotated().institution().shown(),
        Accepted.shown(pair.found().institution()),
        shown(pair.annotated()));
  }

  private static boolean isSamePerson(AnnotatedOfficial annotated, Official found) {
    return shareAForm(annotated, found) || shareTheLastWord(annotated, found);
  }

  private static boolean shareAForm(AnnotatedOfficial annotated, Official found) {
    Set<String> foundForms =
        Stream.concat(found.name().stream(), found.mentions().stream().map(Evidence::quote))
            .map(Words::fold)
            .collect(Collectors.toSet());
    return Stream.concat(annotated.name().stream(), annotated.aliases().stream())
        .map(Words::fold)
        .anyMatch(foundForms::contains);
  }

  /** Mostly the surname. */
  private static boolean shareTheLastWord(AnnotatedOfficial annotated, Official found) {
    Optional<String> word = lastWord(annotated.name());
    return word.isPresent() && word.equals(lastWord(found.name()));
  }

  private static Optional<String> lastWord(Optional<String> name) {
    return name.map(text -> Words.of(text).list())
        .filter(words -> !words.isEmpty())
        .map(List::getLast);
  }

  private static boolean isSameRole(AnnotatedOfficial annotated, Official found) {
    Set<String> role = roleWords(found.role());
    return annotated.role().forms().stream()
        .map(form -> roleWords(form.orElse("")))
        .anyMatch(wanted -> isSameRole(wanted, role));
  }

  private static boolean isSameRole(Set<String> wanted, Set<String> role) {
    return wanted.equals(role) || share(wanted, role) >= SAME_ROLE;
  }

  private static double share(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }

  private static Set<String> roleWords(String role) {
    return Words.of(role).list().stream()
        .filter(word -> !NO_PART_OF_A_ROLE.contains(word))
        .collect(Collectors.toSet());
  }

  private static boolean isSameInstitution(AnnotatedOfficial annotated, Official found) {
    return annotated.institution().hasName(found.institution());
  }

  private static String shown(AnnotatedOfficial official) {
    return shown(official.name(), official.role().shown(), official.institution().shown());
  }

  private static String shown(Official official) {
    return shown(official.name(), official.role(), Accepted.shown(official.institution()));
  }

  private static String shown(Optional<String> name, String role, String institution) {
    return name.map(said -> said + ", ").orElse("") + role + ", " + institution;
  }
}
