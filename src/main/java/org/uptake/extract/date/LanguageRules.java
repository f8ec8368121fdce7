package org.uptake.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.uptake.extract.Lexicons;

/** The rules for each language, read when a document first needs them. Shared by threads. */
final class LanguageRules {
  static final String USUAL = "en";

  private final Lexicons lexicons;
  private final Map<String, DateRules> byLanguage = new ConcurrentHashMap<>();
  private final Map<String, List<DateRule>> anywhere = new ConcurrentHashMap<>();

  /**
   * @throws IllegalArgumentException where a line of the user's is broken
   */
  LanguageRules(Lexicons lexicons) {
    this.lexicons = lexicons;
    // Lines of the user's are proved at once; the program's own when a document needs them.
    (lexicons.folder().isPresent() ? DateRules.LANGUAGES : List.of(USUAL)).forEach(this::of);
  }

  /** Its own rules, and those of the others that work anywhere; absent for an unknown language. */
  Optional<DateRules> of(String language) {
    return DateRules.LANGUAGES.contains(language)
        ? Optional.of(byLanguage.computeIfAbsent(language, this::read))
        : Optional.empty();
  }

  private DateRules read(String language) {
    List<DateRule> own = DateRules.read(lexicons, language, row -> true);
    var others = new ArrayList<DateRule>();
    for (String other : DateRules.LANGUAGES) {
      if (!other.equals(language)) {
        others.addAll(anywhere.computeIfAbsent(other, this::readAnywhere));
      }
    }
    return new DateRules(own, others);
  }

  private List<DateRule> readAnywhere(String language) {
    return DateRules.read(lexicons, language, DateRule::worksAnywhere);
  }
}
