package org.uptake.extract.statement;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The persons of a document, those spoken of last first: whom he and she mean. For one thread. */
final class Persons {
  private static final int REMEMBERED = 8;

  private final Set<String> all;
  private final Map<String, String> pronouns = new HashMap<>();
  private final Deque<String> last = new ArrayDeque<>();

  Persons(Collection<Party> parties) {
    all = parties.stream().filter(Party::isPerson).map(Party::name).collect(Collectors.toSet());
    for (Party party : parties) {
      party.pronoun().ifPresent(pronoun -> pronouns.putIfAbsent(party.name(), pronoun));
    }
  }

  boolean has(String name) {
    return all.contains(name);
  }

  /** The one spoken of last, whom a pronoun means first. */
  Optional<String> topic() {
    return Optional.ofNullable(last.peekFirst());
  }

  void remember(String person) {
    last.remove(person);
    last.addFirst(person);
    if (last.size() > REMEMBERED) {
      last.removeLast();
    }
  }

  /** Whom he or she means: the topic, or the last one before whom the pronoun fits. */
  Optional<String> meant(String pronoun) {
    String subject = subject(pronoun);
    Optional<String> meant = fitting(subject, last.stream()).findFirst();
    meant.ifPresent(name -> pronouns.putIfAbsent(name, subject));
    return meant;
  }

  /**
   * Whom him or her means beside the one who speaks.
   *
   * @param near those named in the same sentence, the nearest first
   */
  Optional<String> other(String pronoun, Stream<String> near, Collection<String> speakers) {
    return fitting(subject(pronoun), Stream.concat(near, last.stream()))
        .filter(name -> !speakers.contains(name))
        .findFirst();
  }

  private Stream<String> fitting(String subject, Stream<String> names) {
    return names.filter(name -> pronouns.getOrDefault(name, subject).equals(subject));
  }

  private static String subject(String pronoun) {
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "he", "him" -> "he";
      default -> "she";
    };
  }
}
