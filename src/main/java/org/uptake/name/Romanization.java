package org.uptake.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings a word of any script to plain Latin letters in which spellings of one sound are equal. */
final class Romanization {
  private static final Pattern KAZAKH = Pattern.compile("[ӘәҒғҚқҢңҰұҮүҺһ]");
  private static final Pattern UKRAINIAN = Pattern.compile("[ЄєІіЇїҐґ]");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Names are short; what goes on for longer is no name. */
  private static final int LONGEST = 60;

  /** Up to here letters are Latin, and again those of Vietnam among others. */
  private static final int LATIN_END = 0x250;

  private static final int MORE_LATIN = 0x1E00;
  private static final int MORE_LATIN_END = 0x1F00;

  /** What is a letter of its own, not one with a mark. */
  private static final Map<Character, String> INDIVISIBLE =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('Ø', "O"),
          Map.entry('đ', "d"),
          Map.entry('Đ', "D"),
          Map.entry('ł', "l"),
          Map.entry('Ł', "L"),
          Map.entry('ı', "i"),
          Map.entry('æ', "ae"),
          Map.entry('Æ', "AE"),
          Map.entry('ß', "ss"));

  private record Rule(Pattern pattern, String reading) {}

  private static final List<Rule> RULES =
      Tables.rows("romanization.tsv", "pattern", "reading").stream()
          .map(row -> new Rule(Pattern.compile(row.cell("pattern")), row.cell("reading")))
          .toList();

  /** Loaded only when a name is written in two scripts. */
  private static final class Confusables {
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
  }

  /** Loaded only when a name needs them: they are most of ICU's start. */
  private static final class Scripts {
    private static final Transliterator RUSSIAN = to("Russian-Latin/BGN");
    private static final Transliterator UKRAINIAN = to("Ukrainian-Latin/BGN");
    private static final Transliterator KAZAKH = to("Kazakh-Latin/BGN");
    private static final Transliterator ANY = to("Any-Latin");
    private static final Transliterator PLAIN = to("NFKD; [:M:] Remove; Latin-ASCII");

    private static Transliterator to(String id) {
      return Transliterator.getInstance(id);
    }
  }

  private Romanization() {}

  /** {@code "Токаев"}, {@code "TOKAYEV"} and {@code "Tokaïev"} as {@code "tokaev"}. */
  static String folded(String word) {
    String folded = plain(word);
    for (Rule rule : RULES) {
      folded = rule.pattern().matcher(folded).replaceAll(rule.reading());
    }
    return folded;
  }

  /** In lower-case Latin letters and digits without marks; what is nothing of it is left out. */
  static String plain(String word) {
    String latin = isAscii(word) ? word : latin(cut(word));
    return NO_LETTER.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static String cut(String word) {
    return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  /** Whether no letter is of another script. */
  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c < LATIN_END || (c >= MORE_LATIN && c < MORE_LATIN_END));
  }

  /** Latin letters as {@link Scripts} would give them, as far as that takes no ICU. */
  static String bare(String word) {
    var bare = new StringBuilder();
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFKD).toCharArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(INDIVISIBLE.getOrDefault(c, String.valueOf(c)));
      }
    }
    return bare.toString();
  }

  private static String latin(String word) {
    if (isLatin(word)) {
      String bare = bare(word);
      if (isAscii(bare)) {
        return bare;
      }
    }
    String latin = isCyrillic(word) ? cyrillic(word) : Scripts.ANY.transliterate(word);
    return Scripts.PLAIN.transliterate(latin);
  }

  private static String cyrillic(String word) {
    if (KAZAKH.matcher(word).find()) {
      return Scripts.KAZAKH.transliterate(word);
    }
    return (UKRAINIAN.matcher(word).find() ? Scripts.UKRAINIAN : Scripts.RUSSIAN)
        .transliterate(word);
  }

  /**
   * {@code name} with Latin letters for Cyrillic and Greek ones that look the same, where it has
   * Latin letters too: nobody is called so in two scripts.
   */
  static String inOneScript(String name) {
    boolean mixed =
        !isLatin(name)
            && name.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.LATIN)
            && name.codePoints().anyMatch(Romanization::hasDoubles);
    if (!mixed) {
      return name;
    }
    var latin = new StringBuilder();
    name.codePoints().forEach(c -> latin.append(hasDoubles(c) ? twin(c) : Character.toString(c)));
    return latin.toString();
  }

  private static String twin(int letter) {
    String same = Confusables.CHECKER.getSkeleton(Character.toString(letter));
    boolean isLatin = same.codePoints().allMatch(c -> UScript.getScript(c) == UScript.LATIN);
    return isLatin ? same : Character.toString(letter);
  }

  private static boolean isCyrillic(String word) {
    return word.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.CYRILLIC);
  }

  private static boolean hasDoubles(int letter) {
    int script = UScript.getScript(letter);
    return script == UScript.CYRILLIC || script == UScript.GREEK;
  }
}
