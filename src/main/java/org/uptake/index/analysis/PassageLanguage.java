package org.uptake.index.analysis;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.uptake.index.analysis.Language.Script;

/**
 * Which language a passage is in: by its letters and, among those of one script, by the small words
 * that every sentence has (Lucene's lists of stop words). A passage may be in another language than
 * its document.
 */
public final class PassageLanguage {
  /** So much of a passage tells. */
  private static final int SAMPLE = 600;

  /** So many small words of the document's language settle it. */
  private static final int ENOUGH = 4;

  /** So many speak against the document's language, if it has less than half as many. */
  private static final int LEAST = 3;

  /** Where nothing is known of the document, one word in so many is a small word. */
  private static final int ONE_IN = 6;

  private static final Map<Language, CharArraySet> SMALL_WORDS = smallWords();

  private PassageLanguage() {}

  /**
   * The language of {@code text}.
   *
   * @param ofDocument the ISO 639-1 code of the whole, where it is known
   */
  public static Language of(String text, Optional<String> ofDocument) {
    Script script = script(text);
    Language document = ofDocument.map(Language::of).orElse(Language.OTHER);
    return switch (script) {
      case CYRILLIC ->
          alone(Language.RUSSIAN, document, ofDocument, Set.of("en", "fr", "es", "ar"));
      case ARABIC -> alone(Language.ARABIC, document, ofDocument, Set.of("en", "fr", "es", "ru"));
      case LATIN -> byWords(text, document);
      case OTHER -> Language.OTHER;
    };
  }

  /** A document in Kazakh or Persian has passages in Kazakh or Persian. */
  private static Language alone(
      Language language, Language document, Optional<String> code, Set<String> elsewhere) {
    boolean fits = document == language || code.map(elsewhere::contains).orElse(true);
    return fits ? language : Language.OTHER;
  }

  /** That of most letters. */
  private static Script script(String text) {
    int latin = 0;
    int cyrillic = 0;
    int arabic = 0;
    int other = 0;
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        switch (Script.of(text.charAt(i))) {
          case LATIN -> latin++;
          case CYRILLIC -> cyrillic++;
          case ARABIC -> arabic++;
          case OTHER -> other++;
        }
      }
    }
    int most = Math.max(Math.max(latin, cyrillic), Math.max(arabic, other));
    if (most == latin) {
      return Script.LATIN;
    }
    return most == cyrillic ? Script.CYRILLIC : most == arabic ? Script.ARABIC : Script.OTHER;
  }

  private static Language byWords(String text, Language document) {
    var counts = new EnumMap<Language, Integer>(Language.class);
    int words = 0;
    int end = Math.min(text.length(), SAMPLE);
    for (int start = 0; start < end; start++) {
      int wordEnd = start;
      while (wordEnd < end && Character.isLetter(text.charAt(wordEnd))) {
        wordEnd++;
      }
      if (wordEnd > start) {
        words++;
        if (count(text.substring(start, wordEnd), counts, document) >= ENOUGH) {
          return document;
        }
        start = wordEnd;
      }
    }
    return winner(counts, words, document);
  }

  /** How many small words of the document's language there are by now. */
  private static int count(String word, Map<Language, Integer> counts, Language document) {
    SMALL_WORDS.forEach(
        (language, small) -> {
          if (small.contains(word)) {
            counts.merge(language, 1, Integer::sum);
          }
        });
    return counts.getOrDefault(document, 0);
  }

  private static Language winner(Map<Language, Integer> counts, int words, Language document) {
    int own = counts.getOrDefault(document, 0);
    Predicate<Integer> wins =
        document == Language.OTHER
            ? count -> count >= LEAST && count * ONE_IN >= words
            : count -> count >= LEAST && count > 2 * own;
    return counts.entrySet().stream()
        .filter(entry -> wins.test(entry.getValue()))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(document);
  }

  /** Without those that two languages have. */
  private static Map<Language, CharArraySet> smallWords() {
    Map<Language, CharArraySet> all =
        Map.of(
            Language.ENGLISH, EnglishAnalyzer.getDefaultStopSet(),
            Language.FRENCH, FrenchAnalyzer.getDefaultStopSet(),
            Language.SPANISH, SpanishAnalyzer.getDefaultStopSet());
    var own = new EnumMap<Language, CharArraySet>(Language.class);
    all.forEach(
        (language, words) -> {
          var others =
              all.entrySet().stream()
                  .filter(entry -> entry.getKey() != language)
                  .map(Map.Entry::getValue)
                  .toList();
          Set<String> only =
              words.stream()
                  .map(word -> new String((char[]) word))
                  .filter(word -> others.stream().noneMatch(other -> other.contains(word)))
                  .collect(Collectors.toSet());
          own.put(language, new CharArraySet(only, true));
        });
    return own;
  }
}
