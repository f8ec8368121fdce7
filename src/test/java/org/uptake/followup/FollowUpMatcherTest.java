package org.uptake.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptake.document.About;
import org.uptake.document.Action;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Relation;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.document.Status;
import org.uptake.text.Span;

class FollowUpMatcherTest {
  private static final List<String> RATIFY = List.of("act:ratify", "ins:OPCAT", "obj:npm");
  private static final List<String> LIBEL = List.of("act:repeal", "obj:defamation", "crimin");

  @Test
  void joinsARecommendationToWhatLaterDocumentsSayOfIt() {
    List<FollowUp> rows =
        new FollowUpMatcher()
            .match(
                List.of(
                    document("2007-04-30", "Kazakhstan", Kind.RECOMMENDATION, RATIFY),
                    document("2012-07-12", "Kazakhstan", Kind.RECOMMENDATION, RATIFY),
                    document("2015-01-01", "Kazakhstan", Kind.COMMITMENT, RATIFY),
                    document("2023-05-05", "Kazakhstan", Kind.COMMENDATION, RATIFY)));
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
                    document("2005-01-01", "Kazakhstan", Kind.ACTION, RATIFY),
                    document("2007-04-30", "Kazakhstan", Kind.RECOMMENDATION, RATIFY),
                    document("2010-01-01", "Slovenia", Kind.ACTION, RATIFY),
                    document("2012-07-12", "Kazakhstan", Kind.ACTION, LIBEL)));
    assertEquals(List.of(Status.NOT_MENTIONED), rows.stream().map(row -> row.status()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2010 REFUSED, SAID_REFUSED",
    "2010 REFUSED 2020 ACTED, SAID_DONE",
    "2010 ACTED 2020 REFUSED, DISPUTED",
    "2020 ACTED 2020 REFUSED, DISPUTED",
    "2010 REFUSED 2020 PLANNED, SAID_UNDER_WAY",
    "2010 PLANNED 2020 REFUSED, SAID_REFUSED",
    "2010 ACTED 2020 REPEATS, SAID_DONE",
    "2010 REPEATS, REPEATED",
  })
  void letsLaterEvidenceOutweighEarlier(String said, Status status) {
    String[] words = said.split(" ");
    var links = new ArrayList<Link>();
    for (int i = 0; i < words.length; i += 2) {
      Findings document = document(words[i] + "-01-01", "Kazakhstan", Kind.ACTION, RATIFY);
      links.add(
          new Link(
              Relation.valueOf(words[i + 1]),
              document.citedStatements().getFirst(),
              0.9,
              "same words"));
    }
    assertEquals(status, StatusOf.links(links));
  }

  @Test
  void givesTheSameRowsWhateverTheOrderOfTheDocuments() {
    var documents =
        new ArrayList<>(
            List.of(
                document("2007-04-30", "Kazakhstan", Kind.RECOMMENDATION, RATIFY),
                document("2007-05-01", "Kazakhstan", Kind.RECOMMENDATION, LIBEL),
                document("2012-07-12", "Kazakhstan", Kind.RECOMMENDATION, LIBEL),
                document("2012-07-13", "Kazakhstan", Kind.CONCERN, LIBEL),
                document("2020-09-23", "Kazakhstan", Kind.ACTION, LIBEL),
                document("2023-05-05", "Kazakhstan", Kind.COMMENDATION, RATIFY)));
    List<FollowUp> rows = new FollowUpMatcher().match(documents);
    var random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(documents, random);
      assertEquals(rows, new FollowUpMatcher().match(documents));
    }
  }

  private static Findings document(String day, String country, Kind kind, List<String> terms) {
    String text = kind.label() + " of " + day + " on " + country;
    var source =
        new Source(
            new SourceId("%064x".formatted(Integer.toUnsignedLong(text.hashCode()))),
            day + kind.label() + terms.size() + ".txt",
            "text/plain",
            text.length());
    var whole = new Span(0, text.length());
    var document =
        new ParsedDocument(
            source,
            text,
            About.NOTHING.withPublished(LocalDate.parse(day)).withCountry(country),
            List.of(new Paragraph(whole, Optional.empty(), OptionalInt.empty())),
            List.of());
    var action = new Action(text, List.of(whole), Optional.empty(), OptionalInt.empty(), terms);
    var statement =
        new Statement(
            Evidence.at(document, whole, "en.test"),
            kind,
            List.of(),
            Optional.empty(),
            kind == Kind.RECOMMENDATION ? List.of(action) : List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            terms,
            0.9);
    return new Findings(document, List.of(), List.of(), List.of(statement), List.of());
  }
}
