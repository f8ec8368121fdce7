package org.uptake.extract.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.uptake.extract.Lexicons;
import org.uptake.text.Tsv;

/**
 * The words of one language that a date is made of, by kind ({@code month}, {@code weekday}, {@code
 * number} …), each with what it stands for.
 *
 * <p>A word that ends in a point may be written with or without it, and one with a bracket is a pattern. In months the figures {@code 0}
 * and {@code 1} pass for the letters that a scanner mistakes them for.
 */
record Words(Map<String, Map<String, String>> byKind) {
  private static final String MONTH = "month";

  Words {
    byKind = Map.copyOf(byKind);
  }

  static Words read(Lexicons lexicons, String language) {
    Tsv table =
        lexicons.read(
            Words.class, language + ".words.tsv", Set.of("kind", "value", "words", "note"));
    var byKind = new LinkedHashMap<String, Map<String, String>>();
    for (Tsv.Row row : table.rows()) {
      Map<String, String> words =
          byKind.computeIfAbsent(row.cell("kind"), kind -> new HashMap<>());
      for (String word : row.cell("words").split("\\s*;\\s*")) {
        words.put(word, row.cell("value"));
      }
    }
    return new Words(byKind);
  }

  /** For each kind the piece of a pattern that matches its words, the longest first. */
  List<Tsv.Row> pieces() {
    var rows = new ArrayList<Tsv.Row>();
    byKind.forEach(
        (kind, words) -> {
          String pattern =
              words.keySet().stream()
                  .sorted(
                      Comparator.comparingInt(String::length)
                          .reversed()
                          .thenComparing(Comparator.naturalOrder()))
                  .map(word -> pattern(kind, word))
                  .collect(Collectors.joining("|"));
          rows.add(
              new Tsv.Row("words", 0, Map.of("name", "{" + kind + "}", "pattern", pattern)));
        });
    return rows;
  }

  private static String pattern(String kind, String word) {
    String escaped = word.endsWith(".") ? word.substring(0, word.length() - 1) + "\\.?+" : word;
    return kind.equals(MONTH) ? escaped.replace("o", "[o0]").replace("l", "[l1]") : escaped;
  }

  /** What {@code word} stands for among the words of {@code kind}. */
  Optional<String> value(String kind, String word) {
    Map<String, String> words = byKind.getOrDefault(kind, Map.of());
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("\\h+", " ");
    if (kind.equals(MONTH)) {
      plain = plain.replace('0', 'o').replace('1', 'l');
    }
    String value = words.get(plain);
    if (value == null) {
      value = words.get(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain + ".");
    }
    return value == null ? form(words, plain) : Optional.of(value);
  }

  /** What the form stands for that {@code word} takes; some words are written as patterns. */
  private static Optional<String> form(Map<String, String> words, String word) {
    return words.entrySet().stream()
        .filter(entry -> entry.getKey().contains("(?:") && word.matches("(?:" + entry.getKey() + ")"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  OptionalInt number(String kind, String word) {
    Optional<String> value = value(kind, word);
    return value.isPresent()
        ? OptionalInt.of(Integer.parseInt(value.get()))
        : OptionalInt.empty();
  }
}
