package org.uptake.document;

import java.util.List;

/** All that was found in one document, each list in the order of the text. */
public record Findings(
    ParsedDocument document,
    List<DateMention> dates,
    List<Official> officials,
    List<Statement> statements,
    List<Question> questions) {

  public Findings {
    dates = List.copyOf(dates);
    officials = List.copyOf(officials);
    statements = List.copyOf(statements);
    questions = List.copyOf(questions);
  }

  /** The same at another place. */
  public Findings at(String location) {
    return new Findings(document.at(location), dates, officials, statements, questions);
  }

  /** The statements, each with what a table needs to cite it. */
  public List<CitedStatement> citedStatements() {
    return statements.stream().map(statement -> CitedStatement.of(document, statement)).toList();
  }
}
