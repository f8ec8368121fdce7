package org.uptake.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.document.Search;
import org.uptake.document.Search.Unit;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.document.SearchOutcome.TextHits;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  private final FindingsReader reader;

  SearchTest(@TempDir Path folder) throws IOException {
    Collection.storeIn(folder);
    reader = FindingsReader.open(folder);
  }

  @AfterAll
  void close() throws IOException {
    reader.close();
  }

  static List<Tsv.Row> questions() {
    List<Tsv.Row> rows =
        Collection.table("questions.tsv", Set.of("question", "hits", "words")).rows();
    assertFalse(rows.isEmpty());
    return rows;
  }

  static List<Tsv.Row> badQuestions() {
    List<Tsv.Row> rows =
        Collection.table("questions.bad.tsv", Set.of("question", "says", "also")).rows();
    assertFalse(rows.isEmpty());
    return rows;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void findsThePassagesThatAnswer(Tsv.Row row) throws IOException {
    Hits hits = hits(row.cell("question"));
    List<String> expected =
        row.cell("hits").equals("-") ? List.of() : List.of(row.cell("hits").split(" "));
    List<String> found =
        hits.texts().stream()
            .flatMap(text -> text.hits().stream().map(hit -> place(text, hit)))
            .toList();
    assertEquals(sorted(expected), sorted(found));
    assertEquals(found.size(), hits.allPassages());
    assertEquals(
        sorted(Stream.of(row.cell("words").split(" ")).filter(word -> !word.isEmpty()).toList()),
        sorted(
            hits.passages().stream()
                .flatMap(SearchTest::words)
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .toList()));
  }

  @ParameterizedTest
  @MethodSource("badQuestions")
  void saysInOneLineWhatIsWrongWithAQuestion(Tsv.Row row) throws IOException {
    String reason =
        assertInstanceOf(NotUnderstood.class, reader.search(Search.of(row.cell("question"))))
            .reason();
    assertTrue(reason.contains(row.cell("says")), reason);
    assertTrue(reason.contains(row.cell("also")), reason);
    assertFalse(reason.contains("\n"), reason);
    assertFalse(reason.contains("org.apache"), reason);
  }

  @Test
  void ordersTheBestFirstAndEqualsByTheirPlace() throws IOException {
    Hits hits = hits("libel^3 torture");
    assertEquals("corpus/2012/Report.PDF", hits.texts().getFirst().location());
    assertEquals("2", hits.passages().getFirst().label().orElseThrow());
    Hits all = hits("*");
    List<String> locations = all.texts().stream().map(TextHits::location).toList();
    assertEquals(sorted(locations), locations);
    for (TextHits text : all.texts()) {
      List<Span> spans = text.hits().stream().map(Hit::span).toList();
      assertEquals(spans.stream().sorted().toList(), spans);
    }
  }

  @Test
  void namesThePlaceOfAHit() throws IOException {
    TextHits text = hits("nobody").texts().getFirst();
    assertEquals("corpus/2012/Report.PDF", text.location());
    assertEquals(Optional.of("Report on prisons"), text.title());
    assertEquals(Optional.of(LocalDate.of(2012, 7, 12)), text.published());
    Hit hit = text.hits().getFirst();
    assertEquals(
        hit.text(), hit.span().of(reader.findings(text.id()).orElseThrow().document().text()));
    assertTrue(hit.excerpts().stream().allMatch(hit.span()::contains));
  }

  @Test
  void countsAllHitsWhateverTheLimit() throws IOException {
    Hits hits = assertInstanceOf(Hits.class, reader.search(Search.of("*").atMost(2, 1)));
    assertEquals(2, hits.passages().size());
    assertEquals(2, hits.texts().size());
    assertEquals(6, hits.allPassages());
    assertEquals(3, hits.allTexts());
    assertThrows(IllegalArgumentException.class, () -> Search.of("*").atMost(0, 1));
  }

  @Test
  void asksStatementsOneByOne() throws IOException {
    Search search = Search.of("speaker:pillay AND kind:concern").with(Unit.STATEMENT);
    Hits hits = assertInstanceOf(Hits.class, reader.search(search));
    assertEquals(2, hits.allPassages());
    assertEquals(List.of("1", "2"), hits.passages().stream().map(h -> h.label().get()).toList());
  }

  @Test
  void refusesWhatIsTooLongOrTooDeep() throws IOException {
    assertTrue(reason("a".repeat(5_000)).contains("4000"));
    assertTrue(reason("c b ".repeat(900)).contains("at most 1024 words"));
    assertTrue(reason("(".repeat(400) + "a" + ")".repeat(400)).contains("at most 50"));
    assertTrue(reason("/" + "(a".repeat(150) + ")".repeat(150) + "/").contains("200"));
    assertTrue(reason("  ").contains("empty"));
    hits("*a*b*c*d*e*f*?g*?h*".repeat(3));
  }

  @Test
  void neverBreaksOnAQuestion() throws IOException {
    var random = new Random(7);
    String signs = "ab \"()[]{}/\\:^~*?+-!&|<>=@#.,;'\n\t\uD83D\u0000éA1TO";
    int understood = 0;
    for (int i = 0; i < 5_000; i++) {
      var question = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        question.append(signs.charAt(random.nextInt(signs.length())));
      }
      switch (reader.search(Search.of(question.toString()))) {
        case Hits hits -> understood++;
        case NotUnderstood no -> assertFalse(no.reason().contains("\n"), no.reason());
      }
    }
    assertTrue(understood > 100, "understood " + understood);
  }

  private static String place(TextHits text, Hit hit) {
    return text.location().replace("corpus/", "") + ":" + hit.label().orElse("-");
  }

  private Hits hits(String question) throws IOException {
    return switch (reader.search(Search.of(question).atMost(100, 100))) {
      case Hits hits -> hits;
      case NotUnderstood no -> throw new AssertionError(question + ": " + no.reason());
    };
  }

  private String reason(String question) throws IOException {
    return assertInstanceOf(NotUnderstood.class, reader.search(Search.of(question))).reason();
  }

  private static Stream<String> words(Hit hit) {
    return hit.matches().stream().map(match -> match.shifted(-hit.span().start()).of(hit.text()));
  }

  private static List<String> sorted(List<String> values) {
    return values.stream().sorted().collect(Collectors.toList());
  }
}
