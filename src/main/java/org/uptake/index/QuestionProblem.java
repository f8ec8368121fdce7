package org.uptake.index;

import org.apache.lucene.queryparser.classic.ParseException;

/** A question cannot be read; the message is one line that names the place and what is legal. */
final class QuestionProblem extends ParseException {
  private static final long serialVersionUID = 1L;

  QuestionProblem(String message) {
    super(message);
  }

  /**
   * @param index in the question, from 0; people count from 1
   */
  static QuestionProblem at(int index, String message) {
    return new QuestionProblem("at character " + (index + 1) + ": " + message);
  }
}
