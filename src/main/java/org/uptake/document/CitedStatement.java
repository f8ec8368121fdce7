package org.uptake.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.text.Span;

/**
 * A statement with where it stands, so that it can be cited without its document.
 *
 * @param source the document's
 * @param about the document's
 * @param label the number of its paragraph, where the document has one
 * @param page counted from 1, where the document has pages
 * @param copies where else the document's text lies
 */
public record CitedStatement(
    Source source,
    About about,
    Optional<String> label,
    OptionalInt page,
    Statement statement,
    List<Copy> copies) {

  public CitedStatement {
    copies = List.copyOf(copies);
  }

  /** Of a document without copies. */
  public CitedStatement(
      Source source, About about, Optional<String> label, OptionalInt page, Statement statement) {
    this(source, about, label, page, statement, List.of());
  }

  static CitedStatement of(Findings findings, Statement statement) {
    ParsedDocument document = findings.document();
    Span place = statement.evidence().span();
    Optional<Paragraph> paragraph = document.paragraphAt(place);
    return new CitedStatement(
        document.source(),
        document.about(),
        paragraph.flatMap(Paragraph::label),
        paragraph.map(Paragraph::page).orElse(OptionalInt.empty()),
        statement,
        findings.copies());
  }

  /** The same place with the statement as people put it. */
  public CitedStatement with(Statement said) {
    return new CitedStatement(source, about, label, page, said, copies);
  }
}
