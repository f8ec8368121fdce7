package org.uptake.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
          case REPEATED -> latest(row, Relation.REPEATS).stream().toList();
          case SAID_UNDER_WAY -> voices(row, Relation.PLANNED);
          case SAID_DONE -> voices(row, Relation.ACTED);
          case SAID_REFUSED -> voices(row, Relation.REFUSED);
          case DISPUTED -> sides(row);
        };
    return new Grounds(
        links, row.status() == Status.REPEATED ? Optional.empty() : askedAgain(row, links));
  }

  private static List<Link> sides(FollowUp row) {
    List<Link> done = voices(row, Relation.ACTED);
    var both = new ArrayList<>(done.isEmpty() ? voices(row, Relation.PLANNED) : done);
    both.addAll(voices(row, Relation.REFUSED));
    return both;
  }

  /** An unknown voice counts only where no other says it. */
  private static List<Link> voices(FollowUp row, Relation relation) {
    var links = new ArrayList<Link>();
    latest(row, relation, Voice.INDEPENDENT).ifPresent(links::add);
    latest(row, relation, Voice.STATE).ifPresent(links::add);
    if (links.isEmpty()) {
      latest(row, relation, Voice.UNKNOWN).ifPresent(links::add);
    }
    return links;
  }

  private static Optional<Link> latest(FollowUp row, Relation relation, Voice... voices) {
    List<Voice> wanted = List.of(voices.length == 0 ? Voice.values() : voices);
    return row.links().stream()
        .filter(link -> link.relation() == relation && wanted.contains(link.voice()))
        .max(BY_DAY);
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
