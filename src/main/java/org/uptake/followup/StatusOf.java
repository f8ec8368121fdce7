package org.uptake.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Status;
import org.uptake.document.Voice;

/**
 * What the links of a row amount to.
 *
 * <p>Later evidence outweighs earlier: what was refused and later done is said done. Sources
 * disagree, and the row is disputed, where somebody denies what somebody else said was done, at any
 * time after, or where both are said within a year. Who denies what they said before have changed
 * their mind: their last word counts. A recommendation that was asked again in a review and not
 * supported there was refused.
 */
public final class StatusOf {
  /** Within so many days of each other two statements speak of the same time. */
  private static final int SAME_TIME = 365;

  private StatusOf() {}

  public static Status links(List<Link> links) {
    List<Link> acted = of(links, Relation.ACTED);
    List<Link> refused = links.stream().filter(Link::isRefusal).toList();
    Optional<LocalDate> lastActed = last(acted);
    Optional<LocalDate> lastRefused = last(refused);
    if (lastActed.isPresent() && lastRefused.isPresent()) {
      if (disagree(acted, refused)) {
        return Status.DISPUTED;
      }
      return lastRefused.get().isAfter(lastActed.get()) ? Status.SAID_REFUSED : Status.SAID_DONE;
    }
    if (lastActed.isPresent()) {
      return Status.SAID_DONE;
    }
    Optional<LocalDate> lastPlanned = last(of(links, Relation.PLANNED));
    if (lastRefused.isPresent()) {
      return lastPlanned.filter(day -> day.isAfter(lastRefused.get())).isPresent()
          ? Status.SAID_UNDER_WAY
          : Status.SAID_REFUSED;
    }
    if (lastPlanned.isPresent()) {
      return Status.SAID_UNDER_WAY;
    }
    return links.isEmpty() ? Status.NOT_MENTIONED : Status.REPEATED;
  }

  private static boolean disagree(List<Link> acted, List<Link> refused) {
    for (Link denial : refused) {
      for (Link claim : acted) {
        boolean outweighs = isSameSource(denial, claim) && !day(denial).equals(day(claim));
        if (!outweighs && day(denial).isAfter(day(claim).minusDays(SAME_TIME))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSameSource(Link one, Link other) {
    if (one.decider() == Voice.STATE || other.decider() == Voice.STATE) {
      return one.decider() == other.decider();
    }
    List<String> speakers = one.statement().statement().speakers();
    return !speakers.isEmpty() && speakers.equals(other.statement().statement().speakers());
  }

  private static List<Link> of(List<Link> links, Relation relation) {
    return links.stream().filter(link -> link.relation() == relation).toList();
  }

  private static Optional<LocalDate> last(List<Link> links) {
    return links.stream().map(StatusOf::day).max(LocalDate::compareTo);
  }

  /** A link that a person made may lead to an undated document: it counts before all others. */
  private static LocalDate day(Link link) {
    return link.statement().about().published().orElse(LocalDate.ofYearDay(1, 1));
  }
}
