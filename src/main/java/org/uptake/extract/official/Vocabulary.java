package org.uptake.extract.official;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.uptake.extract.Lexicons;
import org.uptake.text.Tsv;

/** The words that tell a name from the rest of a sentence, by kind; from {@code en.words.tsv}. */
final class Vocabulary {
  private static final Set<String> IN_NO_NAME =
      Set.of("portfolio", "body", "private", "place", "time", "thing", "function");

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Set<String> inNoName = new HashSet<>();
  private final Map<String, String> modifiers = new HashMap<>();

  Vocabulary(Lexicons lexicons, String language) {
    Set<String> columns = Set.of("kind", "words");
    for (Tsv.Row row : lexicons.read(Vocabulary.class, language + ".words.tsv", columns).rows()) {
      Set<String> words = kinds.computeIfAbsent(row.cell("kind"), kind -> new HashSet<>());
      Cells.of(row, "words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
    IN_NO_NAME.forEach(kind -> inNoName.addAll(kinds.getOrDefault(kind, Set.of())));
    for (Tsv.Row row :
        lexicons.read(Vocabulary.class, language + ".modifiers.tsv", columns).rows()) {
      Cells.of(row, "words").forEach(word -> modifiers.put(word, row.cell("kind")));
    }
  }

  boolean is(Word word, String kind) {
    return is(word.lower(), kind);
  }

  boolean is(String lower, String kind) {
    return kinds.getOrDefault(kind, Set.of()).contains(lower);
  }

  /** Whether no person is called so. */
  boolean isInNoName(Word word) {
    return inNoName.contains(word.lower());
  }

  /** A word that tells the subject of an office or the name of a body. */
  boolean isOfBodies(Word word) {
    return is(word, "portfolio") || is(word, "body") || is(word, "private") || is(word, "place");
  }

  /** The kind of the modifier {@code word}; empty where it is none. */
  String modifier(Word word) {
    return modifiers.getOrDefault(word.lower(), "");
  }
}
