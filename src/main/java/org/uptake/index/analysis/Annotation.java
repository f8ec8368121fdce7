package org.uptake.index.analysis;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.text.Span;

/**
 * What was found at a place, as a word that stands beside the words there: {@code "official_
 * recommendation_"~5} asks for an official near words that recommend.
 *
 * @param span counted in the passage
 */
public record Annotation(Span span, Name name) {
  private static final String END = "_";

  /** What can be found. */
  public enum Name {
    DATE,
    /** A date that is a time limit. */
    DEADLINE,
    OFFICIAL,
    /** A statement, as its four companions, by the name of its kind. */
    RECOMMENDATION,
    CONCERN,
    COMMENDATION,
    COMMITMENT,
    ACTION,
    /** The words of what a recommendation asks for. */
    ASKED;

    /** Kept, since every word of a statement has one. */
    private final String term = Annotation.term(label());

    /** As a question writes it. */
    String label() {
      return name().toLowerCase(Locale.ROOT) + END;
    }

    String term() {
      return term;
    }
  }

  /** All that a question may write, for messages. */
  public static String names() {
    return Stream.of(Name.values()).map(Name::label).collect(Collectors.joining(", "));
  }

  /** Whether a word of a question names what was found, in any case. */
  public static boolean isNamed(String word) {
    return Stream.of(Name.values()).anyMatch(name -> name.label().equalsIgnoreCase(word));
  }

  /** The term of the index that a word of a question stands for. */
  static String term(String word) {
    return Marked.found(word.toLowerCase(Locale.ROOT));
  }
}
