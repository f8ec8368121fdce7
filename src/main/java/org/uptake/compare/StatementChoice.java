package org.uptake.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.uptake.document.CitedStatement;
import org.uptake.document.Kind;
import org.uptake.document.Statement;

/**
 * Which statements are shown; where nothing is asked for, all.
 *
 * @param kinds one of these
 * @param themes one of these ids; of an aligned row the themes of what is asked in it count, so
 *     that an answer is not parted from its question
 * @param speaker part of the name of who says it, in any case; of a statement without a speaker
 *     that of who published it
 */
public record StatementChoice(Set<Kind> kinds, Set<String> themes, Optional<String> speaker) {

  public StatementChoice {
    kinds = Set.copyOf(kinds);
    themes = Set.copyOf(themes);
  }

  boolean isOfKindAndSpeaker(CitedStatement cited) {
    return (kinds.isEmpty() || kinds.contains(cited.statement().kind()))
        && speaker.filter(name -> !isSaidBy(name, cited)).isEmpty();
  }

  boolean isOfTheme(Statement statement) {
    return themes.isEmpty() || statement.themes().stream().anyMatch(themes::contains);
  }

  private static boolean isSaidBy(String part, CitedStatement cited) {
    List<String> speakers = cited.statement().speakers();
    List<String> names =
        speakers.isEmpty() ? cited.about().publisher().stream().toList() : speakers;
    String wanted = part.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
