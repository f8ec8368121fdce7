package org.uptake.index.analysis;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.uptake.name.PersonName;

/**
 * The terms that stand for a word: first the word itself without case and diacritics, then its
 * stem, then, where it may be a name, how it sounds. Not safe to share between threads.
 *
 * <p>Of a word in a passage the stem in the passage's language, of a word in a question those in
 * every language that is written so. Words with a capital have a sound, in a question also those
 * that are not in Latin letters.
 */
final class WordForms {
  /** A text uses few words often; beyond these many the rest is worked out each time. */
  private static final int REMEMBERED = 20_000;

  /** Longer words are codes or noise, and cost time. */
  private static final int LONGEST_STEMMED = 60;

  private static final Pattern POSSESSIVE = Pattern.compile("['’＇][sS]$");
  private static final Pattern ELISION =
      Pattern.compile("^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)['’](?=\\p{L})");

  private final Map<Language, SnowballStemmer> stemmers = new EnumMap<>(Language.class);
  private final Use use;
  private final CharArrayMap<List<String>> known = new CharArrayMap<>(1_000, false);

  /** What the words are read for. */
  private enum Use {
    PASSAGE,
    NAME,
    QUESTION
  }

  private WordForms(Use use, List<Language> languages) {
    this.use = use;
    for (Language language : languages) {
      language.stemmer().ifPresent(stemmer -> stemmers.put(language, stemmer));
    }
  }

  static WordForms inPassage(Language language) {
    return new WordForms(Use.PASSAGE, List.of(language));
  }

  /** Of the words of names, in documents and questions alike: no stems. */
  static WordForms inName() {
    return new WordForms(Use.NAME, List.of());
  }

  static WordForms inQuestion() {
    return new WordForms(Use.QUESTION, List.of(Language.values()));
  }

  /** All terms that stand where the word stands; at least one. */
  List<String> of(char[] buffer, int length) {
    List<String> forms = known.get(buffer, 0, length);
    if (forms == null) {
      String word = new String(buffer, 0, length);
      forms = List.copyOf(forms(word));
      if (known.size() < REMEMBERED) {
        known.put(word, forms);
      }
    }
    return forms;
  }

  private Set<String> forms(String word) {
    if (use == Use.QUESTION && Annotation.isNamed(word)) {
      return Set.of(Annotation.term(word));
    }
    var forms = new LinkedHashSet<String>();
    String small = POSSESSIVE.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT);
    forms.add(folded(small));
    if (word.length() <= LONGEST_STEMMED) {
      stemmers.forEach((language, stemmer) -> addStem(small, language, stemmer, forms));
      if (use == Use.NAME || mayBeName(word)) {
        PersonName.sounds(word).forEach(sound -> forms.add(Marked.sound(sound)));
      }
    }
    return forms;
  }

  /** In scripts that have capitals. */
  private boolean mayBeName(String word) {
    return Character.isUpperCase(word.charAt(0))
        || (use == Use.QUESTION && Language.Script.of(word.charAt(0)) != Language.Script.LATIN);
  }

  private static void addStem(
      String word, Language language, SnowballStemmer stemmer, Set<String> forms) {
    if (Language.Script.of(word.charAt(0)) != language.script()) {
      return;
    }
    String bare = language == Language.FRENCH ? withoutElision(word, forms) : word;
    forms.add(Marked.stem(language, stem(bare, stemmer)));
    if (language.script() == Language.Script.LATIN) {
      // Many write questions without accents, by which French and Spanish endings are told.
      forms.add(Marked.stem(language, stem(folded(bare), stemmer)));
    }
  }

  private static String stem(String word, SnowballStemmer stemmer) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return folded(stemmer.getCurrent());
  }

  /**
   * The French for "of rights" is one word for Unicode: what stands before the sign is left out.
   */
  private static String withoutElision(String word, Set<String> forms) {
    Matcher elision = ELISION.matcher(word);
    if (!elision.find()) {
      return word;
    }
    String bare = word.substring(elision.end());
    forms.add(folded(bare));
    return bare;
  }

  /** A word in small letters without diacritics, by Unicode's foldings (UTR 30) and ASCII's. */
  static String folded(String small) {
    if (isAscii(small)) {
      return small;
    }
    String folded = ICUFoldingFilter.NORMALIZER.normalize(small);
    if (folded.isEmpty()) {
      return small;
    }
    char[] ascii = new char[4 * folded.length()];
    int length = ASCIIFoldingFilter.foldToASCII(folded.toCharArray(), 0, ascii, 0, folded.length());
    return new String(ascii, 0, length);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
