package org.uptake.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.document.Decision;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Relation;
import org.uptake.document.Status;
import org.uptake.document.Voice;

class TableImportTest {
  private static final String ROW = "r000000000001";
  private static final String LINK = "e000000000001";
  private static final String OTHER_LINK = "e000000000002";
  private static final ParsedDocument FIRST =
      Made.document("a/2012.txt", "2012-07-12", "Peru should decriminalize libel.");
  private static final ParsedDocument SECOND =
      Made.document("a/2023.txt", "2023-05-05", "Libel is no crime. It is planned, he said.");
  private static final List<Findings> FOUND =
      List.of(
          Made.findings(
              FIRST, Made.asks(FIRST, "Peru should decriminalize libel.", "decriminalize libel")),
          Made.findings(
              SECOND,
              Made.says(SECOND, "Libel is no crime.", Kind.ACTION),
              Made.says(SECOND, "It is planned, he said.", Kind.COMMITMENT)));

  private static List<FollowUp> matched(List<Findings> findings) {
    var recommendation = findings.getFirst().citedStatements().getFirst();
    var links = new ArrayList<Link>();
    for (var cited : findings.get(1).citedStatements()) {
      links.add(
          new Link(
              links.isEmpty() ? LINK : OTHER_LINK,
              links.isEmpty() ? Relation.ACTED : Relation.PLANNED,
              cited,
              Optional.empty(),
              Voice.STATE,
              0.8,
              "same subject",
              false));
    }
    return List.of(
        new FollowUp(
            ROW,
            recommendation,
            recommendation.statement().actions().getFirst(),
            statusOf(links),
            links,
            Optional.empty(),
            org.uptake.document.Review.NONE));
  }

  private static Status statusOf(List<Link> links) {
    return links.stream().anyMatch(link -> link.relation() == Relation.ACTED)
        ? Status.SAID_DONE
        : links.isEmpty() ? Status.NOT_MENTIONED : Status.SAID_UNDER_WAY;
  }

  /** The table as it is written out. */
  private static List<Map<String, String>> exported(Decision... before) {
    var lines = new ArrayList<Map<String, String>>();
    for (Link link : rows(before).getFirst().links()) {
      FollowUp row = rows(before).getFirst();
      var line = new LinkedHashMap<String, String>();
      line.put("id", ROW);
      line.put("action", row.action().text());
      line.put("by", String.join("; ", row.recommendation().statement().speakers()));
      line.put("to", row.recommendation().statement().addressee().orElse(""));
      line.put("themes", String.join("; ", row.recommendation().statement().themes()));
      line.put("status", row.status().label());
      line.put("evidence id", link.id());
      line.put("evidence relation", link.relation().label());
      line.put("note", row.review().note().orElse(""));
      line.put("due", row.review().due().map(Object::toString).orElse(""));
      lines.add(line);
    }
    return lines;
  }

  private static List<FollowUp> rows(Decision... before) {
    Reviews reviews = Reviews.of(List.of(before), FOUND);
    return reviews.apply(matched(reviews.forMatching()), TableImportTest::statusOf);
  }

  private static TableImport.Result read(List<Map<String, String>> lines, Decision... before) {
    Reviews reviews = Reviews.of(List.of(before), FOUND);
    List<FollowUp> matched = matched(reviews.forMatching());
    return TableImport.read(
        lines,
        new Corrections(Made.later(60), FOUND, matched, rows(before), rows(before)),
        Optional.empty(),
        reviews,
        TableImportTest::statusOf);
  }

  private static TableImport.Result readEdited(String column, String... values) {
    List<Map<String, String>> lines = exported();
    for (int i = 0; i < values.length; i++) {
      lines.get(i).put(column, values[i]);
    }
    return read(lines);
  }

