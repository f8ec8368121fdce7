package org.uptake.extract.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.uptake.extract.Lexicons;
import org.uptake.text.Tsv;

/** The verbs of recommended actions and their category; from {@code en.action-verbs.tsv}. */
final class ActionVerbs {
  private static final int WORDS_BEFORE = 4;
  private static final Set<String> BEFORE_A_VERB =
      Set.of("to", "not", "also", "further", "fully", "explicitly", "the", "and", "actively");

  private final Map<String, Integer> categories = new HashMap<>();

  ActionVerbs(Lexicons lexicons) {
    for (Tsv.Row row :
        lexicons
            .read(ActionVerbs.class, "en.action-verbs.tsv", Set.of("category", "verbs"))
            .rows()) {
      for (String verb : row.cell("verbs").split(";")) {
        categories.put(verb.strip(), Integer.parseInt(row.cell("category")));
      }
    }
  }

  /** Whether {@code word} is one of them in its base form. */
  boolean isBase(String word) {
    return categories.containsKey(word);
  }

  /** All of them in their base form. */
  Set<String> bases() {
    return categories.keySet();
  }

  /** Whether {@code word} is one of them, in its base form or as a gerund. */
  boolean knows(String word) {
    return category(word.toLowerCase(Locale.ROOT)).isPresent();
  }

  /** The category of the first of them among the first words of an action. */
  OptionalInt categoryOf(String action) {
    String[] words = action.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+");
    for (int i = 0; i < Math.min(words.length, WORDS_BEFORE); i++) {
      OptionalInt two =
          i + 1 < words.length ? direct(words[i] + " " + words[i + 1]) : OptionalInt.empty();
      OptionalInt category = two.isPresent() ? two : category(words[i]);
      if (category.isPresent()) {
        return category;
      }
      if (!BEFORE_A_VERB.contains(words[i]) && !words[i].endsWith("ly")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt category(String word) {
    OptionalInt base = direct(word);
    if (base.isPresent() || !word.endsWith("ing") || word.length() < 5) {
      return base;
    }
    String stem = word.substring(0, word.length() - 3);
    OptionalInt plain = direct(stem);
    OptionalInt withE = plain.isPresent() ? plain : direct(stem + "e");
    boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
    return withE.isPresent() || !doubled ? withE : direct(stem.substring(0, stem.length() - 1));
  }

  private OptionalInt direct(String verb) {
    Integer category = categories.get(verb);
    return category == null ? OptionalInt.empty() : OptionalInt.of(category);
  }
}
