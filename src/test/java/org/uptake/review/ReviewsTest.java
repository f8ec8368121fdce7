package org.uptake.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.uptake.document.Anchor;
import org.uptake.document.Copy;
import org.uptake.document.DateMention;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Statement;
import org.uptake.text.Span;

class ReviewsTest {
  private static final String ASKED = "Peru should close the mine and repair the road.";
  private static final String FEARED = "It is afraid that the mine is not safe.";
  private static final String MISSED = "On 3 May 2012 Ana Ruiz saw the mine.";
  private static final ParsedDocument DOCUMENT =
      Made.document("a/visit.txt", "2012-07-12", ASKED + " " + FEARED + "\n\n" + MISSED);
  private static final Findings FOUND =
      new Findings(
          DOCUMENT,
          List.of(Made.date(DOCUMENT, "3 May 2012", "2012-05-03")),
          List.of(Made.official(DOCUMENT, "Ana Ruiz", "Minister")),
          List.of(
              Made.asks(DOCUMENT, ASKED, "close the mine", "repair the road"),
              Made.says(DOCUMENT, FEARED, Kind.CONCERN)),
          List.of());

  private static Reviews reviews(Decision... decisions) {
    return Reviews.of(List.of(decisions), List.of(FOUND));
  }

  private static Findings reviewed(Decision... decisions) {
    Reviews reviews = reviews(decisions);
    assertEquals(List.of(), reviews.orphaned());
    return reviews.apply(FOUND);
  }

  private static Statement first(Decision... decisions) {
    return reviewed(decisions).statements().getFirst();
  }

  private static final ParsedDocument COPIED =
      Made.document("b/wire.txt", "2012-07-13", "Andes Wire. " + ASKED + " " + FEARED);
  private static final Findings COPY =
      Made.findings(
          COPIED,
          Made.asks(COPIED, ASKED, "close the mine", "repair the road"),
          Made.says(COPIED, FEARED, Kind.CONCERN));
  private static final Findings WITH_COPY =
      FOUND.with(List.of(new Copy(COPIED.source(), COPIED.about())));

  @Test
  void whatIsSaidOfACopyHoldsForTheOneThatIsCounted() {
    Reviews reviews =
        Reviews.of(
            List.of(
                Made.on(Made.ANA, COPIED, ASKED, Part.SPEAKERS, "Ana Ruiz"),
                Made.on(Made.later(1), COPIED, FEARED, Part.KIND, "commendation")),
            List.of(WITH_COPY));
    assertEquals(List.of(), reviews.orphaned());
    Findings said = reviews.findings().getFirst();
    assertEquals(List.of("Ana Ruiz"), said.statements().getFirst().speakers());
    assertEquals(Kind.COMMENDATION, said.statements().get(1).kind());
    assertEquals(WITH_COPY.copies(), said.copies());
  }

  @Test
  void whatIsSaidOfTheOneThatIsCountedHoldsForACopyThatIsShown() {
    Findings shown = COPY.with(List.of(new Copy(DOCUMENT.source(), DOCUMENT.about())));
    Reviews reviews =
        Reviews.of(
            List.of(
                Made.on(Made.ANA, DOCUMENT, ASKED, Part.SPEAKERS, "Ana Ruiz"),
                Made.on(Made.ANA, DOCUMENT, MISSED, Part.KIND, "action")),
            List.of(shown));
    assertEquals(
        List.of("Ana Ruiz"), reviews.findings().getFirst().statements().getFirst().speakers());
    assertEquals(
        Optional.of("its words are in a copy alone, and another copy of the text is counted"),
        reviews.whyOrphaned(reviews.orphaned().getFirst()));
  }

  @Test
  void ofTwoDecisionsOnTwoCopiesTheLaterHolds() {
    Decision first = Made.on(Made.ANA, DOCUMENT, ASKED, Part.SPEAKERS, "Ana Ruiz");
    Decision second = Made.on(Made.later(5), COPIED, ASKED, Part.SPEAKERS, "the Senate");
    Reviews reviews = Reviews.of(List.of(second, first), List.of(WITH_COPY));
    assertEquals(Standing.REPLACED, reviews.standing(first));
    assertEquals(
        List.of("the Senate"), reviews.findings().getFirst().statements().getFirst().speakers());
  }

  @Test
  void noDocumentAnswersItselfThoughPeopleOnceJoinedItsCopies() {
    Decision joined =
        new Decision(
            "d1",
            Made.ANA.at(),
            "Ana",
            Decision.Verdict.ACCEPT,
            new Decision.Subject(
                Matter.LINK,
                anchor(DOCUMENT),
                Optional.of("close the mine"),
                Optional.of(anchor(COPIED))),
            Optional.of("relation"),
            Optional.empty(),
            Optional.of("repeats"),
            Optional.empty(),
            Optional.empty());
    Reviews apart = Reviews.of(List.of(joined), List.of(FOUND, COPY));
    assertEquals(Standing.HOLDS, apart.standing(joined));
    Reviews together = Reviews.of(List.of(joined), List.of(WITH_COPY));
    assertEquals(Optional.of("it joins two copies of one text"), together.whyOrphaned(joined));
  }

