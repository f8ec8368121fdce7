package org.uptake.extract.official;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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
  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru");
  private static final Set<String> COLUMNS = Set.of("expected", "country", "text");

  /** How many times slower than its part a longer text may be read on a busy machine. */
  private static final int MARGIN = 3;

  /** Nanoseconds; what is too quick to be measured passes. */
  private static final long GRACE = 500_000_000;

  private final OfficialFinder finder =
      new OfficialFinder(Lexicons.OWN, new Countries(Lexicons.OWN));

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheOfficialsThatAReaderWouldList(
      String language, String expected, String country, String text) {
    String found =
        finder.find(document(language, country, text)).stream()
            .map(OfficialFinderTest::told)
            .collect(Collectors.joining(" ;; "));
    assertEquals(expected, found.isEmpty() ? "-" : found, text);
  }

  static Stream<Arguments> examples() {
    return LANGUAGES.stream().flatMap(language -> lines(language, ".examples.tsv", 40));
  }

  @ParameterizedTest
  @MethodSource("mergings")
  void bringsAllPlacesThatSpeakOfOneOfficialTogether(
      String language, String expected, String country, String text) {
    String found =
        finder.find(document(language, country, text)).stream()
            .map(official -> told(official) + " | " + quotes(official))
            .collect(Collectors.joining(" ;; "));
    assertEquals(expected, found);
  }

  static Stream<Arguments> mergings() {
    return LANGUAGES.stream().flatMap(language -> lines(language, ".merging.tsv", 3));
  }

  private static Stream<Arguments> lines(String language, String table, int least) {
    List<Tsv.Row> rows =
        Lexicons.OWN.read(OfficialFinderTest.class, language + table, COLUMNS).rows();
    assertTrue(rows.size() >= least, language + table + " has its lines");
    return rows.stream()
        .map(
            row ->
                arguments(language, row.cell("expected"), row.cell("country"), row.cell("text")));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyOfficeIsFoundInItsExampleAndNotInItsCounterexample(String language) {
    List<Tsv.Row> rows =
        Lexicons.OWN
            .read(OfficialFinder.class, language + ".roles.tsv", Set.of("names", "example"))
            .rows();
    assertTrue(rows.size() > 40, "the offices are there");
    assertAll(
        rows.stream()
            .filter(row -> !row.cell("example").isEmpty())
            .flatMap(
                row ->
                    Stream.of(
                        () -> assertTrue(holds(language, row, "example"), row.toString()),
                        () ->
                            assertTrue(!holds(language, row, "counterexample"), row.toString()))));
  }

  private boolean holds(String language, Tsv.Row row, String column) {
    boolean isSuccession = row.cell("home").equals("last");
    List<String> words = isSuccession ? List.of("former") : Cells.of(row, "names");
    return finder.find(document(language, "Chad", row.cell(column))).stream()
        .map(official -> official.role().toLowerCase(Locale.ROOT).replace('-', ' '))
        .anyMatch(
            role -> words.stream().map(name -> name.replace('-', ' ')).anyMatch(role::contains));
  }

  @Test
  void findsNobodyInALanguageThatItDoesNotRead() {
    ParsedDocument english = document("en", "Chad", "The Prime Minister spoke.");
    assertEquals(1, finder.find(english).size());
    assertEquals(List.of(), finder.find(english.with(english.about().withLanguage("de"))));
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Ana Torres, ",
        "the Minister of Justice and ",
        "1234567890",
        "Aa ",
        "of the ",
        "Minister of ",
        "Mr. ",
        "Head of the Council ",
        "a.b,c "
      })
  void takesTimeInProportionToALineWithoutAFullStop(String piece) {
    time(piece, LONG / 8);
    long once = time(piece, LONG / 8);
    long fourTimes = time(piece, LONG / 2);
    assertTrue(
        fourTimes < 4 * MARGIN * once + GRACE,
        piece + once / 1_000_000 + " ms for one part, " + fourTimes / 1_000_000 + " ms for four");
  }

  private long time(String piece, int length) {
    ParsedDocument document = document("en", "Chad", piece.repeat(length / piece.length()));
    long start = System.nanoTime();
    finder.find(document);
    return System.nanoTime() - start;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud83d",
        "\udc00",
        "President \ud83d Torres",
        "President Ana\udc00 Torres",
        "\u202eMinister of Justice\u202c Ana Torres",
        "\u200fThe Prime Minister\u200f, Ana Torres",
        "President\u0000Ana\u0000Torres",
        "\ufeffPresident Ana Torres",
        "\ufffd\ufffd of \ufffd",
        "President \u0301 Torres",
        "\ud835\udc0f\ud835\udc2b\ud835\udc1e\ud835\udc2c Ana Torres"
      })
  void readsMalformedTextAlone(String text) {
    for (String around : List.of("", "President ", " of Chad", "'s ", "(", ", ")) {
      ParsedDocument document = document("en", "Chad", around + text + around);
      for (Official official : finder.find(document)) {
        for (Evidence mention : official.mentions()) {
          assertEquals(mention.span().of(document.text()), mention.quote());
        }
      }
    }
  }

  @Tag("slow")
  @Test
  void readsALineOfAMillionCharacters() {
    assertEquals(List.of(), finder.find(document("en", "Chad", "a".repeat(LONG))));
    String text = "x ".repeat(LONG / 2) + "President Ana Torres";
    assertEquals(1, finder.find(document("en", "Chad", text)).size());
  }

  @Test
  void everyWellKnownHolderHoldsAnOfficeOfTheLists() {
    List<Tsv.Row> rows =
        Lexicons.OWN
            .read(OfficialFinder.class, "en.holders.tsv", Set.of("name", "role", "from"))
            .rows();
    assertTrue(rows.size() > 200, "the holders are there");
    for (Tsv.Row row : rows) {
      String text = row.cell("role") + " " + row.cell("name") + " spoke.";
      assertTrue(
          finder.find(document("en", "-", text)).stream()
              .anyMatch(
                  official -> official.institution().equals(Optional.of(row.cell("institution")))),
          row.place() + ": " + text);
    }
  }

  @Tag("slow")
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
      ParsedDocument document = document("en", "Chad", text.toString());
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

  private static ParsedDocument document(String language, String country, String text) {
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
        source, text.replace("||", "\n\n"), about.withLanguage(language), paragraphs, List.of());
  }
}
