package org.uptake.document;

import java.util.List;

/**
 * A row of the table: one recommended action and what later documents say of it.
 *
 * @param links in the order of their documents' days
 */
public record FollowUp(
    CitedStatement recommendation, Action action, Status status, List<Link> links) {

  public FollowUp {
    links = List.copyOf(links);
    if (links.isEmpty() != (status == Status.NOT_MENTIONED)) {
      throw new IllegalArgumentException(
          "a status never stands without its evidence, got "
              + status.label()
              + " with "
              + links.size()
              + " links");
    }
  }
}