  private static Anchor anchor(ParsedDocument document) {
    int start = document.text().indexOf(ASKED);
    return Anchors.of(document, new Span(start, start + ASKED.length()));
  }

  @Test
  void nobodyDecidesNothing() {
    assertEquals(FOUND, reviewed());
    assertEquals(List.of(FOUND), reviews().forMatching());
  }

  @Test
  void eachPartOfAStatementIsAsPeopleSay() {
    Statement said =
        first(
            Made.on(Made.ANA, DOCUMENT, ASKED, Part.SPEAKERS, "Ana Ruiz; the Senate ;"),
            Made.on(Made.ANA, DOCUMENT, ASKED, Part.ADDRESSEE, ""),
            Made.on(Made.ANA, DOCUMENT, ASKED, Part.THEMES, "environment; health"));
    assertEquals(List.of("Ana Ruiz", "the Senate"), said.speakers());
    assertEquals(Optional.empty(), said.addressee());
    assertEquals(List.of("environment", "health"), said.themes());
    assertEquals(List.of("speakers", "addressee", "themes"), said.reviewed());
  }

  @Test
  void whatBecomesNoRecommendationLosesItsActions() {
    Statement said = first(Made.on(Made.ANA, DOCUMENT, ASKED, Part.KIND, "concern"));
    assertEquals(Kind.CONCERN, said.kind());
    assertEquals(List.of(), said.actions());
  }

  @Test
  void whatBecomesARecommendationAsksForItsWordsOrThoseGiven() {
    Decision kind = Made.on(Made.ANA, DOCUMENT, FEARED, Part.KIND, "recommendation");
    Statement said = reviewed(kind).statements().get(1);
    assertEquals(FEARED, said.actions().getFirst().text());
    assertEquals(said.terms(), said.actions().getFirst().terms());
    Decision words =
        Made.onAction(Made.later(1), DOCUMENT, FEARED, FEARED, Part.ACTION, "the mine is not safe");
    Statement worded = reviewed(kind, words).statements().get(1);
    assertEquals("the mine is not safe", worded.actions().getFirst().text());
    assertEquals(
        "the mine is not safe", DOCUMENT.quote(worded.actions().getFirst().parts().getFirst()));
    assertEquals(List.of("kind", "action"), worded.reviewed());
  }

  @Test
  void aRewordedActionKeepsItsTermsAndItsPlaceWhereItsWordsStandNowhere() {
    Decision decision =
        Made.onAction(Made.ANA, DOCUMENT, ASKED, "repair the road", Part.ACTION, "mend all roads");
    Statement said = first(decision);
    Statement before = FOUND.statements().getFirst();
    assertEquals("mend all roads", said.actions().get(1).text());
    assertEquals(before.actions().get(1).parts(), said.actions().get(1).parts());
    assertEquals(before.actions().get(1).terms(), said.actions().get(1).terms());
    assertEquals(before.actions().getFirst(), said.actions().getFirst());
    Statement matched = reviews(decision).forMatching().getFirst().statements().getFirst();
    assertEquals(before.actions(), matched.actions());
  }

  @Test
  void whatIsRejectedIsLeftOut() {
    assertEquals(
        List.of(FOUND.statements().getFirst()),
        reviewed(Made.reject(Made.ANA, Matter.STATEMENT, DOCUMENT, FEARED)).statements());
    assertEquals(
        List.of(), reviewed(Made.reject(Made.ANA, Matter.DATE, DOCUMENT, "3 May 2012")).dates());
    assertEquals(
        List.of(),
        reviewed(Made.reject(Made.ANA, Matter.OFFICIAL, DOCUMENT, "Ana Ruiz")).officials());
  }

  @Test
  void aRecommendationWithoutActionsIsNone() {
    var both = new ArrayList<Decision>();
    for (String action : List.of("close the mine", "repair the road")) {
      Decision set = Made.onAction(Made.ANA, DOCUMENT, ASKED, action, Part.ACTION, "x");
      both.add(Made.ANA.reject(set.subject(), Optional.empty()));
    }
    assertEquals(
        List.of("repair the road"),
        first(both.getFirst()).actions().stream().map(action -> action.text()).toList());
    assertEquals(1, reviewed(both.toArray(Decision[]::new)).statements().size());
  }

  @Test
  void aDateAndAnOfficialAreAsPeopleSay() {
    Findings said =
        reviewed(
            Made.on(Made.ANA, DOCUMENT, "3 May 2012", Part.VALUE, "2012-05"),
            Made.on(Made.ANA, DOCUMENT, "Ana Ruiz", Part.ROLE, "Minister of Mines"),
            Made.on(Made.ANA, DOCUMENT, "Ana Ruiz", Part.NAME, "Ana María Ruiz"));
    DateMention date = said.dates().getFirst();
    assertEquals("2012-05", date.value().iso());
    assertEquals(Evidence.REVIEW, date.evidence().rule());
    assertEquals("Minister of Mines", said.officials().getFirst().role());
    assertEquals(Optional.of("Ana María Ruiz"), said.officials().getFirst().name());
    assertEquals(Optional.of("Peru"), said.officials().getFirst().institution());
  }

