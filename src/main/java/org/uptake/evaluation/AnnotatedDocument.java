package org.uptake.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What a reader found in one document.
 *
 * @param published the day that the document is dated, ISO 8601, and others that are as good; empty
 *     where it cannot be known, so that it is not asked for
 * @param language ISO 639-1
 */
public record AnnotatedDocument(
    DocumentName name,
    List<String> published,
    Optional<String> language,
    List<AnnotatedDate> dates,
    List<AnnotatedOfficial> officials,
    List<AnnotatedStatement> statements) {

  public AnnotatedDocument {
    published = List.copyOf(published);
    dates = List.copyOf(dates);
    officials = List.copyOf(officials);
    statements = List.copyOf(statements);
  }
}
