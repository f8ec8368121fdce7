package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.extract.Lexicons;
import org.uptake.extract.Phrases;
import org.uptake.text.Plain;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

class TermFinderTest {
  private static final TermFinder FINDER = new TermFinder(Lexicons.OWN);

  static Stream<Tsv.Row> concepts() {
    List<Tsv.Row> rows = TermFinder.concepts(Lexicons.OWN).rows();
    assertTrue(rows.size() > 100, "the lexicon of concepts has lost its lines");
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void findsAConceptInItsExampleAndNotInItsCounterexample(Tsv.Row concept) {
    String term = termOf(concept);
    assertTrue(terms(concept.cell("example")).contains(term), () -> concept.place());
    assertFalse(terms(concept.cell("counterexample")).contains(term), () -> concept.place());
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void findsAConceptByEachOfItsPhrases(Tsv.Row concept) {
    for (String phrase : concept.cell("phrases").split("\\s*;\\s*")) {
      if (!phrase.startsWith("ins:")) {
        List<String> terms = terms(phrase.replace("*", ""));
        assertTrue(terms.contains(termOf(concept)), () -> concept.place() + ": " + phrase);
      }
    }
  }

  @Test
  void givesStemsOfTheWordsThatNoConceptHas() {
    assertEquals(
        List.of("act:investigate", "fam:inquire", "clash", "harbour"),
        terms("The Government should investigate the clashes in the harbour of Kazakhstan."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Amend article 318 of the Criminal Code. | obj:article-318",
        "Articles 41 and 42 of the Press Law were repealed. | obj:article-41;obj:article-42",
        "Journalists were fined under section 205. | obj:article-205",
        "It adopted Law No. 29/2015 on asylum. | obj:law-29/2015",
        "Make the declaration under article 22 of the Convention. | -",
        "It recalled article 7. | -",
        "She read 318 articles. | -",
      })
  void takesAProvisionOfTheStatesLawForASubject(String text, String meant) {
    assertEquals(
        meant == null ? List.of() : List.of(meant.split(";")),
        terms(text).stream().filter(t -> t.matches("obj:(article|law)-.*")).toList());
  }

  @Test
  void givesATreatyItsOwnTermAndWhatItIsAbout() {
    String text = "Ratify the Optional Protocol on torture";
    var treaty = new Phrases.Match<>(new Span(7, text.length()), "OPCAT");
    assertEquals(
        List.of("act:ratify", "fam:join", "ins:OPCAT", "obj:npm"),
        FINDER.terms(text, new Span(0, text.length()), List.of(treaty)));
    assertEquals(
        List.of("act:ratify", "fam:join"), FINDER.terms(text, new Span(0, 6), List.of(treaty)));
  }

  private static List<String> terms(String text) {
    return FINDER.terms(Plain.of(text), new Span(0, text.length()));
  }

  private static String termOf(Tsv.Row concept) {
    String prefix = concept.cell("class").equals("object") ? "obj:" : concept.cell("class") + ":";
    return prefix + concept.cell("concept");
  }
}
