package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uptake.extract.Lexicons;
import org.uptake.text.Tsv;

/**
 * Words by what they tell of a sentence: {@code en.verbs.tsv} in all their forms, and {@code
 * en.words.tsv}.
 */
final class WordClasses {
  private final List<Tsv.Row> pieces = new ArrayList<>();

  /** A form, of one word or more, and the class that has it. */
  private record Form(String words, BitSet classes) {
    boolean standsAt(int start, String lower) {
      int end = start + words.length();
      return lower.startsWith(words, start)
          && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)));
    }
  }

  /** First word of a form → the forms that begin so. */
  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  /** "{praise-ed}" → its number. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param more classes from other tables, each with its words in small letters
   */
  WordClasses(Lexicons lexicons, Map<String, Set<String>> more) {
    Map<String, Set<String>> forms = new LinkedHashMap<>(more);
    for (Tsv.Row row :
        lexicons.read(WordClasses.class, "en.verbs.tsv", Set.of("class", "verbs")).rows()) {
      for (String entry : row.cell("verbs").split("\\s*;\\s*")) {
        VerbForms.of(entry).forEach(verb -> add(row.cell("class"), verb, forms));
      }
    }
    for (Tsv.Row row :
        lexicons.read(WordClasses.class, "en.words.tsv", Set.of("class", "words")).rows()) {
      for (String entry : row.cell("words").split("\\s*;\\s*")) {
        forms.computeIfAbsent(row.cell("class"), key -> new LinkedHashSet<>()).add(entry);
      }
    }
    Map<String, BitSet> classes = new LinkedHashMap<>();
    forms.forEach(
        (name, words) -> {
          String piece = "{" + name + "}";
          int number = numbers.size();
          numbers.put(piece, number);
          words.forEach(word -> classes.computeIfAbsent(word, key -> new BitSet()).set(number));
          pieces.add(
              new Tsv.Row(
                  "en.verbs.tsv", 1, Map.of("name", piece, "pattern", Alternation.of(words))));
        });
    classes.forEach(
        (words, numbered) ->
            byFirstWord
                .computeIfAbsent(firstWord(words), key -> new ArrayList<>())
                .add(new Form(words, numbered)));
  }

  private static void add(String name, VerbForms verb, Map<String, Set<String>> forms) {
    for (String form :
        List.of(verb.base(), verb.present(), verb.past(), verb.participle(), verb.gerund())) {
      forms.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(form);
    }
    forms.computeIfAbsent(name + "-to", key -> new LinkedHashSet<>()).add(verb.base());
    forms
        .computeIfAbsent(name + "-s", key -> new LinkedHashSet<>())
        .addAll(List.of(verb.base(), verb.present()));
    forms.computeIfAbsent(name + "-ed", key -> new LinkedHashSet<>()).add(verb.past());
    forms.computeIfAbsent(name + "-en", key -> new LinkedHashSet<>()).add(verb.participle());
    forms.computeIfAbsent(name + "-ing", key -> new LinkedHashSet<>()).add(verb.gerund());
  }

  private static String firstWord(String form) {
    int end = 0;
    while (end < form.length() && Character.isLetter(form.charAt(end))) {
      end++;
    }
    return form.substring(0, end);
  }

  /** Each class and each form of a class of verbs as a piece of patterns. */
  List<Tsv.Row> pieces() {
    return pieces;
  }

  /**
   * The number of a class, or of one form of a class of verbs, by its piece: {@code {praise-ed}}.
   *
   * @throws IllegalArgumentException where there is no such class
   */
  int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("no class of words is called " + piece);
    }
    return number;
  }

  int count() {
    return numbers.size();
  }

  /** Adds each class of which {@code lower} has a word, and where; it is in small letters. */
  void addTo(Found found, String lower) {
    int i = 0;
    while (i < lower.length()) {
      int start = i;
      while (i < lower.length() && Character.isLetter(lower.charAt(i))) {
        i++;
      }
      if (i > start) {
        for (Form form : byFirstWord.getOrDefault(lower.substring(start, i), List.of())) {
          if (form.standsAt(start, lower)) {
            BitSet named = form.classes();
            for (int c = named.nextSetBit(0); c >= 0; c = named.nextSetBit(c + 1)) {
              found.add(c, start);
            }
          }
        }
      }
      i++;
    }
  }
}
