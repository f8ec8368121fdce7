package org.uptake.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.Answered;
import org.uptake.document.CitedStatement;
import org.uptake.document.Facet;
import org.uptake.document.FollowUp;
import org.uptake.document.Inventory;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.ParseOutcome.Failed;
import org.uptake.document.ParseOutcome.NoText;
import org.uptake.document.Relation;
import org.uptake.document.Review;
import org.uptake.document.Search;
import org.uptake.document.SearchOutcome.FacetCounts;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.TextHits;
import org.uptake.document.SearchOutcome.ValueCount;
import org.uptake.document.Status;
import org.uptake.document.Voice;
import org.uptake.text.Span;

class TableJsonTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "followup.fields.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      useHeadersInDisplayName = true)
  void aFollowUpHasEveryPublishedField(String pointer, String value) throws IOException {
    var out = new ByteArrayOutputStream();
    FollowUpJson.write(List.of(followUp(), followUp()), out);
    JsonNode rows = new ObjectMapper().readTree(out.toByteArray());
    assertEquals(2, rows.size());
    assertEquals(value, rows.at("/1" + pointer).toString(), pointer);
  }

  @Test
  void noRowsAreAnEmptyArray() throws IOException {
    var out = new ByteArrayOutputStream();
    FollowUpJson.write(List.of(), out);
    assertTrue(new ObjectMapper().readTree(out.toByteArray()).isEmpty());
  }

  @Test
  void hitsNameTheirPlace() throws IOException {
    var source = new RandomFindings(1).source();
    var hit =
        new Hit(
            Optional.of("7"),
            OptionalInt.empty(),
            new Span(10, 17),
            "torture",
            List.of(new Span(10, 17)),
            List.of(new Span(10, 17)),
            1.5f);
    var text =
        new TextHits(
            source.id(),
            "corpus/a.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            2,
            4,
            List.of(hit));
    var kinds = new FacetCounts(Facet.KIND, List.of(new ValueCount("concern", 3)), 0);
    var hits = new Hits(List.of(text), 9, 41, List.of(kinds), Optional.of("1.a"), Optional.empty());
    var out = new ByteArrayOutputStream();
    SearchJson.write(new Answered(Search.of("tort*"), hits), out);
    JsonNode json = new ObjectMapper().readTree(out.toByteArray());
    assertEquals("tort*", json.at("/query").textValue());
    assertEquals(41, json.at("/total").intValue());
    assertEquals(9, json.at("/documents").intValue());
    assertEquals("1.a", json.at("/next").textValue());
    assertEquals("concern", json.at("/facets/0/values/0/value").textValue());
    assertEquals(2, json.at("/hits/0/copies").intValue());
    assertEquals("[{\"begin\":10,\"end\":17}]", json.at("/hits/0/matches").toString());
    assertEquals("corpus/a.txt", json.at("/hits/0/document").textValue());
    assertTrue(json.at("/hits/0/date").isNull());
  }

  @Test
  void anInventoryListsWhatCouldNotBeRead() throws IOException {
    var random = new RandomFindings(1);
    var inventory =
        new Inventory(
            3,
            2,
            List.of(new NoText(random.source(), "a picture")),
            List.of(new Failed(random.source(), "truncated")),
            7,
            5,
            Map.of(Kind.CONCERN, 2L));
    var out = new ByteArrayOutputStream();
    InventoryJson.write(inventory, out);
    JsonNode json = new ObjectMapper().readTree(out.toByteArray());
    assertEquals(5, json.at("/sources").intValue());
    assertEquals("{\"parsed\":3,\"no-text\":1,\"failed\":1}", json.at("/outcomes").toString());
    assertEquals(2, json.at("/texts").intValue());
    assertEquals(0, json.at("/statements/recommendation").intValue());
    assertEquals(2, json.at("/statements/concern").intValue());
    assertEquals("truncated", json.at("/unread/1/reason").textValue());
  }

  private static FollowUp followUp() {
    CitedStatement asked = Samples.visit().citedStatements().getFirst();
    CitedStatement answered = Samples.answer().citedStatements().getFirst();
    return new FollowUp(
        "r1",
        asked,
        asked.statement().actions().getFirst(),
        Status.SAID_DONE,
        List.of(
            new Link(
                "e1",
                Relation.ACTED,
                answered,
                Optional.empty(),
                Voice.INDEPENDENT,
                0.81,
                "same instrument OPCAT; ratified",
                true)),
        Optional.empty(),
        new Review(List.of("status"), Optional.of("checked"), Optional.empty(), Optional.empty()));
  }
}
