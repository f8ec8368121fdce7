package org.uptake.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Review;
import org.uptake.document.Status;
import org.uptake.document.Voice;

class ChainsTest {
  private static final CitedStatement REPORT =
      Made.document("2023-05-05", "Peru", Kind.CONCERN, List.of("x")).citedStatements().getFirst();

  @Test
  void foldsARepetitionIntoTheFirstWithAllThatWasFoundOnBoth() {
    FollowUp first = row("r1", Optional.empty(), Relation.ACTED);
    FollowUp again = row("r2", Optional.of("r1"), Relation.ACTED, Relation.REFUSED);
    FollowUp folded = Chains.folded(List.of(first, again)).getFirst();
    assertEquals("r1", folded.id());
    assertEquals(
        List.of(Relation.ACTED, Relation.REFUSED),
        folded.links().stream().map(Link::relation).toList(),
        "one sentence that says two things says both, each once");
    assertEquals(Status.DISPUTED, folded.status());
  }

  @Test
  void leavesARepetitionByItselfWhereItsFirstIsNotAmongTheRows() {
    FollowUp again = row("r2", Optional.of("r1"), Relation.ACTED);
    assertEquals(List.of(again), Chains.folded(List.of(again)));
  }

  private static FollowUp row(String id, Optional<String> continues, Relation... relations) {
    CitedStatement asked = Made.asked(id + ".txt", "Peru should ratify it.");
    var links = new ArrayList<Link>();
    for (Relation relation : relations) {
      links.add(
          new Link(
              "e-" + relation.label(),
              relation,
              REPORT,
              Optional.empty(),
              Voice.INDEPENDENT,
              0.9,
              "same words",
              false));
    }
    return new FollowUp(
        id,
        asked,
        asked.statement().actions().getFirst(),
        StatusOf.links(links),
        links,
        continues,
        Review.NONE);
  }
}
