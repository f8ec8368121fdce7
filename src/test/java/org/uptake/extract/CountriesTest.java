package org.uptake.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.text.Plain;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

class CountriesTest {
  private final Countries countries = new Countries(Lexicons.OWN);
  private final List<Tsv.Row> rows =
      Lexicons.OWN.read(Countries.class, "countries.tsv", Set.of("name", "forms")).rows();

  @ParameterizedTest
  @CsvFileSource(
      resources = "countries.examples.tsv",
      delimiter = '\t',
      numLinesToSkip = 2,
      quoteCharacter = '\0')
  void findsTheStatesThatAReaderWouldSeeNamed(String expected, String text) {
    String plain = Plain.of(text);
    List<String> found =
        countries.names(plain, new Span(0, plain.length())).stream()
            .map(Phrases.Match::entry)
            .toList();
    assertEquals(expected.equals("-") ? List.of() : List.of(expected.split("; ")), found);
  }

  @Test
  void everyFormStandsForOneStateAndResolvesToIt() {
    assertTrue(rows.size() >= 195, "all members and observers of the United Nations");
    Map<String, String> seen = new HashMap<>();
    for (Tsv.Row row : rows) {
      names(row)
          .forEach(
              form -> {
                assertEquals(
                    Optional.of(row.cell("name")), countries.named(form), row.place() + " " + form);
                assertEquals(null, seen.put(key(form), row.place()), row.place() + " " + form);
              });
    }
  }

  @Test
  void everyAdjectiveStandsForOneState() {
    Map<String, String> seen = new HashMap<>();
    for (Tsv.Row row : rows) {
      cells(row, "adjectives")
          .forEach(
              adjective -> {
                List<String> found =
                    countries.adjectives(adjective, new Span(0, adjective.length())).stream()
                        .map(Phrases.Match::entry)
                        .toList();
                assertEquals(List.of(row.cell("name")), found, row.place() + " " + adjective);
                assertEquals(null, seen.put(key(adjective), row.place()), adjective);
              });
    }
  }

  @Test
  void namesTheStateThatATextIsAboutTheTitleWeighingMost() {
    String text = "Kenya and Kenya again, Kenya, and Chad.";
    assertEquals(Optional.of("Kenya"), countries.mostNamed("A report", text));
    assertEquals(Optional.of("Chad"), countries.mostNamed("Visit to Chad", text));
    assertEquals(Optional.of("Chad"), countries.mostNamed("A report", "Chad was named once."));
    assertEquals(Optional.empty(), countries.mostNamed("A report", "Chad and Kenya, once each."));
  }

  @Test
  void namesTheStateThatATextInAnotherLanguageIsAbout() {
    assertEquals(
        Optional.of("Kazakhstan"),
        countries.in("ru").mostNamed("Визит", "Министр Казахстана и казахстанские судьи, Кения."));
    assertEquals(
        Optional.of("Côte d'Ivoire"),
        countries.in("fr").mostNamed("Visite", "Le ministre ivoirien en Côte d’Ivoire, le Mali."));
    assertEquals(
        Optional.of("United States of America"),
        countries.in("es").mostNamed("Visita", "La delegación estadounidense y EE.UU., Perú."));
    assertEquals(Optional.of("Kenya"), countries.in("ru").named("Кении"));
    assertEquals(Optional.of("Kenya"), countries.in("de").named("Kenya"));
  }

  @Test
  void noFormInAnotherLanguageStandsForTwoStates() {
    for (String language : List.of("fr", "es", "ru")) {
      List<Tsv.Row> rows =
          Lexicons.OWN
              .read(Countries.class, language + ".countries.tsv", Set.of("name", "forms"))
              .rows();
      assertTrue(rows.size() > 100, language);
      var seen = new HashMap<String, String>();
      for (Tsv.Row row : rows) {
        assertEquals(Optional.of(row.cell("name")), countries.named(row.cell("name")), row.place());
        Stream.concat(cells(row, "forms"), cells(row, "adjectives"))
            .forEach(
                form -> assertEquals(null, seen.put(form, row.place()), row.place() + " " + form));
      }
    }
  }

  private static Stream<String> names(Tsv.Row row) {
    return Stream.concat(Stream.of(row.cell("name")), cells(row, "forms"));
  }

  private static Stream<String> cells(Tsv.Row row, String column) {
    return Stream.of(row.cell(column).split("\\s*;\\s*")).filter(cell -> !cell.isEmpty());
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }
}
