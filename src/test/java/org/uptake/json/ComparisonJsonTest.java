package org.uptake.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.Change;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Cell;
import org.uptake.document.Comparison.Column;
import org.uptake.document.Comparison.Earlier;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Comparison.Theme;
import org.uptake.document.Link;
import org.uptake.document.RecordName;
import org.uptake.document.Relation;
import org.uptake.document.Repetition;
import org.uptake.document.Shift;
import org.uptake.document.Voice;
import org.uptake.text.WordDifference;

class ComparisonJsonTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "comparison.fields.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      useHeadersInDisplayName = true)
  void aComparisonHasEveryPublishedField(String pointer, String value) throws IOException {
    assertEquals(value, written(comparison()).at(pointer).toString(), pointer);
  }

  @Test
  void aComparisonOfNothingHasItsRecords() throws IOException {
    JsonNode json = written(new Comparison(comparison().columns(), List.of()));
    assertEquals(2, json.at("/records").size());
    assertTrue(json.at("/rows").isArray() && json.at("/rows").isEmpty());
  }

  private static JsonNode written(Comparison comparison) throws IOException {
    var out = new ByteArrayOutputStream();
    ComparisonJson.write(comparison, out);
    return new ObjectMapper().readTree(out.toByteArray());
  }

  private static Comparison comparison() {
    CitedStatement asked = Samples.visit().citedStatements().getFirst();
    CitedStatement done = Samples.answer().citedStatements().getFirst();
    var link =
        new Link(
            "e1",
            Relation.ACTED,
            done,
            Optional.empty(),
            Voice.STATE,
            0.81,
            "same instrument OPCAT",
            false);
    var earlier =
        new Earlier(
            asked,
            Optional.of(Repetition.SIMILAR),
            List.of(Shift.STRONGER),
            WordDifference.between("consider OPCAT", "ratify OPCAT"));
    var again =
        new Entry(
            asked,
            Optional.of(asked.statement().actions().getFirst()),
            List.of(Change.REPEATED, Change.SETTLED),
            Optional.empty(),
            Optional.of(earlier),
            List.of(link));
    var answer =
        new Entry(
            done, Optional.empty(), List.of(), Optional.of(link), Optional.empty(), List.of());
    return new Comparison(
        List.of(
            new Column(
                RecordName.of("2007"),
                1,
                Optional.of(LocalDate.of(2007, 4, 30)),
                Optional.of(LocalDate.of(2007, 4, 30))),
            new Column(RecordName.of("An agency"), 2, Optional.empty(), Optional.empty())),
        List.of(
            new Row(
                "r1",
                new Theme("torture-prevention", "Preventive mechanisms"),
                true,
                List.of(
                    new Cell(List.of(again), List.of(Change.REPEATED), 0),
                    new Cell(List.of(answer), List.of(Change.ANSWERED), 3)))));
  }
}
