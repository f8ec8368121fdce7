package org.uptake.extract.question;

import java.util.List;
import java.util.regex.Pattern;
import org.uptake.document.Evidence;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Question;
import org.uptake.extract.Countries;
import org.uptake.extract.Turns;

/**
 * Finds the questions of a document by their mark, in whatever language. Safe to share between
 * threads.
 */
public final class QuestionFinder {
  private static final String RULE = "question-mark";

  /** Of Latin, Greek and Cyrillic, Arabic, and Chinese and Japanese writing. */
  private static final String MARKS = "?\u061f\uff1f";

  private static final Pattern ENDS =
      Pattern.compile("[" + MARKS + "][\"'\\u2019\\u201d\\u00bb)\\s]*$");

  private final Countries countries;

  public QuestionFinder(Countries countries) {
    this.countries = countries;
  }

  private static boolean asks(String sentence) {
    return MARKS.chars().anyMatch(mark -> sentence.indexOf(mark) >= 0)
        && ENDS.matcher(sentence).find();
  }

  /** In the order of the text. */
  public List<Question> find(ParsedDocument document) {
    Turns turns = Turns.of(document, countries);
    return document.sentences().stream()
        .filter(sentence -> asks(document.quote(sentence.span())))
        .map(
            sentence ->
                new Question(
                    Evidence.at(document, sentence.span(), RULE),
                    turns.at(sentence.span().start()).stream().toList()))
        .toList();
  }
}
