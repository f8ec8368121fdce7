package org.uptake.extract.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.uptake.text.Span;

/** What is gathered on one official while a document is read. */
final class Person {
  private final List<String> names = new ArrayList<>();
  private final List<NameKey> keys = new ArrayList<>();
  private final List<Sighting> posts = new ArrayList<>();
  private final TreeMap<Span, String> mentions = new TreeMap<>();

  void see(Sighting sighting, String rule) {
    sighting.name().ifPresent(this::call);
    posts.add(sighting);
    mention(sighting.span(), rule);
  }

  void call(String name) {
    names.add(name);
    keys.add(NameKey.of(name));
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

  TreeMap<Span, String> mentions() {
    return mentions;
  }

  boolean isNamed() {
    return !names.isEmpty();
  }

  List<NameKey> keys() {
    return keys;
  }

  boolean fits(NameKey key) {
    return keys.stream().anyMatch(key::fits);
  }

  /** The fullest form, the first of equals; one in capitals throughout only where no other is. */
  Optional<String> name() {
    return names.stream()
        .max(
            Comparator.comparing((String name) -> !isShouted(name))
                .thenComparing(name -> NameKey.of(name).parts().size())
                .thenComparing(name -> NameKey.of(name).parts().getFirst().length() > 1)
                .thenComparing(Comparator.comparing(names::indexOf).reversed()));
  }

  private static boolean isShouted(String name) {
    return name.codePoints().noneMatch(Character::isLowerCase);
  }

  List<Sighting> posts() {
    return posts;
  }

  boolean isOnlyAddressed() {
    return posts.stream().allMatch(post -> post.main().isPresiding());
  }

  boolean holds(Office office) {
    return posts.stream()
        .flatMap(post -> post.offices().stream())
        .anyMatch(held -> office.isSameAs(held) && agree(held, office));
  }

  boolean holdsOneCalled(Office office) {
    return posts.stream()
        .flatMap(post -> post.offices().stream())
        .anyMatch(held -> office.isShortFor(held) && agree(held, office));
  }

  /** Whether the bodies that two places name can be one. */
  private static boolean agree(Office one, Office other) {
    if (one.institution().isEmpty() || other.institution().isEmpty()) {
      return true;
    }
    var few = ComplementReader.contentOf(one.institution().get());
    var many = ComplementReader.contentOf(other.institution().get());
    return few.containsAll(many) || many.containsAll(few);
  }

  /** The first of the offices that is more than a part in a meeting, in its fullest words. */
  Sighting post() {
    Sighting first =
        posts.stream()
            .filter(post -> !post.main().head().same().equals("head of delegation"))
            .findFirst()
            .orElse(posts.getFirst());
    return posts.stream()
        .filter(post -> first.main().isShortFor(post.main()))
        .filter(post -> post.main().subject().size() > first.main().subject().size())
        .findFirst()
        .orElse(first);
  }

  /** The body that any place names for this office, those in words before those of the lexicon. */
  Optional<String> institution() {
    Sighting held = post();
    if (held.saysInstitution()) {
      return held.institution();
    }
    return posts.stream()
        .filter(post -> post.main().head().same().equals(held.main().head().same()))
        .sorted(Comparator.comparing((Sighting post) -> !post.saysInstitution()))
        .flatMap(post -> post.institution().stream())
        .findFirst();
  }
}
