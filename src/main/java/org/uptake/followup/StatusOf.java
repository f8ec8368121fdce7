package org.uptake.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Status;

/**
 * What the links of a row amount to. Later evidence outweighs earlier: what was refused and later
 * done is said done; what is denied after, or on the same day, is disputed.
 */
public final class StatusOf {
  private StatusOf() {}

  public static Status links(List<Link> links) {
    Optional<LocalDate> refused = lastDay(links, Relation.REFUSED);
    Optional<LocalDate> acted = lastDay(links, Relation.ACTED);
    if (acted.isPresent()) {
      return refused.filter(day -> !day.isBefore(acted.get())).isPresent()
          ? Status.DISPUTED
          : Status.SAID_DONE;
    }
    Optional<LocalDate> planned = lastDay(links, Relation.PLANNED);
    if (refused.isPresent()) {
      return planned.filter(day -> day.isAfter(refused.get())).isPresent()
          ? Status.SAID_UNDER_WAY
          : Status.SAID_REFUSED;
    }
    if (planned.isPresent()) {
      return Status.SAID_UNDER_WAY;
    }
    return links.isEmpty() ? Status.NOT_MENTIONED : Status.REPEATED;
  }

  private static Optional<LocalDate> lastDay(List<Link> links, Relation relation) {
    return links.stream()
        .filter(link -> link.relation() == relation)
        .flatMap(link -> link.statement().about().published().stream())
        .max(LocalDate::compareTo);
  }
}
