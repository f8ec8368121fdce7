package org.uptake.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose word the status of a row is.
 *
 * @param links for what the status says, the latest of each voice, independent ones first; where it
 *     is disputed, those of both sides; none where nothing was found, or where a person set a
 *     status that no link bears out
 * @param askedAgain the latest repetition, where it is later than all of these
 */
public record Grounds(List<Link> links, Optional<Link> askedAgain) {
  private static final Comparator<Link> BY_DAY = Comparator.comparing(Grounds::day);

  public Grounds {
    links = List.copyOf(links);
  }

  public static Grounds of(FollowUp row) {
    List<Link> links =
        switch (row.status()) {
          case NOT_MENTIONED -> List.of();
          case REPEATED -> latest(row, is(Relation.REPEATS)).stream().toList();
          case SAID_UNDER_WAY -> voices(row, is(Relation.PLANNED));
          case SAID_DONE -> voices(row, is(Relation.ACTED));
          case SAID_REFUSED -> voices(row, Link::isRefusal);
          case DISPUTED -> sides(row);
        };
    return new Grounds(
        links, row.status() == Status.REPEATED ? Optional.empty() : askedAgain(row, links));
  }

  private static List<Link> sides(FollowUp row) {
    List<Link> done = voices(row, is(Relation.ACTED));
    var both = new ArrayList<>(done.isEmpty() ? voices(row, is(Relation.PLANNED)) : done);
    both.addAll(voices(row, Link::isRefusal));
    return both;
  }

  /** An unknown voice counts only where no other says it. */
  private static List<Link> voices(FollowUp row, Predicate<Link> says) {
    var links = new ArrayList<Link>();
    for (Voice voice : List.of(Voice.INDEPENDENT, Voice.STATE)) {
      latest(row, says.and(link -> link.decider() == voice)).ifPresent(links::add);
    }
    return links.isEmpty() ? latest(row, says).stream().toList() : links;
  }

  private static Optional<Link> latest(FollowUp row, Predicate<Link> says) {
    return row.links().stream().filter(says).max(BY_DAY);
  }

  private static Predicate<Link> is(Relation relation) {
    return link -> link.relation() == relation;
  }

  /** Another act on the same issue is not the same thing asked again. */
  private static Optional<Link> askedAgain(FollowUp row, List<Link> links) {
    Optional<LocalDate> last = links.stream().max(BY_DAY).map(Grounds::day);
    return row.links().stream()
        .filter(link -> link.relation() == Relation.REPEATS)
        .filter(link -> link.repeat().filter(r -> r.repetition() == Repetition.GENERAL).isEmpty())
        .filter(link -> last.filter(day -> day.isBefore(day(link))).isPresent())
        .max(BY_DAY);
  }

  private static LocalDate day(Link link) {
    return link.statement().about().published().orElse(LocalDate.MIN);
  }
}
