package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.uptake.extract.LetterTree;
import org.uptake.extract.Lexicons;
import org.uptake.extract.rule.Found;
import org.uptake.text.Tsv;

/**
 * Words by what they tell of a sentence: {@code en.verbs.tsv} in all their forms, and {@code
 * en.words.tsv}.
 */
final class WordClasses {
  private final List<Tsv.Row> pieces = new ArrayList<>();

  /** All forms, of one word or more, and for each the numbers of its classes. */
  private final LetterTree forms;

  private final List<int[]> ofForms;

  /** "{praise-ed}" → its number. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param more classes from other tables, each with its words in small letters
   */
  WordClasses(Lexicons lexicons, Map<String, Set<String>> more) {
    Map<String, Set<String>> byClass = new LinkedHashMap<>(more);
    for (Tsv.Row row :
        lexicons.read(WordClasses.class, "en.verbs.tsv", Set.of("class", "verbs")).rows()) {
      for (String entry : row.cell("verbs").split("\\s*;\\s*")) {
        VerbForms.of(entry).forEach(verb -> add(row.cell("class"), verb, byClass));
      }
    }
    for (Tsv.Row row :
        lexicons.read(WordClasses.class, "en.words.tsv", Set.of("class", "words")).rows()) {
      for (String entry : row.cell("words").split("\\s*;\\s*")) {
        byClass.computeIfAbsent(row.cell("class"), key -> new LinkedHashSet<>()).add(entry);
      }
    }
    var classes = new TreeMap<String, BitSet>();
    byClass.forEach(
        (name, words) -> {
          String piece = "{" + name + "}";
          int number = numbers.size();
          numbers.put(piece, number);
          words.forEach(word -> classes.computeIfAbsent(word, key -> new BitSet()).set(number));
          pieces.add(
              new Tsv.Row(
                  "en.verbs.tsv", 1, Map.of("name", piece, "pattern", Alternation.of(words))));
        });
    forms = new LetterTree(classes.navigableKeySet());
    ofForms = classes.values().stream().map(named -> named.stream().toArray()).toList();
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
    boolean isWithin = false;
    for (int i = 0; i < lower.length(); i++) {
      boolean isLetter = Character.isLetter(lower.charAt(i));
      if (isLetter && !isWithin) {
        addAt(i, found, lower);
      }
      isWithin = isLetter;
    }
  }

  private void addAt(int start, Found found, String lower) {
    int node = LetterTree.ROOT;
    for (int i = start; i < lower.length(); i++) {
      node = forms.next(node, lower.charAt(i));
      if (node == LetterTree.NONE) {
        return;
      }
      int form = forms.ending(node);
      if (form != LetterTree.NONE && isEnd(i + 1, lower)) {
        for (int named : ofForms.get(form)) {
          found.add(named, start);
        }
      }
    }
  }

  private static boolean isEnd(int place, String lower) {
    return place == lower.length() || !Character.isLetterOrDigit(lower.charAt(place));
  }
}
