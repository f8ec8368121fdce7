package org.uptake.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptake.text.Span;

/**
 * A person, body or state named at a place of a document.
 *
 * @param name in full, however short it stands there
 * @param kind {@code person}, or the word by which a text takes a body up again: {@code committee}
 * @param role of an official, in small letters; else empty
 * @param pronoun "he" or "she" where a title or the form of the surname tells
 */
record Party(Span span, String name, String kind, String role, Optional<String> pronoun) {
  static final String PERSON = "person";

  boolean isPerson() {
    return kind.equals(PERSON);
  }

  /** Whether the office alone is named. */
  boolean isNameless() {
    return !role.isEmpty() && name.toLowerCase(Locale.ROOT).startsWith(role);
  }

  /** The last word of the name. */
  String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  List<String> wordsOfRole() {
    return Stream.of(role.split("[^\\p{L}-]+")).filter(word -> word.length() > 3).toList();
  }
}
