package org.uptake.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uptake.extract.date.DateFinder;
import org.uptake.extract.official.OfficialFinder;
import org.uptake.extract.statement.StatementFinder;

/** What is looked for in which language. */
public final class Reach {
  private record Finder(String finds, Set<String> languages) {
    Finder {
      languages = Set.copyOf(languages);
    }
  }

  private static final List<Finder> FINDERS =
      List.of(
          new Finder("dates", DateFinder.LANGUAGES),
          new Finder("officials", OfficialFinder.LANGUAGES),
          new Finder("statements", StatementFinder.LANGUAGES));

  private Reach() {}

  /**
   * What is not looked for in a document: {@code dates}, {@code officials}, {@code statements}.
   *
   * @param language the document's, by ISO 639-1; what is found where it is absent differs
   */
  public static List<String> beyond(Optional<String> language) {
    return FINDERS.stream()
        .filter(finder -> language.map(code -> !finder.languages().contains(code)).orElse(false))
        .map(Finder::finds)
        .toList();
  }
}
