package org.uptake.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What the words around a full stop say of it.
 *
 * @param titles never end a sentence: Mr, Dr
 * @param counters end none before a number: No, Art
 * @param either may end one: etc, Inc
 * @param starters begin sentences and are no names: The, In
 */
record Abbreviations(
    Set<String> titles, Set<String> counters, Set<String> either, Set<String> starters) {
  private static final Map<String, Abbreviations> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[.-]?){0,2}\\p{Lu}");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");
  private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,3}(?:\\.\\p{L}{1,3}){1,5}");
  private static final Pattern SHORT_CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}{1,3}");
  private static final Pattern NUMBER = Pattern.compile("[\\dIVX].*");

  Abbreviations {
    titles = Set.copyOf(titles);
    counters = Set.copyOf(counters);
    either = Set.copyOf(either);
    starters = Set.copyOf(starters);
  }

  /** What a full stop does. */
  enum Effect {
    ENDS,
    GOES_ON,
    UNKNOWN
  }

  /** Those of {@code language}; none where the language has no table. */
  static Abbreviations of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Abbreviations::read);
  }

  private static Abbreviations read(String language) {
    String table = language + ".abbreviations.tsv";
    if (!language.matches("[a-z]{2}") || !OwnTable.exists(table)) {
      return new Abbreviations(Set.of(), Set.of(), Set.of(), Set.of());
    }
    return new Abbreviations(
        OwnTable.words(table, "word", "title"),
        OwnTable.words(table, "word", "counter"),
        OwnTable.words(table, "word", "either"),
        OwnTable.words(table, "word", "starter"));
  }

  /** French and Italian write the article before a vowel in one with the word. */
  private static String withoutElision(String word) {
    return word.substring(Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')) + 1);
  }

  /** Whether it has no more characters than initials or a capital with three letters. */
  private static boolean isShort(String word) {
    return word.length() <= 8;
  }

  /** What the full stop between {@code before} and {@code after} does. */
  Effect at(String before, String after) {
    String word = withoutElision(before.toLowerCase(Locale.ROOT));
    String next = after.toLowerCase(Locale.ROOT);
    if (titles.contains(word)) {
      return Effect.GOES_ON;
    }
    if (counters.contains(word)) {
      return NUMBER.matcher(after).matches() ? Effect.GOES_ON : Effect.UNKNOWN;
    }
    if (isShort(before)
        && INITIALS.matcher(before).matches()
        && !ACRONYM.matcher(before).matches()) {
      return starters.contains(next) ? Effect.UNKNOWN : Effect.GOES_ON;
    }
    if (either.contains(word) || (before.indexOf('.') > 0 && DOTTED.matcher(before).matches())) {
      return starters.contains(next) ? Effect.ENDS : Effect.GOES_ON;
    }
    return isShort(before) && SHORT_CAPITALIZED.matcher(before).matches()
        ? Effect.UNKNOWN
        : Effect.ENDS;
  }
}
