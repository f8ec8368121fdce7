package org.uptake.document;

import java.util.ArrayList;
import java.util.List;

/**
 * All that was found in one document, each list in the order of the text.
 *
 * @param copies where else the same text lies; none where nobody looked for copies
 */
public record Findings(
    ParsedDocument document,
    List<DateMention> dates,
    List<Official> officials,
    List<Statement> statements,
    List<Question> questions,
    List<Copy> copies) {

  public Findings {
    dates = List.copyOf(dates);
    officials = List.copyOf(officials);
    statements = List.copyOf(statements);
    questions = List.copyOf(questions);
    copies = List.copyOf(copies);
  }

  /** Of a document without copies. */
  public Findings(
      ParsedDocument document,
      List<DateMention> dates,
      List<Official> officials,
      List<Statement> statements,
      List<Question> questions) {
    this(document, dates, officials, statements, questions, List.of());
  }

  /** The same as one of several copies. */
  public Findings with(List<Copy> others) {
    return new Findings(document, dates, officials, statements, questions, others);
  }

  /** The same where more is known of the document as a whole. */
  public Findings with(About known) {
    return new Findings(document.with(known), dates, officials, statements, questions, copies);
  }

  /** What each copy tells of itself, this one first. */
  public List<About> abouts() {
    var abouts = new ArrayList<About>();
    abouts.add(document.about());
    copies.forEach(copy -> abouts.add(copy.about()));
    return abouts;
  }

  /** The same at another place. */
  public Findings at(String location) {
    return new Findings(document.at(location), dates, officials, statements, questions, copies);
  }

  /** The statements, each with what a table needs to cite it. */
  public List<CitedStatement> citedStatements() {
    return statements.stream().map(statement -> CitedStatement.of(this, statement)).toList();
  }
}
