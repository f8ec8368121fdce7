package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.text.Plain;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

class ThemeFinderTest {
  private static final ThemeFinder FINDER = new ThemeFinder(Lexicons.OWN);
  private static final InstrumentFinder INSTRUMENTS = new InstrumentFinder(Lexicons.OWN);

  static Stream<Tsv.Row> examples() {
    return Examples.of("theme.examples.tsv", 350).stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheSubjectsThatAReaderWouldName(Tsv.Row example) {
    String plain = Plain.of(example.cell("text"));
    Span all = new Span(0, plain.length());
    List<String> instruments =
        INSTRUMENTS.find(plain, all).stream().map(Phrases.Match::entry).toList();
    var expected = new HashSet<String>();
    var admitted = new HashSet<String>();
    for (String theme : example.cell("expected").split(" ")) {
      if (theme.startsWith("(")) {
        admitted.add(theme.substring(1, theme.length() - 1));
      } else if (!theme.equals("-")) {
        expected.add(theme);
      }
    }
    var found = new HashSet<>(FINDER.themes(plain, all, instruments));
    found.removeAll(admitted);
    assertEquals(expected, found, () -> example.place());
  }

  @Test
  void putsTheMainSubjectFirst() {
    String text = "Torture, ill-treatment and forced confessions went on; two judges resigned.";
    assertEquals("torture", FINDER.themes(text, new Span(0, text.length()), List.of()).getFirst());
  }

  @Test
  void takesTheSubjectOfATreatyThatOnlyItsShortNameTells() {
    assertEquals(List.of("torture-prevention"), FINDER.themes("", new Span(0, 0), Set.of("OPCAT")));
  }

  @Test
  void knowsEachThemeByEightTermsAtLeast() {
    Map<String, Integer> terms =
        ThemeFinder.terms(Lexicons.OWN).rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.cell("theme"),
                    row -> row.cell("terms").split(";").length,
                    Integer::sum));
    Lexicons.OWN
        .read(ThemeFinder.class, "themes.tsv", Set.of("theme", "label"))
        .rows()
        .forEach(
            theme ->
                assertTrue(
                    terms.getOrDefault(theme.cell("theme"), 0) >= 8, () -> theme.cell("theme")));
  }
}
