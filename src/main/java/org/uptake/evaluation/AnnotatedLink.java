package org.uptake.evaluation;

import java.util.Set;
import org.uptake.document.Relation;

/**
 * A later sentence that bears on a recommendation.
 *
 * @param relation the annotator's own
 * @param otherRelations that are as good
 * @param optional whether it counts neither way
 */
public record AnnotatedLink(
    End recommendation,
    End evidence,
    Relation relation,
    Set<Relation> otherRelations,
    boolean optional) {

  /** A sentence of a document. */
  public record End(DocumentName document, String sentence) {}

  public AnnotatedLink {
    otherRelations = Set.copyOf(otherRelations);
  }
}
