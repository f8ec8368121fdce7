package org.uptake.index;

import java.util.OptionalInt;
import org.apache.lucene.queryparser.classic.ParseException;
import org.uptake.document.SearchOutcome.NotUnderstood;

/** A question cannot be read; the message is one line that names the place and what is legal. */
final class QuestionProblem extends ParseException {
  private static final long serialVersionUID = 1L;
  private static final int NOWHERE = -1;

  private final String words;
  private final int index;

  private QuestionProblem(String message, String words, int index) {
    super(message);
    this.words = words;
    this.index = index;
  }

  QuestionProblem(String message) {
    this(message, "", NOWHERE);
  }

  /** Some words of the question are to blame, wherever they stand. */
  static QuestionProblem with(String words, String message) {
    return new QuestionProblem(message, words, NOWHERE);
  }

  /**
   * @param index in the question, from 0; people count from 1
   */
  static QuestionProblem at(int index, String message) {
    return new QuestionProblem("at character " + (index + 1) + ": " + message, "", index);
  }

  /** The same with the place where its words stand in {@code question}. */
  QuestionProblem in(String question) {
    int found = words.isEmpty() ? NOWHERE : question.indexOf(words);
    return found < 0 ? this : at(found, String.valueOf(getMessage()));
  }

  NotUnderstood outcome() {
    return new NotUnderstood(
        String.valueOf(getMessage()), index < 0 ? OptionalInt.empty() : OptionalInt.of(index));
  }
}
