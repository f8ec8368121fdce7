package org.uptake.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Grounds;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Repeat;
import org.uptake.document.Repetition;
import org.uptake.document.Response;
import org.uptake.document.Review;
import org.uptake.document.Status;
import org.uptake.document.Voice;

class StatusOfTest {
  @ParameterizedTest
  @CsvFileSource(resources = "status.tsv", delimiter = '\t', numLinesToSkip = 1, emptyValue = "")
  void letsLaterEvidenceOutweighEarlierAndTellsWhoDisagrees(Status status, String evidence) {
    var links = new ArrayList<Link>();
    for (String each : evidence == null ? new String[0] : evidence.split("; ")) {
      links.add(link(each.split(" ", 3)));
    }
    assertEquals(status, StatusOf.links(links));
    assertEquals(
        status == Status.NOT_MENTIONED, Grounds.of(row(status, links)).links().isEmpty(), "whose");
  }

  private static FollowUp row(Status status, List<Link> links) {
    CitedStatement asked = Made.asked("2007.txt", "Peru should ratify it.");
    return new FollowUp(
        "r1",
        asked,
        asked.statement().actions().getFirst(),
        status,
        links,
        Optional.empty(),
        Review.NONE);
  }

  private static Link link(String... words) {
    String day = words[0].length() == 4 ? words[0] + "-01-01" : words[0] + "-01";
    String[] said = words[1].split("-", 2);
    Relation relation = Relation.valueOf(said[0]);
    boolean again = relation == Relation.REPEATS;
    CitedStatement cited =
        Made.document(day, "Peru", again ? Kind.RECOMMENDATION : Kind.ACTION, List.of("x"))
            .citedStatements()
            .getFirst();
    String by = words[2];
    return new Link(
        "e1",
        relation,
        Made.saidBy(
            cited,
            by.equals("-") ? List.of() : List.of(by),
            said.length == 1 ? Optional.empty() : Optional.of(Response.valueOf(said[1]))),
        again
            ? Optional.of(
                new Repeat(cited.statement().actions().getFirst(), Repetition.SIMILAR, List.of()))
            : Optional.empty(),
        by.equals("state") ? Voice.STATE : by.equals("-") ? Voice.UNKNOWN : Voice.INDEPENDENT,
        0.9,
        "same words",
        false);
  }
}
