package org.uptake.followup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Status;

/** What the links of a row amount to. */
final class StatusOf {
  private StatusOf() {}

  static Status links(List<Link> links) {
    Set<Relation> said = links.stream().map(Link::relation).collect(Collectors.toSet());
    if (said.contains(Relation.REFUSED)) {
      return said.contains(Relation.ACTED) ? Status.DISPUTED : Status.SAID_REFUSED;
    }
    if (said.contains(Relation.ACTED)) {
      return Status.SAID_DONE;
    }
    if (said.contains(Relation.PLANNED)) {
      return Status.SAID_UNDER_WAY;
    }
    return said.isEmpty() ? Status.NOT_MENTIONED : Status.REPEATED;
  }
}
