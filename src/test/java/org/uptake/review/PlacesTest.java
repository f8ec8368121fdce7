package org.uptake.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.Anchor;
import org.uptake.document.ParsedDocument;
import org.uptake.review.Places.Place;
import org.uptake.text.Span;

class PlacesTest {
  private static final List<String> SPACES = List.of(" ", "  ", "\n", "\u00A0", "\t", " \n ");

  @Test
  void findsEveryPlaceAgainAfterWhiteSpaceTypographyAndParagraphsChanged() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> sentences = sentences(random);
      ParsedDocument before = document("a/b.txt", sentences);
      List<Span> places = sentences.stream().map(sentence -> Made.place(before, sentence)).toList();
      List<Anchor> anchors = places.stream().map(place -> Anchors.of(before, place)).toList();
      String location = round % 2 == 0 ? "a/b.txt" : "elsewhere/b.txt";
      ParsedDocument after = document(location, changed(sentences, random));
      var found = new Places(List.of(other(random), Made.findings(after)));
      for (int i = 0; i < anchors.size(); i++) {
        Optional<Place> place = found.find(anchors.get(i));
        assertEquals(
            Optional.of(Levelled.words(sentences.get(i))),
            place.map(p -> Levelled.words(after.quote(p.span()))),
            "round " + round);
        assertEquals(after.source().id(), place.orElseThrow().source());
      }
    }
  }

  private static org.uptake.document.Findings other(Random random) {
    return Made.findings(document("a/c.txt", sentences(random)));
  }

  private static List<String> sentences(Random random) {
    var sentences = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      sentences.add(Made.sentence(random, i));
    }
    return sentences;
  }

  private static ParsedDocument document(String location, List<String> sentences) {
    return Made.document(location, "2012-07-12", String.join("\n\n", sentences));
  }

  private static List<String> changed(List<String> sentences, Random random) {
    var changed = new ArrayList<String>();
    for (String sentence : sentences) {
      if (random.nextInt(3) == 0) {
        changed.add(Made.sentence(random, 100 + changed.size()));
      }
      var words = new StringBuilder();
      for (String word : sentence.split(" ")) {
        words.append(words.isEmpty() ? "" : SPACES.get(random.nextInt(SPACES.size())));
        words.append(word.replace('’', '\'').replace("“", "\"").replace('–', '-'));
      }
      changed.add(words.toString());
    }
    return changed;
  }

  @Test
  void ofTheSameWordsTheNeighboursDecide() {
    String again = "It shall be closed.";
    List<String> text = List.of("The mine is old.", again, "The road is new.", again, "The end.");
    ParsedDocument before = document("a.txt", text);
    int second = before.text().lastIndexOf(again);
    Anchor anchor = Anchors.of(before, new Span(second, second + again.length()));
    for (List<String> changed :
        List.of(
            List.of("Oh.", "The mine is old.", again, "The road is new.", again, "The end."),
            List.of("The road is new.", again, "The end.", "The mine is old.", again),
            List.of(again, again, "The road is new.", again, "The end."))) {
      ParsedDocument after = document("a.txt", changed);
      Span span = new Places(List.of(Made.findings(after))).find(anchor).orElseThrow().span();
      assertTrue(after.text().substring(0, span.start()).strip().endsWith("The road is new."));
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "close.tsv", delimiter = '\t', numLinesToSkip = 1)
  void takesASentenceThatChangedALittleAndNoOther(String found, String before, String after) {
    ParsedDocument old = document("a.txt", List.of("Before this.", before, "After this."));
    ParsedDocument now =
        document("a.txt", List.of("Before this.", "Some other thing stands here.", after));
    Optional<Place> place = new Places(List.of(Made.findings(now))).find(Made.anchor(old, before));
    assertEquals(
        found.equals("yes") ? Optional.of(after) : Optional.empty(),
        place.map(p -> now.quote(p.span())));
  }

  @Test
  void theSameBytesAreTheDocumentWhereverTheyLie() {
    ParsedDocument before = document("a/visit.txt", List.of("One thing was said.", "The end."));
    Anchor anchor = Made.anchor(before, "One thing was said.");
    ParsedDocument moved =
        new ParsedDocument(
            new org.uptake.document.Source(
                before.source().id(), "b/renamed.txt", "text/plain", before.source().size()),
            before.text(),
            before.about(),
            before.paragraphs(),
            before.sentences());
    ParsedDocument inItsPlace =
        document("a/visit.txt", List.of("Another day.", "One thing was said."));
    var places = new Places(List.of(Made.findings(inItsPlace), Made.findings(moved)));
    assertEquals(moved.source().id(), places.find(anchor).orElseThrow().source());
  }

  @Test
  void findsPartsOfNoWord() {
    ParsedDocument before = document("a.txt", List.of("In May 2012 it met."));
    ParsedDocument after = document("a.txt", List.of("In May 20123 it met."));
    assertEquals(
        Optional.empty(),
        new Places(List.of(Made.findings(after))).find(Made.anchor(before, "May 2012")));
  }
}