  @Test
  void aTableThatNobodyEditedChangesNothing() {
    assertEquals(new TableImport.Result(List.of(), List.of()), read(exported()));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "edits.tsv", delimiter = '\t', numLinesToSkip = 1)
  void takesAnEditedCellOrTellsWhyNot(
      String column, String first, String second, String taken, String told) {
    var values = new ArrayList<String>();
    List.of(first, second).forEach(value -> values.add(value.equals("(empty)") ? "" : value));
    var result =
        readEdited(
            column,
            values.get(0).equals("(same)")
                ? exported().get(0).getOrDefault(column, "")
                : values.get(0),
            values.get(1).equals("(same)")
                ? exported().get(1).getOrDefault(column, "")
                : values.get(1));
    assertEquals(
        taken.equals("-") ? List.of() : List.of(taken),
        result.changes().stream()
            .map(change -> change.id() + " " + change.before() + " > " + change.after())
            .toList(),
        result.toString());
    if (told.equals("-")) {
      assertEquals(List.of(), result.conflicts());
    } else {
      assertEquals(1, result.conflicts().size(), result.toString());
      assertTrue(result.conflicts().getFirst().contains(told), result.toString());
    }
  }

  @Test
  void whatWasTakenHolds() {
    List<Map<String, String>> lines = exported();
    lines.get(1).put("status", "disputed");
    lines.get(0).put("note", "two say no");
    lines.get(0).put("evidence relation", "refused");
    Decision[] taken =
        read(lines).changes().stream().map(TableImport.Change::decision).toArray(Decision[]::new);
    assertEquals(3, taken.length);
    FollowUp row = rows(taken).getFirst();
    assertEquals(Status.DISPUTED, row.status());
    assertEquals(Optional.of("two say no"), row.review().note());
    assertEquals(Relation.REFUSED, row.links().getFirst().relation());
    assertEquals(new TableImport.Result(List.of(), List.of()), read(exported(taken), taken));
  }

  @Test
  void aFileFromBeforeALaterDecisionDoesNotTakeItBack() {
    List<Map<String, String>> old = exported();
    Decision decided =
        new Corrections(Made.ANA, FOUND, matched(FOUND), rows(), rows())
            .set(ROW, Part.STATUS, "disputed", Optional.empty());
    Decision theme =
        new Corrections(Made.ANA, FOUND, matched(FOUND), rows(), rows())
            .set(ROW, Part.THEMES, "health", Optional.empty());
    TableImport.Result result = read(old, decided, theme);
    assertEquals(List.of(), result.changes());
    assertEquals(2, result.conflicts().size(), result.toString());
    assertTrue(result.conflicts().getFirst().contains(theme.id()), result.toString());
  }

  @Test
  void aFileThatWasTakenOverChangesNothingMore() {
    List<Map<String, String>> lines = exported();
    lines.get(1).put("status", "disputed");
    lines.get(1).put("by", "Ana Ruiz");
    lines.get(0).put("note", "on one of its lines");
    lines.get(0).put("evidence verdict", "reject");
    Decision[] taken =
        read(lines).changes().stream().map(TableImport.Change::decision).toArray(Decision[]::new);
    assertEquals(4, taken.length);
    assertEquals(new TableImport.Result(List.of(), List.of()), read(lines, taken));
  }

  @Test
  void aStatusWhoseEvidenceIsGoneIsNoEdit() {
    List<Map<String, String>> lines = exported();
    Decision rejected =
        new Corrections(Made.ANA, FOUND, matched(FOUND), rows(), rows())
            .reject(LINK, Optional.empty());
    TableImport.Result result = read(lines, rejected);
    assertEquals(List.of(), result.changes());
    assertTrue(result.conflicts().getFirst().contains("the status is now 'said-under-way'"));
  }

  @Test
  void linesWithoutKnownIdsAreTold() {
    List<Map<String, String>> lines = exported();
    lines.add(Map.of("id", "r999999999999", "note", "x"));
    lines.add(Map.of("id", "", "note", "x"));
    lines.add(Map.of("id", ROW, "evidence id", "e999999999999", "evidence relation", "acted"));
    TableImport.Result result = read(lines);
    assertEquals(List.of(), result.changes());
    assertEquals(3, result.conflicts().size(), result.toString());
  }

  @Test
  void aFilteredTableIsNoEdit() {
    assertEquals(
        new TableImport.Result(List.of(), List.of()),
        read(List.of(withStatus(exported().get(1), "said-under-way"))));
    assertEquals(1, read(List.of(withStatus(exported().get(1), "disputed"))).changes().size());
  }

  private static Map<String, String> withStatus(Map<String, String> line, String status) {
    line.put("status", status);
    return line;
  }
}
