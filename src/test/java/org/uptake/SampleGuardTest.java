package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uptake.document.Action;
import org.uptake.document.DateMention;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.json.RecordJson;

/** What holds for every finding in the sample collection. */
class SampleGuardTest {
  private static final CommandLineRun FIRST = CommandLineRun.of("extract", "corpus");
  private static final List<Findings> FINDINGS =
      FIRST.lines().stream().map(RecordJson::findings).toList();

  @Test
  void readsTheWholeCollection() {
    assertEquals(0, FIRST.exitCode(), FIRST.err());
    assertTrue(FINDINGS.size() >= 10);
    assertFalse(FINDINGS.stream().anyMatch(findings -> findings.statements().isEmpty()));
  }

  @Test
  void everyQuoteIsTheTextAtItsPlace() {
    for (Findings findings : FINDINGS) {
      assertFalse(evidence(findings).toList().isEmpty());
      assertEquals(List.of(), misquoted(findings));
    }
  }

  @Test
  void seesAQuoteThatIsNotTheTextAtItsPlace() {
    Findings findings = FINDINGS.getFirst();
    Evidence evidence = findings.dates().getFirst().evidence();
    var wrong = new Evidence(evidence.source(), evidence.span(), "no day", evidence.rule());
    var date = new DateMention(wrong, findings.dates().getFirst().value(), false);
    var misquoting =
        new Findings(findings.document(), List.of(date), List.of(), List.of(), List.of());
    assertEquals(List.of(wrong), misquoted(misquoting));
  }

  @Test
  void everyActionIsMadeOfTheWordsAtItsPlaces() {
    for (Findings findings : FINDINGS) {
      findings.statements().stream()
          .flatMap(statement -> statement.actions().stream())
          .forEach(action -> assertEquals(words(findings, action), folded(action.text())));
    }
  }

  @Test
  void aSecondRunGivesTheSameBytes() {
    assertEquals(FIRST.out(), CommandLineRun.of("extract", "corpus").out());
  }

  private static List<Evidence> misquoted(Findings findings) {
    return evidence(findings)
        .filter(each -> !findings.document().quote(each.span()).equals(each.quote()))
        .toList();
  }

  private static Stream<Evidence> evidence(Findings findings) {
    return Stream.of(
            findings.dates().stream().map(date -> date.evidence()),
            findings.officials().stream().flatMap(official -> official.mentions().stream()),
            findings.statements().stream().map(statement -> statement.evidence()))
        .flatMap(each -> each);
  }

  private static String words(Findings findings, Action action) {
    return folded(
        String.join(" ", action.parts().stream().map(findings.document()::quote).toList()));
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
