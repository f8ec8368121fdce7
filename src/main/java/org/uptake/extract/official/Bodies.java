package org.uptake.extract.official;

import java.util.Optional;

/** Tells what body the words of a line name, a public one or not. */
final class Bodies {
  private final Line line;
  private final Vocabulary vocabulary;

  Bodies(Line line) {
    this.line = line;
    vocabulary = line.vocabulary();
  }

  /**
   * Whether the words from one up to another are a private body, for an office like {@code head}.
   */
  boolean isPrivate(int from, int end, Entry.Role head) {
    boolean isPublic = false;
    boolean isPlace = !vocabulary.has("genitive");
    for (int i = from; i < end; i++) {
      Optional<Entry> entry = line.entryAt(i).map(Line.Found::what);
      if (entry.isPresent() && entry.get() instanceof Entry.Body body) {
        return !body.isPublic();
      }
      Word word = line.word(i);
      if (vocabulary.is(word, "private") && !vocabulary.is(word, "body")) {
        return true;
      }
      isPublic |= vocabulary.is(word, "body") || line.countryAt(i).isPresent();
      isPlace |= vocabulary.is(word, "place");
    }
    return !isPublic && !(isPlace && head.takes("place"));
  }

  /** Whether those words tell that they are a body. */
  boolean isNamed(int from, int end) {
    for (int i = from; i < end; i++) {
      if (vocabulary.is(line.word(i), "body")) {
        return true;
      }
    }
    return line.entryAt(from).filter(found -> found.what() instanceof Entry.Body).isPresent();
  }

  /** "Directrice des droits de l'homme, Ministère de la justice". */
  boolean isTopicBeforeBody(int from, int end) {
    boolean isBefore =
        line.has(end) && line.gap(end).equals(",") && vocabulary.is(line.word(end), "body");
    for (int i = from; isBefore && i < end; i++) {
      Word word = line.word(i);
      isBefore =
          !vocabulary.is(word, "body")
              && (vocabulary.is(word, "portfolio") || vocabulary.is(word, "in-portfolio"));
    }
    return isBefore;
  }
}
