package org.uptake.extract.statement;

import java.util.List;
import java.util.Set;
import org.uptake.document.Official;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Statement;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;

/**
 * Finds who tells whom to do what, and who criticises, welcomes, promises or did something.
 *
 * <p>English alone so far: a document in another language has no statements. Safe to share between
 * threads.
 */
public final class StatementFinder {
  private static final String LANGUAGE = "en";

  /** ISO 639-1. */
  public static final Set<String> LANGUAGES = Set.of(LANGUAGE);

  private final StatementReading.Tools tools;

  public StatementFinder(Lexicons lexicons, Countries countries) {
    var tagger = new Tagger();
    var verbs = new ActionVerbs(lexicons);
    var subjects = new Subjects(lexicons);
    tools =
        new StatementReading.Tools(
            new Cues(lexicons, countries, verbs),
            new Speakers(lexicons),
            new Parties(lexicons),
            countries,
            new NumberedRecommendations(countries),
            subjects,
            new Actions(verbs, tagger, subjects),
            tagger,
            verbs);
  }

  /**
   * The statements of a document in the order of its text.
   *
   * @param officials those of the document, who may be its speakers and addressees
   */
  public List<Statement> find(ParsedDocument document, List<Official> officials) {
    if (!document.about().language().orElse(LANGUAGE).equals(LANGUAGE)) {
      return List.of();
    }
    return new StatementReading(tools, document, officials).statements();
  }
}
