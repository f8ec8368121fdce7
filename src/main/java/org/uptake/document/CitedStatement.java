package org.uptake.document;

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
 */
public record CitedStatement(
    Source source, About about, Optional<String> label, OptionalInt page, Statement statement) {

  static CitedStatement of(ParsedDocument document, Statement statement) {
    Span place = statement.evidence().span();
    Optional<Paragraph> paragraph = document.paragraphAt(place);
    return new CitedStatement(
        document.source(),
        document.about(),
        paragraph.flatMap(Paragraph::label),
        paragraph.map(Paragraph::page).orElse(OptionalInt.empty()),
        statement);
  }
}