  @Test
  void whatTheMachineMissedIsMade() {
    Findings said =
        reviewed(
            Made.on(Made.ANA, DOCUMENT, MISSED, Part.KIND, "action"),
            Made.on(Made.ANA, DOCUMENT, "the road", Part.VALUE, "2013"));
    assertEquals(3, said.statements().size());
    assertEquals(MISSED, said.statements().get(2).evidence().quote());
    assertEquals(Kind.ACTION, said.statements().get(2).kind());
    assertEquals("the road", said.dates().getFirst().evidence().quote());
  }

  @Test
  void theLaterDecisionWinsWhateverTheirOrderInTheFile() {
    Decision first = Made.on(Made.ANA, DOCUMENT, ASKED, Part.THEMES, "health");
    Decision second = Made.on(Made.later(5), DOCUMENT, ASKED, Part.THEMES, "environment");
    assertEquals(List.of("environment"), first(first, second).themes());
    assertEquals(List.of("environment"), first(second, first).themes());
    Reviews reviews = reviews(second, first);
    assertEquals(Standing.REPLACED, reviews.standing(first));
    assertEquals(Standing.HOLDS, reviews.standing(second));
  }

  @Test
  void anUndoneDecisionIsAsIfItWereNotThereAndSoIsAnUndoneUndo() {
    Decision first = Made.on(Made.ANA, DOCUMENT, ASKED, Part.THEMES, "health");
    Decision second = Made.on(Made.later(1), DOCUMENT, ASKED, Part.THEMES, "environment");
    Decision undo = Made.later(2).undo(second, Optional.empty());
    Decision redo = Made.later(3).undo(undo, Optional.empty());
    assertEquals(List.of("health"), first(first, second, undo).themes());
    assertEquals(Standing.UNDONE, reviews(first, second, undo).standing(second));
    assertEquals(List.of("environment"), first(first, second, undo, redo).themes());
  }

  @Test
  void whatIsSetAfterItWasRejectedIsBack() {
    Decision rejected = Made.reject(Made.ANA, Matter.STATEMENT, DOCUMENT, FEARED);
    Decision set = Made.on(Made.later(1), DOCUMENT, FEARED, Part.SPEAKERS, "Ana Ruiz");
    assertEquals(2, reviewed(rejected, set).statements().size());
  }

  @Test
  void aDecisionWhoseWordsAreGoneIsOrphanedAndTold() {
    Decision gone = Made.on(Made.ANA, DOCUMENT, ASKED, Part.KIND, "concern");
    Decision unfound = Made.on(Made.ANA, DOCUMENT, MISSED, Part.THEMES, "health");
    Findings changed =
        Made.findings(Made.document("a/visit.txt", "2012-07-12", "Nothing of it.\n\n" + MISSED));
    Reviews reviews = Reviews.of(List.of(gone, unfound), List.of(changed));
    assertEquals(List.of(gone, unfound), reviews.orphaned());
    assertTrue(reviews.whyOrphaned(gone).orElseThrow().contains("words are not in the documents"));
    assertTrue(reviews.whyOrphaned(unfound).orElseThrow().contains("nothing of the kind"));
    assertEquals(changed, reviews.apply(changed));
  }

  @Test
  void decisionsHoldWhenTheirDocumentIsReadAgainChangedAndMoved() {
    var random = new Random(11);
    for (int round = 0; round < 100; round++) {
      String asked = Made.sentence(random, 1);
      String feared = Made.sentence(random, 2);
      ParsedDocument before = Made.document("a/r.txt", "2012-07-12", asked + "\n\n" + feared);
      Findings found =
          Made.findings(
              before, Made.asks(before, asked, asked), Made.says(before, feared, Kind.CONCERN));
      List<Decision> decisions =
          List.of(
              Made.on(Made.ANA, before, asked, Part.THEMES, "health"),
              Made.onAction(Made.ANA, before, asked, asked, Part.ACTION, "do it"),
              Made.on(Made.ANA, before, feared, Part.KIND, "commendation"));
      ParsedDocument after =
          Made.document(
              round % 2 == 0 ? "a/r.txt" : "b/c/r.txt",
              "2012-07-12",
              Made.sentence(random, 3)
                  + "\n\n"
                  + asked.replace(" ", round % 3 == 0 ? "\n" : "  ")
                  + "\n\n"
                  + Made.sentence(random, 4)
                  + " "
                  + feared);
      Reviews reviews = Reviews.of(decisions, List.of(Made.reread(found, after)));
      assertEquals(List.of(), reviews.orphaned(), "round " + round);
      List<Statement> said = reviews.findings().getFirst().statements();
      assertEquals(List.of("health"), said.get(0).themes());
      assertEquals("do it", said.get(0).actions().getFirst().text());
      assertEquals(Kind.COMMENDATION, said.get(1).kind());
    }
  }
}
