package org.uptake.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Repeat;
import org.uptake.document.Repetition;

/** What each statement of the records asks again, as the links of the follow-up table tell. */
final class Repetitions {
  private final Records records;
  private final Map<Asked, List<Again>> byLater = new HashMap<>();

  /**
   * What a statement asks for.
   *
   * @param action absent where a person linked a statement that names none
   */
  record Asked(CitedStatement statement, Optional<Action> action) {
    static Asked by(FollowUp row) {
      return new Asked(row.recommendation(), Optional.of(row.action()));
    }

    static Asked by(Link repeating) {
      return new Asked(repeating.statement(), repeating.repeat().map(Repeat::action));
    }
  }

  /** A row, and the link to where it is asked for again. */
  record Again(FollowUp earlier, Link link) {
    boolean isGeneral() {
      return link.repeat().filter(r -> r.repetition() == Repetition.GENERAL).isPresent();
    }

    /** The same act before the same issue, then the surer link. */
    static final Comparator<Again> BY_CLOSENESS =
        Comparator.comparing(Again::isGeneral)
            .reversed()
            .thenComparing(again -> again.link().score());
  }

  Repetitions(List<FollowUp> rows, Records records) {
    this.records = records;
    for (FollowUp row : rows) {
      if (records.hold(row.recommendation())) {
        for (Link link : row.links()) {
          if (link.relation() == Relation.REPEATS && records.hold(link.statement())) {
            byLater
                .computeIfAbsent(Asked.by(link), k -> new ArrayList<>())
                .add(new Again(row, link));
          }
        }
      }
    }
  }

  /** What in the records is asked again by it. */
  List<Again> of(Asked asked) {
    return byLater.getOrDefault(asked, List.of());
  }

  /** What in another record than the one at {@code column} is asked again. */
  List<Again> of(Asked asked, int column) {
    return of(asked).stream()
        .filter(again -> records.all().anyMatch(c -> c != column && isIn(c, again)))
        .toList();
  }

  private boolean isIn(int column, Again again) {
    return records.holds(column, again.earlier().recommendation());
  }
}
