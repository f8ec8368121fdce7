package org.uptake.extract;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import opennlp.tools.util.Version;
import org.uptake.document.About;
import org.uptake.document.DateMention;
import org.uptake.document.Findings;
import org.uptake.document.Official;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.date.DateFinder;
import org.uptake.extract.date.PublicationDay;
import org.uptake.extract.official.OfficialFinder;
import org.uptake.extract.question.QuestionFinder;
import org.uptake.extract.statement.StatementFinder;

/**
 * Finds everything that there is to find in a document.
 *
 * <p>The day and the country of the document are read off its text where neither its metadata nor
 * the manifest told them, since relative dates and "the Government" hang on them. Safe to share
 * between threads.
 */
public final class Extractor {
  private final Countries countries;
  private final PublicationDay publicationDay;
  private final DateFinder dates;
  private final OfficialFinder officials;
  private final StatementFinder statements;
  private final QuestionFinder questions;

  /**
   * @throws IllegalArgumentException where a lexicon has a broken line
   */
  public Extractor(Lexicons lexicons) {
    this(lexicons, Optional.empty());
  }

  /**
   * @param names finds the names of persons beside those that their shape tells
   * @throws IllegalArgumentException where a lexicon has a broken line
   */
  public Extractor(Lexicons lexicons, Optional<NameModel> names) {
    countries = new Countries(lexicons);
    // The tables are read side by side: they are most of what a short run waits for.
    var datesRead = supplyAsync(() -> new DateFinder(lexicons));
    var officialsRead = supplyAsync(() -> new OfficialFinder(lexicons, countries, names));
    statements = new StatementFinder(lexicons, countries);
    questions = new QuestionFinder(countries);
    dates = read(datesRead);
    publicationDay = new PublicationDay(dates);
    officials = read(officialsRead);
  }

  /** Of OpenNLP, whose models tell sentences and parts of speech. */
  public static String version() {
    return Version.currentVersion().toString();
  }

  /** A broken line is told as it was found, not as some other thread's failure. */
  private static <T> T read(CompletableFuture<T> finder) {
    try {
      return finder.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IllegalArgumentException broken) {
        throw broken;
      }
      throw e;
    }
  }

  public Findings extract(ParsedDocument parsed) {
    ParsedDocument document = parsed.with(known(parsed));
    List<DateMention> named = dates.find(document);
    List<Official> persons = officials.find(document);
    return new Findings(
        document, named, persons, statements.find(document, persons), questions.find(document));
  }

  private About known(ParsedDocument parsed) {
    About about = parsed.about();
    if (about.country().isEmpty()) {
      about =
          countries
              .in(about.language().orElse(""))
              .mostNamed(about.title().orElse(""), parsed.text())
              .map(about::withCountry)
              .orElse(about);
    }
    return about.published().isPresent()
        ? about
        : publicationDay.of(parsed).map(about::withPublished).orElse(about);
  }
}
