package org.uptake.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Verdict;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Relation;
import org.uptake.document.Status;
import org.uptake.document.Voice;

class RowReviewTest {
  private static final String ASKED = "Peru should decriminalize libel.";
  private static final String ACTION = "decriminalize libel";
  private static final String DONE = "Libel is no crime any more, said the Minister.";
  private static final String UNSEEN = "The article on libel was struck out of the code.";
  private static final ParsedDocument FIRST = Made.document("a/2012.txt", "2012-07-12", ASKED);
  private static final ParsedDocument SECOND =
      Made.document("a/2023.txt", "2023-05-05", DONE + " " + UNSEEN);
  private static final List<Findings> FOUND =
      List.of(
          Made.findings(FIRST, Made.asks(FIRST, ASKED, ACTION)),
          Made.findings(SECOND, Made.says(SECOND, DONE, Kind.ACTION)));

  /** One row, with a link to each statement of the second document that the machine finds. */
  private static List<FollowUp> matched(List<Findings> findings) {
    var links = new ArrayList<Link>();
    for (var cited : findings.get(1).citedStatements()) {
      if (!cited.statement().evidence().isReviewed()) {
        links.add(
            new Link(
                "e000000000001",
                Relation.ACTED,
                cited,
                Optional.empty(),
                Voice.STATE,
                0.8,
                "same subject",
                false));
      }
    }
    var recommendation = findings.getFirst().citedStatements().getFirst();
    return List.of(
        new FollowUp(
            "r000000000001",
            recommendation,
            recommendation.statement().actions().getFirst(),
            statusOf(links),
            links,
            Optional.empty(),
            org.uptake.document.Review.NONE));
  }

  private static Status statusOf(List<Link> links) {
    return links.isEmpty()
        ? Status.NOT_MENTIONED
        : links.stream().anyMatch(link -> link.relation() == Relation.REFUSED)
            ? Status.SAID_REFUSED
            : Status.SAID_DONE;
  }

  private static FollowUp row(Decision... decisions) {
    Reviews reviews = Reviews.of(List.of(decisions), FOUND);
    assertEquals(List.of(), reviews.orphaned());
    return reviews.apply(matched(reviews.forMatching()), RowReviewTest::statusOf).getFirst();
  }

  private static Corrections corrections(Reviewer reviewer, Decision... before) {
    Reviews reviews = Reviews.of(List.of(before), FOUND);
    List<FollowUp> matched = matched(reviews.forMatching());
    List<FollowUp> rows = reviews.apply(matched, RowReviewTest::statusOf);
    return new Corrections(reviewer, FOUND, matched, rows, rows);
  }

  private static Decision set(String id, Part part, String value) {
    return corrections(Made.ANA).set(id, part, value, Optional.empty());
  }

  @Test
  void aRowIsAsPeopleSayAndItsCellsAreMarked() {
    FollowUp row =
        row(
            corrections(Made.ANA)
                .set("r000000000001", Part.STATUS, "disputed", Optional.of("two say no")),
            set("r000000000001", Part.RESPONSIBLE, "Ministry of Justice"),
            set("r000000000001", Part.DUE, "2027-01-31"),
            set("r000000000001", Part.SPEAKERS, "Ana Ruiz"),
            set("r000000000001", Part.ACTION, "make libel no crime"));
    assertEquals(Status.DISPUTED, row.status());
    assertEquals(Optional.of("two say no"), row.review().note());
    assertEquals(Optional.of("Ministry of Justice"), row.review().responsible());
    assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), row.review().due());
    assertEquals("make libel no crime", row.action().text());
    assertEquals(List.of("Ana Ruiz"), row.recommendation().statement().speakers());
    assertEquals(
        List.of("by", "action", "status", "responsible", "due", "note"), row.review().cells());
  }

  @Test
  void aRejectedLinkIsGoneAndTheStatusFollows() {
    FollowUp row = row(corrections(Made.ANA).reject("e000000000001", Optional.empty()));
    assertEquals(List.of(), row.links());
    assertEquals(Status.NOT_MENTIONED, row.status());
  }

  @Test
  void aLinksRelationIsAsPeopleSay() {
    FollowUp row = row(set("e000000000001", Part.RELATION, "refused"));
    assertEquals(Relation.REFUSED, row.links().getFirst().relation());
    assertTrue(row.links().getFirst().reviewed());
    assertEquals(Status.SAID_REFUSED, row.status());
    FollowUp accepted = row(corrections(Made.ANA).accept("e000000000001", Optional.empty()));
    assertEquals("same subject", accepted.links().getFirst().reason());
    assertTrue(accepted.links().getFirst().reviewed());
  }

  @Test
  void aMissedSentenceBecomesAStatementAndEvidence() {
    Decision added =
        corrections(Made.ANA)
            .add(
                "r000000000001",
                FOUND.get(1),
                Made.place(SECOND, UNSEEN),
                Relation.ACTED,
                Optional.of("overlooked"));
    assertEquals(Verdict.ADD, added.verdict());
    FollowUp row = row(added);
    assertEquals(2, row.links().size());
    Link link = row.links().get(1);
    assertEquals(UNSEEN, link.statement().statement().evidence().quote());
    assertEquals(Kind.ACTION, link.statement().statement().kind());
    assertEquals("added by Ana: overlooked", link.reason());
    assertTrue(link.id().matches("e[0-9a-f]{12}"));
    Decision rejected = corrections(Made.later(1), added).reject(link.id(), Optional.empty());
    assertEquals(1, row(added, rejected).links().size());
  }

  @Test
  void aLinkThatPeopleConfirmedStaysWhenTheMachineFindsItNoMore() {
    Decision accepted = corrections(Made.ANA).accept("e000000000001", Optional.empty());
    var findings = List.of(FOUND.get(0), Made.findings(SECOND));
    Reviews reviews = Reviews.of(List.of(accepted), findings);
    FollowUp row =
        reviews.apply(matched(reviews.forMatching()), RowReviewTest::statusOf).getFirst();
    assertEquals(List.of(), reviews.orphaned());
    assertEquals(DONE, row.links().getFirst().statement().statement().evidence().quote());
    assertEquals(Status.SAID_DONE, row.status());
  }

  @Test
  void decisionsHoldOnARowWhoseActionPeopleReworded() {
    Decision worded = set("r000000000001", Part.ACTION, "make libel no crime");
    Decision due =
        corrections(Made.later(1), worded)
            .set("r000000000001", Part.DUE, "2027-01-31", Optional.empty());
    assertEquals(Optional.of(ACTION), due.subject().action());
    assertTrue(row(worded, due).review().due().isPresent());
  }

  @Test
  void whatIsSetToNothingIsTakenAway() {
    Decision due = set("r000000000001", Part.DUE, "2027-01-31");
    Decision none =
        corrections(Made.later(1), due).set("r000000000001", Part.DUE, "", Optional.empty());
    assertFalse(row(due, none).review().due().isPresent());
    assertEquals(Optional.of("2027-01-31"), none.before());
  }
}
