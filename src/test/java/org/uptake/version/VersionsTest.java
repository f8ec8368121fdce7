package org.uptake.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptake.document.About;
import org.uptake.document.Findings;
import org.uptake.document.SourceId;
import org.uptake.text.Tsv;

class VersionsTest {
  private static final int MANY = 20_000;

  private static List<String> counted(List<Findings> documents) {
    return versions(documents).counted(documents).stream().map(VersionsTest::location).toList();
  }

  private static Versions versions(List<Findings> documents) {
    return Versions.of(
        documents.parallelStream().map(found -> Outline.of(found.document())).toList());
  }

  private static String location(Findings findings) {
    return findings.document().source().location();
  }

  private static SourceId id(Findings findings) {
    return findings.document().source().id();
  }

  private static List<String> copies(Findings findings) {
    return findings.copies().stream().map(copy -> copy.source().location()).toList();
  }

  private static About about(String country) {
    return country.isEmpty() ? About.NOTHING : About.NOTHING.withCountry(country);
  }

  /** Words of four letters, as many as are asked for. */
  private static String words(Random random, int count) {
    var words = new StringBuilder();
    for (int i = 0; i < 4 * count; i++) {
      words.append((char) ('a' + random.nextInt(26))).append(i % 4 == 3 ? " " : "");
    }
    return words.toString();
  }

