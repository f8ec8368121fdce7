package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.Kind;
import org.uptake.document.Statement;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;

class StatementFinderTest {
  private static final StatementFinder FINDER =
      new StatementFinder(Lexicons.OWN, new Countries(Lexicons.OWN));

  @Test
  void hasSentencesOfEachKindAndManyOfNone() {
    Map<String, Long> lines =
        Lexicons.OWN
            .read(StatementFinderTest.class, "en.kinds.tsv", Set.of("kind", "sentence"))
            .rows()
            .stream()
            .collect(Collectors.groupingBy(row -> row.cell("kind"), Collectors.counting()));
    assertEquals(Kind.values().length + 1, lines.size());
    assertTrue(lines.values().stream().allMatch(count -> count >= 30), lines::toString);
    assertTrue(lines.getOrDefault("-", 0L) >= 75, lines::toString);
  }

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
