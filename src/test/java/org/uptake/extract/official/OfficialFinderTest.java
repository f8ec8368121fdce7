package org.uptake.extract.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.About;
import org.uptake.document.Evidence;
import org.uptake.document.Official;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

class OfficialFinderTest {
  private static final int LONG = 1_000_000;

  private final OfficialFinder finder =
      new OfficialFinder(Lexicons.OWN, new Countries(Lexicons.OWN));

  @ParameterizedTest
  @CsvFileSource(
      resources = "en.examples.tsv",
      delimiter = '\t',
      numLinesToSkip = 3,
      maxCharsPerColumn = 100_000,
      quoteCharacter = '\0')
  void findsTheOfficialsThatAReaderWouldList(String expected, String country, String text) {
    String found =
        finder.find(document(country, text)).stream()
            .map(OfficialFinderTest::told)
            .collect(Collectors.joining(" ;; "));
    assertEquals(expected, found.isEmpty() ? "-" : found, text);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "en.merging.tsv",
      delimiter = '\t',
      numLinesToSkip = 3,
      quoteCharacter = '\0')
  void bringsAllPlacesThatSpeakOfOneOfficialTogether(String expected, String country, String text) {
    String found =
        finder.find(document(country, text)).stream()
            .map(official -> told(official) + " | " + quotes(official))
            .collect(Collectors.joining(" ;; "));
    assertEquals(expected, found);
  }

  @Test
  void everyOfficeIsFoundInItsExampleAndNotInItsCounterexample() {
    List<Tsv.Row> rows =
        Lexicons.OWN.read(OfficialFinder.class, "en.roles.tsv", Set.of("names", "example")).rows();
    assertTrue(rows.size() > 40, "the offices are there");
    for (Tsv.Row row : rows) {
      assertTrue(holds(row, "example"), row.place() + ": " + row.cell("example"));
      assertTrue(!holds(row, "counterexample"), row.place() + ": " + row.cell("counterexample"));
    }
  }

  private boolean holds(Tsv.Row row, String column) {
    boolean isSuccession = row.cell("home").equals("last");
    List<String> words = isSuccession ? List.of("former") : Cells.of(row, "names");
    return finder.find(document("Chad", row.cell(column))).stream()
        .map(official -> official.role().toLowerCase(Locale.ROOT).replace('-', ' '))
        .anyMatch(role -> words.stream().anyMatch(role::contains));
  }

  @Test
  void findsNobodyInALanguageThatItDoesNotRead() {
    ParsedDocument english = document("Chad", "The Prime Minister spoke.");
    assertEquals(1, finder.find(english).size());
    assertEquals(List.of(), finder.find(english.with(english.about().withLanguage("fr"))));
  }

  @Test
  void readsAMillionCharactersWithoutAFullStopInTimeThatTheirLengthTells() {
    for (String piece :
        List.of("President Ana Torres, ", "1234567890", "Aa ", "of the ", "Minister of ", "Mr. ")) {
      ParsedDocument document = document("Chad", piece.repeat(LONG / piece.length()));
      assertTimeout(Duration.ofSeconds(20), () -> finder.find(document), piece);
    }
  }

  @Test
  void survivesTextOfAnyCharacters() {
    var random = new Random(7);
    String[] pieces = {
      "President",
      "Mr.",
      "\ud83d",
      "\udc00",
      "\u0000",
      "\u202e",
      ",",
      " ",
      "'s",
      "-",
      "(",
      "of",
      "the",
      "K.",
      "Torres",
      "||",
      "and",
      "Ministers",
      "'",
      ".",
      ":",
      "al",
      "Al",
      "é",
      "e\u0301",
      "UN"
    };
    for (int run = 0; run < 3000; run++) {
      var text = new StringBuilder("The President ");
      for (int i = 0; i < 40; i++) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) > 0 ? " " : "");
      }
      ParsedDocument document = document("Chad", text.toString());
      for (Official official : finder.find(document)) {
        for (Evidence mention : official.mentions()) {
          assertEquals(mention.span().of(document.text()), mention.quote());
        }
      }
    }
  }

  private static String told(Official official) {
    return String.join(
        " | ", official.name().orElse("-"), official.role(), official.institution().orElse("-"));
  }

  private static String quotes(Official official) {
    return official.mentions().stream().map(Evidence::quote).collect(Collectors.joining("/"));
  }

  private static ParsedDocument document(String country, String text) {
    var paragraphs = new ArrayList<Paragraph>();
    int start = 0;
    for (String paragraph : text.split("\\|\\|")) {
      var span = new Span(start, start + paragraph.length());
      paragraphs.add(new Paragraph(span, Optional.empty(), OptionalInt.empty()));
      start += paragraph.length() + 2;
    }
    var source = new Source(new SourceId("0".repeat(64)), "a.txt", "text/plain", text.length());
    About about = country.equals("-") ? About.NOTHING : About.NOTHING.withCountry(country);
    return new ParsedDocument(
        source, text.replace("||", "\n\n"), about.withLanguage("en"), paragraphs, List.of());
  }
}
