package org.uptake.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Repeat;
import org.uptake.document.Review;
import org.uptake.document.Voice;

/** A row while its links are found, in the order of their days. */
final class Row {
  private final String id;
  private final CitedStatement recommendation;
  private final Action action;
  private final Optional<String> state;
  private final Voices voices;
  private final RowIds ids;
  private final List<Link> links = new ArrayList<>();

  /**
   * @param state the one that is asked to act
   */
  Row(
      String id,
      CitedStatement recommendation,
      Action action,
      Optional<String> state,
      Voices voices,
      RowIds ids) {
    this.id = id;
    this.recommendation = recommendation;
    this.action = action;
    this.state = state;
    this.voices = voices;
    this.ids = ids;
  }

  void add(CitedStatement later, Join.Found found) {
    links.add(
        new Link(
            ids.of(id, later),
            found.relation(),
            later,
            found.repeated().map(other -> repeat(later, other)),
            state.map(asked -> voices.of(later, asked)).orElse(Voice.UNKNOWN),
            found.score(),
            found.reason(),
            false));
  }

  private Repeat repeat(CitedStatement later, Action other) {
    return Repeats.of(recommendation, action, later, other, isActedBefore(later));
  }

  private boolean isActedBefore(CitedStatement later) {
    Optional<LocalDate> day = later.about().published();
    return links.stream()
        .filter(link -> link.relation() == Relation.ACTED)
        .flatMap(link -> link.statement().about().published().stream())
        .anyMatch(acted -> day.filter(acted::isBefore).isPresent());
  }

  FollowUp followUp() {
    return new FollowUp(
        id, recommendation, action, StatusOf.links(links), links, Optional.empty(), Review.NONE);
  }
}
