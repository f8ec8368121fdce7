package org.uptake.document;

import java.util.List;
import java.util.Optional;

/**
 * A row of the table: one recommended action and what later documents say of it.
 *
 * @param id stays when documents are read again; unlike for each row of a table
 * @param links in the order of their documents' days
 * @param continues the id of the earlier row whose recommendation this one says again; absent where
 *     it is the first
 * @param review what people said of it
 */
public record FollowUp(
    String id,
    CitedStatement recommendation,
    Action action,
    Status status,
    List<Link> links,
    Optional<String> continues,
    Review review) {

  public FollowUp {
    links = List.copyOf(links);
    if (!review.cells().contains("status") && links.isEmpty() != (status == Status.NOT_MENTIONED)) {
      throw new IllegalArgumentException(
          "a status never stands without its evidence, got "
              + status.label()
              + " with "
              + links.size()
              + " links");
    }
  }
}
