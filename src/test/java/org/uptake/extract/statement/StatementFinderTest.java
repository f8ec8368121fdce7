package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.Kind;
import org.uptake.document.Statement;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;

class StatementFinderTest {
  private static final StatementFinder FINDER =
      new StatementFinder(Lexicons.OWN, new Countries(Lexicons.OWN));

  @ParameterizedTest
  @CsvFileSource(
      resources = "en.kinds.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = true,
      numLinesToSkip = 2)
  void tellsWhatASentenceDoes(String kind, String sentence) {
    List<Statement> found = FINDER.find(Documents.of("Kazakhstan", List.of(sentence)), List.of());
    assertEquals(
        kind,
        found.isEmpty() ? "-" : found.getFirst().kind().label(),
        () -> found.stream().map(s -> s.evidence().rule()).toList().toString());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "en.actions.tsv", delimiter = '\t', numLinesToSkip = 2)
  void takesWhatIsAskedForApart(String addressee, String actions, String sentence) {
    List<Statement> found = FINDER.find(Documents.of("Kazakhstan", List.of(sentence)), List.of());
    assertEquals(Kind.RECOMMENDATION, found.getFirst().kind());
    assertEquals(
        actions,
        String.join(" | ", found.getFirst().actions().stream().map(a -> a.text()).toList()));
    assertEquals(addressee, found.getFirst().addressee().orElse("-"));
  }
}
