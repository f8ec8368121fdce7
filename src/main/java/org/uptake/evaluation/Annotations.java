package org.uptake.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * All that people annotated.
 *
 * @param links between documents; absent where nobody looked for any, which is not the same as none
 * @param reports with numbered recommendations
 */
public record Annotations(
    List<AnnotatedDocument> documents,
    Optional<List<AnnotatedLink>> links,
    List<AnnotatedReport> reports) {

  public Annotations {
    documents = List.copyOf(documents);
    links = links.map(List::copyOf);
    reports = List.copyOf(reports);
  }
}
