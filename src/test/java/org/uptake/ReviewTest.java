package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
  private static final String ASKED =
      "The Committee recommends that Kazakhstan decriminalize libel.";
  private static final String DONE = "Kazakhstan has decriminalized libel, the Committee noted.";
  private static final String MISSED = "The new hall in Astana has two doors.";

  private final Path folder;
  private final Path papers;

  ReviewTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("manifest.tsv"), "file\tcountry\n");
    Files.createDirectory(papers.resolve("2012"));
    Files.writeString(papers.resolve("2012/asked.txt"), "Libel\n\n12 July 2012\n\n" + ASKED + "\n");
    Files.writeString(
        papers.resolve("done.txt"), "Libel again\n\n5 May 2023\n\n" + DONE + "\n\n" + MISSED);
    assertEquals(0, ask("ingest", papers.toString()).exitCode());
  }

  private CommandLineRun ask(String... command) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("--index", folder.resolve("index").toString()), Stream.of(command))
            .toArray(String[]::new));
  }

  private String review(String... command) {
    CommandLineRun run =
        ask(Stream.concat(Stream.of("review"), Stream.of(command)).toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("", run.err());
    return run.out();
  }

  private String rows() {
    return ask("followup", "--format", "json").out();
  }

  private String id(String prefix) {
    Matcher id = Pattern.compile("\"id\":\"(" + prefix + "[0-9a-f]{12})\"").matcher(rows());
    assertTrue(id.find());
    return id.group(1);
  }

  private Path reviews() {
    return papers.resolve("reviews.jsonl");
  }

  @Test
  void whatPeopleSayIsInEveryTableAndBesideTheManifest() throws IOException {
    String told =
        review(
            "set",
            id("r"),
            "status=disputed",
            "due=2027-01-31",
            "--note",
            "two say no",
            "--reviewer",
            "Ana");
    assertTrue(told.contains("row status: said-done → disputed"), told);
    assertTrue(told.endsWith("kept in " + reviews() + "\n"), told);
    String rows = rows();
    assertTrue(rows.contains("\"status\":\"disputed\""), rows);
    assertTrue(rows.contains("\"note\":\"two say no\""), rows);
    assertTrue(rows.contains("\"due\":\"2027-01-31\""), rows);
    assertTrue(Files.readString(reviews()).contains("\"document\":\"2012/asked.txt\""));
    assertTrue(ask("followup", "--format", "csv").out().contains("disputed"));
    String list = review("list", "--format", "json");
    assertTrue(list.contains("\"by\":\"Ana\"") && list.contains("\"standing\":\"holds\""), list);
    assertTrue(review("list").contains("2 decisions: 2 hold"), review("list"));
    assertTrue(ask("ingest", papers.toString()).out().startsWith("2 sources: 0 read, 2 known"));
  }

  @Test
  void evidenceIsRejectedAddedAndTakenBack() {
    review("reject", id("e"));
    assertTrue(rows().contains("\"status\":\"not-mentioned\""));
    review("add", id("r"), "done.txt", "has two doors", "--relation", "acted");
    String rows = rows();
    assertTrue(rows.contains(MISSED) && rows.contains("\"status\":\"said-done\""), rows);
    Matcher first = Pattern.compile("(d[0-9a-f]{12})").matcher(review("list"));
    assertTrue(first.find());
    review("undo", first.group(1));
    assertTrue(rows().contains(DONE));
    assertTrue(review("list").contains("undone"));
  }

  @Test
  void aStatementADateAndAnOfficialAreSetByTheirWords() {
    review("set", "done.txt", DONE, "kind=commendation");
    review("set", "done.txt", "5 May 2023", "value=2023-05");
    String shown = ask("show", "done.txt").out();
    assertTrue(shown.contains("[commendation, reviewed: "), shown);
    assertTrue(shown.contains("<5 May 2023=2023-05, reviewed>"), shown);
    assertTrue(
        ask("show", "done.txt", "--format", "json").out().contains("\"reviewed\":[\"kind\"]"));
    review("reject", "done.txt", "5 May 2023");
    assertFalse(ask("show", "done.txt").out().contains("<5 May 2023"));
    review("set", "done.txt", "has two doors", "kind=action", "speakers=Ana Ruiz");
    assertTrue(ask("show", "done.txt").out().contains("[action, reviewed: The new hall"));
  }

  @Test
  void anOfficialWhoseRoleWasSetIsMarkedInTheDirectory() throws IOException {
    Files.writeString(
        papers.resolve("visit.txt"),
        "A visit\n\n5 May 2023\n\nShe met Foreign Minister Ana Ruiz of Peru and Judge Eva Blum.\n");
    ask("ingest", papers.toString());
    assertFalse(ask("officials").out().contains("reviewed"), ask("officials").out());
    review("set", "visit.txt", "Ana Ruiz", "role=Minister of Foreign Affairs");
    String ruiz = ask("officials", "Ruiz").out();
    assertTrue(ruiz.contains("Minister of Foreign Affairs, Peru"), ruiz);
    assertTrue(ruiz.contains("\u2713 reviewed"), ruiz);
    assertTrue(ask("officials", "Ruiz", "--format", "json").out().contains("\"reviewed\":true"));
    assertTrue(ask("officials", "Ruiz", "--format", "csv").out().contains(",yes\r\n"));
    assertFalse(ask("officials", "Blum").out().contains("reviewed"));
  }

  @Test
  void correctionsInASpreadsheetSurviveThatADocumentIsReadAgain() throws IOException {
    Path table = folder.resolve("table.csv");
    String csv = ask("followup", "--format", "csv").out();
    String edited =
        csv.replace(",decriminalize libel,", ",\"'=make libel no crime, at last\",")
            .replace(",said-done,", ",disputed,")
            .replace(",acted,", ",planned,")
            .replace(",Government of Kazakhstan,", ",Parliament of Kazakhstan,");
    Files.writeString(table, edited);
    String dry = review("import", table.toString());
    assertTrue(dry.contains(" status: said-done → disputed\n"), dry);
    assertTrue(dry.contains(" evidence relation: acted → planned\n"), dry);
    assertTrue(dry.contains(" → =make libel no crime, at last\n"), dry);
    assertTrue(dry.endsWith("nothing is written without --apply\n"), dry);
    assertFalse(Files.exists(reviews()));
    review("import", table.toString(), "--apply", "--reviewer", "Ana");
    String before = ask("followup", "--format", "csv").out();
    assertTrue(before.contains("'=make libel no crime"), before);
    Files.writeString(
        papers.resolve("2012/asked.txt"),
        "Libel\n\n12 July 2012\n\nSomething else.\n\n  " + ASKED.replace(" that ", "  that\n"));
    assertTrue(ask("ingest", papers.toString()).out().startsWith("2 sources: 1 read"));
    assertEquals(
        cells(before, "id", "status", "action"),
        cells(ask("followup", "--format", "csv").out(), "id", "status", "action"));
    assertFalse(review("list").contains("orphaned:"), review("list"));
    assertTrue(
        review("import", table.toString()).startsWith("0 changes, 0 conflicts"),
        review("import", table.toString()));
  }

  @Test
  void aTableEditedOnOneLineOfARowIsTakenOverOnce() throws IOException {
    Files.writeString(papers.resolve("more.txt"), "Libel\n\n6 May 2024\n\n" + DONE + "\n");
    ask("ingest", papers.toString());
    String csv = ask("followup", "--format", "csv").out();
    assertEquals(2, csv.split(",said-done,", -1).length - 1, csv);
    Path table = folder.resolve("table.csv");
    Files.writeString(
        table,
        csv.replaceFirst(",said-done,", ",disputed,")
            .replaceFirst(",Government of Kazakhstan,", ",Parliament of Kazakhstan,"));
    review("import", table.toString(), "--apply");
    String once = rows();
    Files.writeString(
        papers.resolve("2012/asked.txt"),
        "Libel\n\n12 July 2012\n\n" + ASKED.replace(" that ", "  that  ") + "\n");
    ask("ingest", papers.toString());
    assertTrue(once.contains("\"status\":\"disputed\"") && rows().contains("disputed"), rows());
    assertTrue(
        review("import", table.toString()).startsWith("0 changes, 0 conflicts"),
        review("import", table.toString()));
  }

  private static List<String> cells(String csv, String... words) {
    assertTrue(csv.contains(words[0]));
    return csv.lines()
        .skip(1)
        .map(line -> line.substring(0, 13) + line.contains("disputed") + line.contains("'=make"))
        .toList();
  }

  @Test
  void tellsWhatCannotBeApplied() throws IOException {
    review("set", id("r"), "status=disputed");
    Files.writeString(reviews(), "{\"id\":\"d1\",\"at\":", StandardOpenOption.APPEND);
    CommandLineRun damaged = ask("followup");
    assertEquals(0, damaged.exitCode());
    assertTrue(
        damaged.err().contains("reviews.jsonl:2: the last line is broken off"), damaged.err());
    CommandLineRun next = ask("review", "accept", id("r"));
    assertTrue(
        next.err().contains("is now in " + papers.resolve("reviews.jsonl.damaged")), next.err());
    Files.writeString(papers.resolve("2012/asked.txt"), "Libel\n\n12 July 2012\n\nNothing of it.");
    ask("ingest", papers.toString());
    assertTrue(
        ask("followup").err().contains("2 decisions are not applied"), ask("followup").err());
    assertTrue(review("list").endsWith("0 hold, 0 replaced, 0 undone, 2 orphaned\n"));
  }

  @Test
  void keepsDecisionsWhereItIsTold() throws IOException {
    Path file = folder.resolve("mine.jsonl");
    review("--reviews", file.toString(), "set", id("r"), "status=disputed");
    assertTrue(Files.exists(file) && !Files.exists(reviews()));
    assertTrue(rows().contains("\"status\":\"said-done\""));
    assertTrue(
        ask("--reviews", file.toString(), "followup", "--format", "json")
            .out()
            .contains("\"status\":\"disputed\""));
  }

  @Test
  void tellsAMistakeInOneLineAndWritesNothing() throws IOException {
    String row = id("r");
    String link = id("e");
    var mistakes =
        List.of(
            List.of("set", row, "status=done"),
            List.of("set", row, "colour=red"),
            List.of("set", row, "value=2012"),
            List.of("set", row, "due=tomorrow"),
            List.of("set", row, "status="),
            List.of("set", link, "status=said-done"),
            List.of("set", "done.txt", "no such words", "kind=concern"),
            List.of("set", "done.txt", "two doors", "themes=health"),
            List.of("set", "done.txt:5-2", "kind=concern"),
            List.of("set", "nothing.txt", "two doors", "kind=concern"),
            List.of("accept", "r000000000000"),
            List.of("accept", "done.txt"),
            List.of("reject", "done.txt", "two doors"),
            List.of("accept", "done.txt", "two doors", "--on", "colour"),
            List.of("add", row, "done.txt", "two doors", "--relation", "done"),
            List.of("add", row, "done.txt", "two doors"),
            List.of("add", "r000000000000", "done.txt", "two doors", "--relation", "acted"),
            List.of("undo", "d000000000000"),
            List.of("import", folder.resolve("none.csv").toString()),
            List.of("import", papers.resolve("done.txt").toString()),
            List.of("--reviews", folder.resolve("no/such.jsonl").toString(), "list"),
            List.of("dance"),
            List.<String>of());
    for (List<String> mistake : mistakes) {
      var command = new ArrayList<>(List.of("review"));
      command.addAll(mistake);
      CommandLineRun run = ask(command.toArray(String[]::new));
      assertEquals(2, run.exitCode(), mistake + " " + run.out());
      assertEquals(1, run.err().lines().count(), mistake + ": " + run.err());
      assertFalse(run.err().contains("a mistake in this program"), run.err());
    }
    assertFalse(Files.exists(reviews()));
  }
}