  @Test
  void tellsACopyFromAnotherText() throws IOException {
    Set<String> columns = Set.of("expected", "first", "second", "about first", "about second");
    Tsv pairs = Tsv.read("pairs.tsv", new StringReader(Made.text("pairs.tsv")), columns);
    assertTrue(pairs.rows().size() > 10);
    var wrong = new ArrayList<String>();
    for (Tsv.Row pair : pairs.rows()) {
      Findings first =
          Made.document("a.txt", Made.text(pair.cell("first")), about(pair.cell("about first")));
      Findings second =
          Made.document("b.txt", Made.text(pair.cell("second")), about(pair.cell("about second")));
      int texts = versions(List.of(first, second)).texts();
      if ((texts == 1) != pair.cell("expected").equals("copy")) {
        wrong.add(
            pair.place()
                + " "
                + Outline.of(first.document())
                    .signature()
                    .alike(Outline.of(second.document()).signature()));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void countsTheEarliestThenTheLongestThenTheFirstByLocation() throws IOException {
    String text = Made.text("release.txt");
    Findings undated = Made.document("a.txt", text);
    Findings late = Made.dated("b.txt", text, "2014-06-14");
    Findings cut = Made.dated("c.txt", text.substring(0, text.length() - 90), "2012-05-03");
    Findings whole = Made.dated("e.txt", text, "2012-05-03");
    Findings again = Made.dated("d.txt", text, "2012-05-03");
    List<Findings> all = List.of(undated, late, cut, whole, again);
    Findings counted = versions(all).counted(all).getFirst();
    assertEquals("d.txt", location(counted));
    assertEquals(List.of("e.txt", "c.txt", "b.txt", "a.txt"), copies(counted));
  }

  @Test
  void whatTheCountedOneDoesNotTellItsCopiesTell() throws IOException {
    String text = Made.text("release.txt");
    Findings bare = Made.dated("a.pdf", text, "2012-05-03");
    Findings page =
        Made.document(
            "b.html",
            text,
            new About(
                Optional.of("A wing"),
                Optional.of("The Committee"),
                Optional.of(LocalDate.parse("2013-01-01")),
                Optional.of("en"),
                Optional.of("Peru")));
    About about = counted(bare, page).document().about();
    assertEquals("2012-05-03", about.published().orElseThrow().toString());
    assertEquals(Optional.of("Peru"), about.country());
    assertEquals(Optional.of("The Committee"), about.publisher());
  }

  private static Findings counted(Findings... documents) {
    List<Findings> all = List.of(documents);
    return versions(all).counted(all).getFirst();
  }

  @Test
  void canShowAnotherCopyInThePlaceOfTheOneThatIsCounted() throws IOException {
    Findings other = Made.dated("0.txt", Made.text("summary-2011.txt"), "2012-01-01");
    Findings first = Made.dated("a.txt", Made.text("release.txt"), "2012-05-03");
    Findings copy = Made.dated("b.txt", Made.text("release-agency.txt"), "2012-05-04");
    List<Findings> all = List.of(other, first, copy);
    Versions versions = versions(all);
    List<Findings> shown = versions.countedBut(all, id(copy));
    assertEquals(List.of("0.txt", "b.txt"), shown.stream().map(VersionsTest::location).toList());
    assertEquals(List.of("a.txt"), copies(shown.getLast()));
    assertTrue(versions.isCounted(id(first)));
    assertFalse(versions.isCounted(id(copy)));
    assertEquals(2, versions.texts());
    assertEquals(versions.counted(all), versions.countedBut(all, id(first)));
  }

  @Test
  void anOutlineIsReadAsItWasWritten() throws IOException {
    var about =
        new About(
            Optional.of("Ein Flügel"),
            Optional.empty(),
            Optional.of(LocalDate.parse("2012-05-03")),
            Optional.of(""),
            Optional.of("Perú"),
            Optional.of("vor der Prüfung"),
            Optional.of("https://example.org/a"));
    Outline written =
        Outline.of(Made.document("a/b.txt", Made.text("release.txt"), about).document());
    Outline read = Outline.read(written.bytes());
    assertEquals(written.source(), read.source());
    assertEquals(about, read.about());
    assertTrue(written.signature().isSame(read.signature()));
    assertEquals(1, written.signature().alike(read.signature()));
    byte[] half = Arrays.copyOf(written.bytes(), written.bytes().length / 2);
    assertThrows(IOException.class, () -> Outline.read(half));
  }

  @Test
  void knowsOnlyItsDocuments() {
    Findings stranger = Made.document("a.txt", "a");
    assertThrows(IllegalArgumentException.class, () -> versions(List.of()).copies(id(stranger)));
  }

  @Test
  void givesTheSameGroupsWhateverTheOrder() {
    var random = new Random(3);
    var documents = new ArrayList<Findings>();
    for (int text = 0; text < 40; text++) {
      String words = words(random, 300);
      for (int copy = 0; copy < 5; copy++) {
        String changed = words(random, copy * 20) + words + words(random, copy * 15);
        String day = "2012-01-0" + (1 + random.nextInt(5));
        documents.add(Made.dated(text + "-" + copy + ".txt", changed, day));
      }
    }
    List<Findings> expected = byLocation(documents);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(documents, random);
      assertEquals(expected, byLocation(documents));
    }
    assertEquals(expected, byLocation(expected), "what is counted has no copies among it");
  }

  private static List<Findings> byLocation(List<Findings> documents) {
    return versions(documents).counted(documents).stream()
        .map(found -> found.copies().isEmpty() ? found : found.with(found.copies()))
        .sorted(Comparator.comparing(VersionsTest::location))
        .toList();
  }

  @Test
  void noChainOfSmallChangesLeadsFromOneTextToAnother() {
    var random = new Random(5);
    String[] parts = new String[40];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = words(random, 20);
    }
    var documents = new ArrayList<Findings>();
    for (int step = 0; step + 20 <= parts.length; step++) {
      String text = String.join("", List.of(parts).subList(step, step + 20));
      documents.add(Made.document(String.format(Locale.ROOT, "%02d.txt", step), text));
    }
    Versions versions = versions(documents);
    assertTrue(versions.texts() > 5, () -> versions.texts() + " texts");
    Signature first = Signature.of(documents.getFirst().document().text());
    for (var copy : versions.copies(id(documents.getFirst()))) {
      Findings found =
          documents.stream()
              .filter(d -> id(d).equals(copy.source().id()))
              .findFirst()
              .orElseThrow();
      assertTrue(first.alike(Signature.of(found.document().text())) > 0.7);
    }
  }

  @Test
  void aTextIsACopyOfItselfHoweverItIsSet() throws IOException {
    String text = Made.text("release.txt");
    String wide = text.replace(" ", " \u00a0\n ");
    String header = text.replace("\n\n“", "\n\nCP/PR/2012/7\n\n“");
    String hyphens = text.replaceAll("(\\p{L}{4})(\\p{L}{4})", "$1-\n$2");
    String glued = text.replace(" the ", "the ");
    String day = text.replace("3 May 2012", "17 December 2013");
    String capitals = text.toUpperCase(Locale.ROOT);
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (String other : List.of(wide, header, hyphens, glued, day, capitals, apart)) {
      assertEquals(
          List.of("a.txt"),
          counted(List.of(Made.dated("a.txt", text, "2012-05-03"), Made.document("b.txt", other))));
    }
  }

  @Test
  void emptyTextsAreNoCopies() {
    List<Findings> blank = List.of(Made.document("a.txt", ""), Made.document("b.txt", " — \n"));
    assertEquals(2, versions(blank).texts());
  }

  @Test
  void oneWordAgainAndAgainIsNoBurden() {
    String word = "word ".repeat(1_000_000);
    List<Findings> all =
        List.of(
            Made.document("a.txt", word),
            Made.document("b.txt", word + "\n"),
            Made.document("c.txt", "word ".repeat(100)));
    assertTimeout(
        Duration.ofSeconds(10), () -> assertEquals(2, versions(all).texts(), "sizes unlike"));
  }

  /** Generous: it takes a second or so, and minutes where each is held against each. */
  private static void inTime(int texts, IntFunction<String> text) {
    List<Findings> documents =
        IntStream.range(0, MANY).mapToObj(i -> Made.document(i + ".txt", text.apply(i))).toList();
    assertTimeout(Duration.ofSeconds(30), () -> assertEquals(texts, versions(documents).texts()));
  }

  @Test
  void manyDocumentsTakeSeconds() {
    var random = new Random(7);
    String boilerplate = words(random, 120);
    String same = words(random, 200);
    inTime(MANY, i -> "");
    inTime(1, i -> same);
    inTime(MANY, i -> words(random, 200));
    inTime(MANY, i -> boilerplate + words(random, 120));
  }
}
