package org.uptake.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.uptake.document.FollowUp;
import org.uptake.document.Kind;
import org.uptake.document.Relation;
import org.uptake.document.Status;

class FollowUpMatcherTest {
  private static final List<String> RATIFY = List.of("act:ratify", "ins:OPCAT", "obj:npm");
  private static final List<String> LIBEL = List.of("act:repeal", "obj:defamation", "crimin");

  @Test
  void joinsARecommendationToWhatLaterDocumentsSayOfIt() {
    List<FollowUp> rows =
        new FollowUpMatcher()
            .match(
                List.of(
                    Made.document("2007-04-30", "Kazakhstan", Kind.RECOMMENDATION, RATIFY),
                    Made.document("2012-07-12", "Kazakhstan", Kind.RECOMMENDATION, RATIFY),
                    Made.document("2015-01-01", "Kazakhstan", Kind.COMMITMENT, RATIFY),
                    Made.document("2023-05-05", "Kazakhstan", Kind.COMMENDATION, RATIFY)));
    assertEquals(2, rows.size());
    assertEquals(
        List.of(Relation.REPEATS, Relation.PLANNED, Relation.ACTED),
        rows.getFirst().links().stream().map(link -> link.relation()).toList());
    assertEquals(Status.SAID_DONE, rows.getFirst().status());
    assertTrue(
        rows.getFirst().links().getLast().reason().contains("same instrument OPCAT"),
        rows.getFirst().links().getLast().reason());
  }

  @Test
  void joinsNothingOfAnotherStateOfAnEarlierDayOrOfAnotherSubject() {
    List<FollowUp> rows =
        new FollowUpMatcher()
            .match(
                List.of(
                    Made.document("2005-01-01", "Kazakhstan", Kind.ACTION, RATIFY),
                    Made.document("2007-04-30", "Kazakhstan", Kind.RECOMMENDATION, RATIFY),
                    Made.document("2010-01-01", "Slovenia", Kind.ACTION, RATIFY),
                    Made.document("2012-07-12", "Kazakhstan", Kind.ACTION, LIBEL)));
    assertEquals(List.of(Status.NOT_MENTIONED), rows.stream().map(row -> row.status()).toList());
  }

  @Test
  void givesTheSameRowsWhateverTheOrderOfTheDocuments() {
    var documents =
        new ArrayList<>(
            List.of(
                Made.document("2007-04-30", "Kazakhstan", Kind.RECOMMENDATION, RATIFY),
                Made.document("2007-05-01", "Kazakhstan", Kind.RECOMMENDATION, LIBEL),
                Made.document("2012-07-12", "Kazakhstan", Kind.RECOMMENDATION, LIBEL),
                Made.document("2012-07-13", "Kazakhstan", Kind.CONCERN, LIBEL),
                Made.document("2020-09-23", "Kazakhstan", Kind.ACTION, LIBEL),
                Made.document("2023-05-05", "Kazakhstan", Kind.COMMENDATION, RATIFY)));
    List<FollowUp> rows = new FollowUpMatcher().match(documents);
    var random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(documents, random);
      assertEquals(rows, new FollowUpMatcher().match(documents));
    }
  }
}
