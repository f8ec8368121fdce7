package org.uptake.index.analysis;

import java.util.Optional;
import java.util.stream.Stream;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * A language whose words are brought to stems, by Snowball's stemmers. In others a word stands for
 * itself, and in Chinese, Japanese and Korean, which have no spaces, each sign and each pair.
 */
public enum Language {
  ENGLISH("en", Script.LATIN),
  FRENCH("fr", Script.LATIN),
  SPANISH("es", Script.LATIN),
  RUSSIAN("ru", Script.CYRILLIC),
  ARABIC("ar", Script.ARABIC),
  OTHER("", Script.OTHER);

  /** What a language is written in. */
  enum Script {
    LATIN,
    CYRILLIC,
    ARABIC,
    OTHER;

    /** That of a letter; of a sign that is none, any. */
    static Script of(char letter) {
      if (letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00)) {
        return LATIN;
      }
      if (letter >= 0x400 && letter < 0x530) {
        return CYRILLIC;
      }
      boolean isArabic = letter >= 0x600 && letter < 0x780;
      return isArabic || (letter >= 0xFB50 && letter < 0xFEFF) ? ARABIC : OTHER;
    }
  }

  private final String code;
  private final Script script;

  Language(String code, Script script) {
    this.code = code;
    this.script = script;
  }

  /** ISO 639-1; empty where it is none. */
  String code() {
    return code;
  }

  Script script() {
    return script;
  }

  /** A new one, since they are not safe to share; absent where there is none. */
  Optional<SnowballStemmer> stemmer() {
    return switch (this) {
      case ENGLISH -> Optional.of(new EnglishStemmer());
      case FRENCH -> Optional.of(new FrenchStemmer());
      case SPANISH -> Optional.of(new SpanishStemmer());
      case RUSSIAN -> Optional.of(new RussianStemmer());
      case ARABIC -> Optional.of(new ArabicStemmer());
      case OTHER -> Optional.empty();
    };
  }

  /** By its ISO 639-1 code; {@link #OTHER} where it is none of these. */
  static Language of(String code) {
    return Stream.of(values()).filter(own -> own.code.equals(code)).findFirst().orElse(OTHER);
  }
}
