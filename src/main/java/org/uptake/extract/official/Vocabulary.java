package org.uptake.extract.official;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uptake.extract.Lexicons;
import org.uptake.text.Tsv;

/**
 * The words that tell a name from the rest of a sentence, and those that hold a sentence together,
 * by kind; from {@code words.tsv} and {@code grammar.tsv} of a language.
 */
final class Vocabulary {
  private static final Set<String> IN_NO_NAME =
      Set.of("portfolio", "body", "quality", "private", "place", "time", "thing", "function");
  private static final Set<String> COLUMNS = Set.of("kind", "words");

  /**
   * A word that goes beside an office.
   *
   * @param kind as {@code modifiers.tsv} tells
   * @param same what it is counted as when offices are compared
   * @param base how it is shown, in whatever case it stands
   */
  record Modifier(String kind, String same, String base) {}

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, Map<String, String>> bases = new HashMap<>();
  private final Set<String> inNoName = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, Modifier> modifiers = new HashMap<>();

  Vocabulary(Lexicons lexicons, String language) {
    for (String table : List.of(".words.tsv", ".grammar.tsv")) {
      lexicons.read(Vocabulary.class, language + table, COLUMNS).rows().forEach(this::addWords);
    }
    IN_NO_NAME.forEach(kind -> inNoName.addAll(kinds.getOrDefault(kind, Set.of())));
    lexicons
        .read(Vocabulary.class, language + ".modifiers.tsv", COLUMNS)
        .rows()
        .forEach(this::addModifiers);
  }

  private void addWords(Tsv.Row row) {
    String kind = row.cell("kind");
    Set<String> words = kinds.computeIfAbsent(kind, name -> new HashSet<>());
    Cells.of(row, "words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    Map<String, String> base = bases.computeIfAbsent(kind, name -> new HashMap<>());
    for (String form : Cells.of(row, "forms")) {
      words.add(form);
      base.put(form, Cells.of(row, "words").getFirst());
    }
  }

  private void addModifiers(Tsv.Row row) {
    if (row.cell("kind").equals("after")) {
      Stream.of(Cells.of(row, "words"), Cells.of(row, "forms"))
          .flatMap(List::stream)
          .forEach(words -> beginnings.add(words.split("[^\\p{L}\\p{M}]", 2)[0]));
    }
    for (String word : Cells.of(row, "words")) {
      String same = row.cell("same").isEmpty() ? word : row.cell("same");
      modifiers.put(word, new Modifier(row.cell("kind"), same, word));
    }
    for (String form : Cells.of(row, "forms")) {
      modifiers.put(form, modifiers.get(Cells.of(row, "words").getFirst()));
    }
  }

  boolean is(Word word, String kind) {
    return is(word.lower(), kind);
  }

  boolean is(String lower, String kind) {
    return kinds.getOrDefault(kind, Set.of()).contains(lower);
  }

  /** Whether the language has the {@code trait} that its {@code grammar.tsv} explains. */
  boolean has(String trait) {
    return is(trait, "trait");
  }

  /** Whether {@code word} ends as words of {@code kind} do. */
  boolean endsLike(Word word, String kind) {
    return kinds.getOrDefault(kind, Set.of()).stream().anyMatch(word.lower()::endsWith);
  }

  /** Whether no person is called so. */
  boolean isInNoName(Word word) {
    return inNoName.contains(word.lower());
  }

  /** A word that tells the subject of an office or the name of a body. */
  boolean isOfBodies(Word word) {
    return is(word, "portfolio")
        || is(word, "body")
        || is(word, "quality")
        || is(word, "private")
        || is(word, "place");
  }

  /** The form of {@code word} that lists of its {@code kind} are kept in, where it has another. */
  Optional<String> base(Word word, String kind) {
    return Optional.ofNullable(bases.getOrDefault(kind, Map.of()).get(word.lower()));
  }

  /** The kind of the modifier {@code word}; empty where it is none. */
  String modifier(Word word) {
    return modifiers.containsKey(word.lower()) ? modifiers.get(word.lower()).kind() : "";
  }

  /** The modifier that {@code words}, in small letters, are. */
  Optional<Modifier> modifier(String words) {
    return Optional.ofNullable(modifiers.get(words));
  }

  /** Whether what stands behind an office can begin with {@code word}: "elect", "ad interim". */
  boolean beginsBehind(Word word) {
    return beginnings.contains(word.lower());
  }

  /** The words by which subjects and bodies are compared, each in its common form. */
  Set<String> contentOf(String words) {
    var content = new LinkedHashSet<String>();
    Map<String, String> common = bases.getOrDefault("portfolio", Map.of());
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !is(word, "empty")) {
        content.add(common.getOrDefault(word, word));
      }
    }
    return content;
  }
}
