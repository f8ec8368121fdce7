package org.uptake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Relation;
import org.uptake.followup.FollowUpMatcher;
import org.uptake.json.RecordJson;

/** What a newcomer can read off the table of the sample collection. */
class SampleTableTest {
  private static final List<FollowUp> ROWS =
      new FollowUpMatcher()
          .match(
              CommandLineRun.of("extract", "corpus").lines().stream()
                  .map(RecordJson::findings)
                  .toList());

  @Test
  void tellsThatTheEndOfTheDeathPenaltyWasAskedForAndReported() {
    assertTrue(
        ROWS.stream()
            .filter(row -> year(row.recommendation()) == 2007)
            .filter(row -> row.action().instrument().equals(Optional.of("ICCPR-OP2")))
            .anyMatch(row -> isLinked(row, Relation.ACTED, 2023, "Second Optional Protocol")));
  }

  @Test
  void tellsThatLibelWasAskedForAgain() {
    assertTrue(
        ROWS.stream()
            .filter(row -> year(row.recommendation()) == 2007)
            .filter(row -> row.action().text().contains("criminal libel"))
            .anyMatch(row -> isLinked(row, Relation.REPEATS, 2012, "decriminalize libel")));
  }

  private static boolean isLinked(FollowUp row, Relation relation, int year, String words) {
    return row.links().stream()
        .filter(link -> link.relation() == relation && year(link.statement()) == year)
        .anyMatch(link -> link.statement().statement().evidence().quote().contains(words));
  }

  private static int year(CitedStatement cited) {
    return cited.about().published().map(day -> day.getYear()).orElse(0);
  }
}
