package org.uptake.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.uptake.document.CitedOfficial;
import org.uptake.document.Person;
import org.uptake.document.Post;
import org.uptake.name.PersonName;

/** Makes an entry of the directory out of a dossier. */
final class Portrait {
  private static final Comparator<CitedOfficial> BY_DAY =
      Comparator.comparing((CitedOfficial cited) -> cited.published().orElse(LocalDate.MAX))
          .thenComparing(cited -> cited.source().location());

  private static final Comparator<Post> BY_FIRST_DAY =
      Comparator.comparing((Post post) -> post.first().orElse(LocalDate.MAX))
          .thenComparing(post -> post.last().orElse(LocalDate.MAX))
          .thenComparing(Post::role);

  private Portrait() {}

  static Person of(Dossier dossier) {
    List<String> forms = forms(dossier);
    String name = dossier.calledByUser().orElse(forms.getFirst());
    return new Person(
        name, forms.stream().filter(form -> !form.equals(name)).sorted().toList(), posts(dossier));
  }

  /** All that documents call the person, the fullest first. */
  private static List<String> forms(Dossier dossier) {
    Map<String, Integer> documents = new TreeMap<>();
    for (Appearance appearance : dossier.appearances()) {
      appearance.forms().forEach(form -> documents.merge(form, 1, Integer::sum));
    }
    return documents.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> form) -> !isLatin(form.getKey()))
                .thenComparing(form -> isShouted(form.getKey()))
                .thenComparing(form -> !PersonName.of(form.getKey()).isFull())
                .thenComparing(form -> -PersonName.of(form.getKey()).given().size())
                .thenComparing(form -> -form.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  private static boolean isShouted(String name) {
    return name.codePoints().noneMatch(Character::isLowerCase);
  }

  private static List<Post> posts(Dossier dossier) {
    Map<String, List<CitedOfficial>> byOffice = new LinkedHashMap<>();
    dossier.appearances().stream()
        .map(Appearance::cited)
        .sorted(BY_DAY)
        .forEach(
            cited -> byOffice.computeIfAbsent(office(cited), key -> new ArrayList<>()).add(cited));
    return byOffice.values().stream().map(Portrait::post).sorted(BY_FIRST_DAY).toList();
  }

  private static String office(CitedOfficial cited) {
    String institution = cited.official().institution().orElse("");
    return (cited.official().role() + "|" + institution + "|" + cited.official().former())
        .toLowerCase(Locale.ROOT);
  }

  private static Post post(List<CitedOfficial> citations) {
    CitedOfficial first = citations.getFirst();
    return new Post(
        usualRole(citations), first.official().institution(), first.official().former(), citations);
  }

  /** As most documents write it, the first of equals; in capitals only where all do. */
  private static String usualRole(List<CitedOfficial> citations) {
    Map<String, Integer> documents = new LinkedHashMap<>();
    citations.forEach(cited -> documents.merge(cited.official().role(), 1, Integer::sum));
    return documents.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Integer> role) -> !isShouted(role.getKey()))
                .thenComparing(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }
}
