package org.uptake.extract.official;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.uptake.name.PersonName;
import org.uptake.text.Span;

/** What is gathered on one official while a document is read. */
final class Person {
  private static final int LONGEST_ENDING = 2;

  private final Vocabulary vocabulary;
  private final Map<String, PersonName> names = new LinkedHashMap<>();

  /** The first sighting of each office in its words. */
  private final Map<List<Object>, Sighting> posts = new LinkedHashMap<>();

  private final TreeMap<Span, String> mentions = new TreeMap<>();

  Person(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void see(Sighting sighting, String rule) {
    sighting.name().ifPresent(this::call);
    add(sighting);
    mention(sighting.span(), rule);
  }

  /** Takes a place that names only the office, for its words too where they tell more. */
  void learn(Sighting sighting, String rule) {
    if (canHold(sighting.main())) {
      add(sighting);
    }
    mention(sighting.span(), rule);
  }

  private void add(Sighting sighting) {
    posts.putIfAbsent(
        List.of(sighting.role(), sighting.institution(), sighting.saysInstitution()), sighting);
  }

  void call(String name) {
    names.computeIfAbsent(name, PersonName::of);
  }

  void mention(Span span, String rule) {
    if (!mentions(span)) {
      mentions.put(span, rule);
    }
  }

  /** Whether a mention lies, at least in part, at {@code span}. */
  boolean mentions(Span span) {
    Span before = mentions.floorKey(new Span(span.end(), span.end()));
    return before != null && before.overlaps(span);
  }

  /** The rule that found it, by place, in the order of the text. */
  Map<Span, String> mentions() {
    return mentions;
  }

  /** The last mention that begins before {@code place}. */
  Optional<Span> lastBefore(Span place) {
    return Optional.ofNullable(mentions.lowerKey(place));
  }

  boolean isNamed() {
    return !names.isEmpty();
  }

  Collection<PersonName> keys() {
    return names.values();
  }

  boolean fits(PersonName key) {
    return names.values().stream().anyMatch(key::fits)
        || (vocabulary.has("two-surnames")
            && names.values().stream()
                .flatMap(name -> name.withoutLast().stream())
                .anyMatch(key::fits));
  }

  /** The fullest form, the first of equals; one in capitals throughout only where no other is. */
  Optional<String> name() {
    return names.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, PersonName> form) -> !isShouted(form.getKey()))
                .thenComparing(form -> form.getValue().given().size())
                .thenComparing(form -> form.getValue().isFull())
                .thenComparing(form -> -form.getValue().obliqueness())
                .reversed())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isShouted(String name) {
    return name.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether this presides over a body that meets: the General Assembly. */
  boolean presides(Predicate<String> meets) {
    return posts.values().stream()
        .flatMap(post -> post.offices().stream())
        .filter(office -> office.head().same().equals("president") && !office.isPast())
        .anyMatch(office -> office.institution().filter(meets).isPresent());
  }

  boolean isOnlyAddressed() {
    return posts.values().stream().allMatch(post -> post.main().isPresiding());
  }

  boolean holds(Office office) {
    return posts.values().stream()
        .flatMap(post -> post.offices().stream())
        .anyMatch(held -> office.isSameAs(held) && agree(held, office));
  }

  /** "la Présidente" is not who is called "le Président", where a language tells them apart. */
  boolean isOfOneGender(Office office) {
    return !vocabulary.has("gendered")
        || posts.values().stream()
            .flatMap(post -> post.offices().stream())
            .map(Office::head)
            .filter(head -> head.same().equals(office.head().same()))
            .noneMatch(head -> isOtherGender(head.name(), office.head().name()));
  }

  private static boolean isOtherGender(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return !one.equals(other) && shared + LONGEST_ENDING >= Math.max(one.length(), other.length());
  }

  boolean holdsOneCalled(Office office) {
    return posts.values().stream()
        .flatMap(post -> post.offices().stream())
        .anyMatch(held -> office.isShortFor(held) && agree(held, office));
  }

  /** Whether {@code office} is what this person holds, told more fully: one body has few such. */
  boolean canHold(Office office) {
    return office.head().organisation().isPresent()
        && posts.values().stream()
            .flatMap(post -> post.offices().stream())
            .filter(held -> held.head().same().equals(office.head().same()))
            .allMatch(
                held -> held.subject().isEmpty() && held.isShortFor(office) && agree(held, office));
  }

  /** Whether the bodies that two places name can be one. */
  private boolean agree(Office one, Office other) {
    if (one.institution().isEmpty() || other.institution().isEmpty()) {
      return true;
    }
    Set<String> few = vocabulary.contentOf(one.institution().get());
    Set<String> many = vocabulary.contentOf(other.institution().get());
    return few.containsAll(many) || many.containsAll(few);
  }

  /** The first of the offices that is more than a part in a meeting, in its fullest words. */
  Sighting post() {
    Sighting first =
        posts.values().stream()
            .filter(post -> !post.main().head().same().equals("head of delegation"))
            .min(Comparator.comparing(Person::isOnlyTitle))
            .orElse(posts.values().iterator().next());
    return posts.values().stream()
        .filter(post -> first.main().isShortFor(post.main()))
        .sorted(
            Comparator.comparing((Sighting post) -> post.main().subject().size())
                .thenComparing(post -> !isShouted(post.role()))
                .reversed())
        .findFirst()
        .orElse(first);
  }

  /** "Ambassador Lima", whose post another place tells. */
  private static boolean isOnlyTitle(Sighting post) {
    return post.institution().isEmpty() && post.main().head().home().equals("none");
  }

  /** The body that any place names for this office, those in words before those of the lexicon. */
  Optional<String> institution() {
    Sighting held = post();
    if (held.saysInstitution()) {
      return held.institution();
    }
    return posts.values().stream()
        .filter(post -> post.main().head().same().equals(held.main().head().same()))
        .sorted(Comparator.comparing((Sighting post) -> !post.saysInstitution()))
        .flatMap(post -> post.institution().stream())
        .findFirst();
  }
}
