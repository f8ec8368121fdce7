package org.uptake.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uptake.document.About;
import org.uptake.document.Facet;
import org.uptake.document.Findings;
import org.uptake.document.Search;
import org.uptake.document.Search.Choice;
import org.uptake.document.Search.Order;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.document.SearchOutcome.TextHits;
import org.uptake.document.SearchOutcome.ValueCount;

/** What is counted and chosen, copies, order and pages, on the collection of {@link SearchTest}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsTest {
  private final FindingsReader reader;

  FacetsTest(@TempDir Path folder) throws IOException {
    try (var writer = FindingsWriter.open(folder)) {
      List<Findings> all = Collection.all();
      for (Findings findings : all) {
        writer.store(findings);
        // Each in a segment of its own.
        writer.commit();
      }
      writer.store(Collection.copy(all.getFirst(), "later/visit-again.html", "2007-05-02"));
    }
    reader = FindingsReader.open(folder);
  }

  @AfterAll
  void close() throws IOException {
    reader.close();
  }

  @Test
  void countsWhatTheHitsHave() throws IOException {
    Hits hits = hits(Search.of("*"));
    assertEquals(
        Map.of("recommendation", 1, "concern", 2, "commitment", 1, "commendation", 1),
        counts(hits, Facet.KIND));
    assertEquals(Map.of("2007", 2, "2012", 3, "2024", 1), counts(hits, Facet.YEAR));
    assertEquals(
        List.of("2007", "2012", "2024"),
        values(hits, Facet.YEAR).stream().map(ValueCount::value).toList());
    assertEquals("concern", values(hits, Facet.KIND).getFirst().value());
    assertEquals(
        Map.of("Louise Arbour", 1, "Navi Pillay", 1, "Volker Türk", 1),
        counts(hits, Facet.OFFICIAL));
  }

  @Test
  void aChoiceLeavesItsOwnFacetsNumbersAsTheyWere() throws IOException {
    Search torture = Search.of("torture OR libel OR law");
    Map<String, Integer> before = counts(hits(torture), Facet.KIND);
    Hits concern = hits(torture.with(List.of(only(Facet.KIND, "concern"))));
    assertEquals(before, counts(concern, Facet.KIND));
    assertEquals(2, concern.allPassages());
    assertEquals(Map.of("Navi Pillay", 2), counts(concern, Facet.SPEAKER));
  }

  @Test
  void severalOfOneFacetAreAlternativesAndThoseOfSeveralAllHold() throws IOException {
    List<Choice> kinds = List.of(only(Facet.KIND, "concern"), only(Facet.KIND, "commitment"));
    assertEquals(3, hits(Search.of("*").with(kinds)).allPassages());
    var more = new ArrayList<>(kinds);
    more.add(only(Facet.THEME, "freedom-expression"));
    Hits both = hits(Search.of("*").with(more));
    assertEquals(2, both.allPassages());
    assertEquals(Map.of("concern", 1, "commitment", 1), counts(both, Facet.KIND));
    more.add(new Choice(Facet.KIND, "commitment", true));
    assertEquals(1, hits(Search.of("*").with(more)).allPassages());
  }

  @Test
  void whatIsExcludedIsCountedAndNotShown() throws IOException {
    Hits hits = hits(Search.of("*").with(List.of(new Choice(Facet.PUBLISHER, "OHCHR", true))));
    assertEquals(List.of("corpus/2012/Report.PDF"), locations(hits));
    assertEquals(3, counts(hits, Facet.PUBLISHER).get("OHCHR"));
  }

  @Test
  void choicesStandAloneAndValuesThatNobodyHasFindNothing() throws IOException {
    assertEquals(2, hits(Search.of(" ").with(List.of(only(Facet.KIND, "concern")))).allPassages());
    assertEquals(0, hits(Search.of("*").with(List.of(only(Facet.KIND, "nothing")))).allPassages());
    List<Choice> many =
        IntStream.range(0, 2_000).mapToObj(i -> only(Facet.THEME, "theme-" + i)).toList();
    NotUnderstood no =
        assertInstanceOf(NotUnderstood.class, reader.search(Search.of("*").with(many)));
    assertTrue(no.reason().contains("at most 100 values"), no.reason());
  }

  @Test
  void copiesOfOneTextAreOneHitWithTheirNumber() throws IOException {
    TextHits visit = hits(Search.of("torture")).texts().getFirst();
    assertEquals("corpus/2007/visit.html", visit.location());
    assertEquals(1, visit.copies());
    assertEquals(2, hits(Search.of("torture")).allPassages());
    TextHits copy = hits(Search.of("torture AND file:visit-again.html")).texts().getFirst();
    assertEquals("later/visit-again.html", copy.location());
    assertEquals(0, copy.copies());
  }

  @Test
  void whatIsKnownOfCopiesHoldsForOneCommitAlone(@TempDir Path folder) throws IOException {
    Findings visit = Collection.all().getFirst();
    store(folder, visit);
    assertEquals(0, copies(folder));
    assertTrue(Files.exists(folder.resolve(KnownCopies.FILE)));
    store(folder, Collection.copy(visit, "later/visit-again.html", "2007-05-02"));
    assertEquals(1, copies(folder));
    String known = Files.readString(folder.resolve(KnownCopies.FILE));
    Files.writeString(folder.resolve(KnownCopies.FILE), known.substring(0, known.length() / 2));
    assertEquals(1, copies(folder));
    assertEquals(known, Files.readString(folder.resolve(KnownCopies.FILE)));
  }

  private static void store(Path folder, Findings findings) throws IOException {
    try (var writer = FindingsWriter.open(folder)) {
      writer.store(findings);
    }
  }

  private static int copies(Path folder) throws IOException {
    try (var opened = FindingsReader.open(folder)) {
      Hits hits = assertInstanceOf(Hits.class, opened.search(Search.of("torture")));
      return hits.texts().getFirst().copies();
    }
  }

  @Test
  void whatWasReplacedIsShownNoMore(@TempDir Path folder) throws IOException {
    About about = About.NOTHING;
    try (var writer = FindingsWriter.open(folder)) {
      writer.store(Collection.plain(1, "Torture was told of at first.", about));
      writer.store(Collection.plain(2, "Torture in the second text.", about));
      writer.store(Collection.plain(3, "Torture in the third text.", about));
      // Where much of a segment is deleted, Lucene writes it anew without it.
      for (int number = 10; number < 60; number++) {
        writer.store(Collection.plain(number, "Another matter, " + number, about));
      }
    }
    try (var writer = FindingsWriter.open(folder)) {
      var again = Collection.plain(9, "Torture was told of later.", about);
      writer.store(again.at("corpus/1.txt"));
      writer.remove("corpus/2.txt");
    }
    try (var opened = FindingsReader.open(folder)) {
      Hits hits = assertInstanceOf(Hits.class, opened.search(Search.of("torture").atMost(10, 10)));
      for (TextHits text : hits.texts()) {
        assertEquals(text.passages(), text.hits().size());
      }
      assertEquals(
          List.of("Torture in the third text.", "Torture was told of later."),
          hits.passages().stream().map(Hit::text).sorted().toList());
    }
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesJoinToTheWhole(Order order) throws IOException {
    Search all = Search.of("* torture").with(order).atMost(100, 100);
    List<String> whole = locations(hits(all));
    assertEquals(3, whole.size());
    var joined = new ArrayList<String>();
    Optional<String> next = Optional.empty();
    do {
      Hits page = hits(all.atMost(1, 1).after(next));
      assertEquals(3, page.allTexts());
      joined.addAll(locations(page));
      next = page.next();
    } while (next.isPresent());
    assertEquals(whole, joined);
  }

  @Test
  void ordersByDay() throws IOException {
    List<String> oldest = locations(hits(Search.of("*").with(Order.OLDEST)));
    assertEquals("corpus/2007/visit.html", oldest.getFirst());
    assertEquals(oldest.reversed(), locations(hits(Search.of("*").with(Order.NEWEST))));
  }

  @Test
  void refusesToGoOnFromNowhere() throws IOException {
    NotUnderstood no =
        assertInstanceOf(
            NotUnderstood.class, reader.search(Search.of("*").after(Optional.of("../x"))));
    assertTrue(no.reason().contains("'../x'"), no.reason());
  }

  @Test
  void asksWhetherAnotherWordWasMeant() throws IOException {
    assertEquals(Optional.of("torture libel"), hits(Search.of("tortrue libel")).meant());
    assertEquals(Optional.of("speaker:pillay"), hits(Search.of("speaker:pillas")).meant());
    assertEquals(Optional.empty(), hits(Search.of("torture AND ratified")).meant());
    assertEquals(Optional.empty(), hits(Search.of("zzzzzzzz tortr*")).meant());
  }

  @Test
  void findsWhatWasFoundBesideWords() throws IOException {
    assertEquals(
        List.of("corpus/2012/Report.PDF"), locations(hits(Search.of("\"official_ nobody\"~2"))));
    assertEquals(
        List.of("corpus/2007/visit.html"),
        locations(hits(Search.of("\"ASKED_ optional\"~2 AND recommendation_"))));
    assertEquals(List.of(), locations(hits(Search.of("\"commitment_ nobody\"~50"))));
  }

  private Hits hits(Search search) throws IOException {
    return assertInstanceOf(Hits.class, reader.search(search));
  }

  private static Choice only(Facet facet, String value) {
    return new Choice(facet, value, false);
  }

  private static List<String> locations(Hits hits) {
    return hits.texts().stream().map(TextHits::location).toList();
  }

  private static List<ValueCount> values(Hits hits, Facet facet) {
    return hits.facets().stream()
        .filter(counts -> counts.facet() == facet)
        .flatMap(counts -> counts.values().stream())
        .toList();
  }

  private static Map<String, Integer> counts(Hits hits, Facet facet) {
    return values(hits, facet).stream()
        .collect(Collectors.toMap(ValueCount::value, ValueCount::hits, Integer::sum, TreeMap::new));
  }
}
