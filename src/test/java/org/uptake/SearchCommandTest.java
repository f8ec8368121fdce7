package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  private static final String PRISONS =
      "The prisons were visited in May. A guard spoke of torture.";
  private static final String LIBEL = "=Libel was the subject of the talk.\n\nTorture was not.";

  private final Path folder;

  SearchCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void ingestTwo() throws IOException {
    write("prisons.txt", PRISONS);
    write("libel.txt", LIBEL);
    ingest();
  }

  @Test
  void printsHitsInEveryForm() throws IOException {
    assertTrue(search("torture").out().contains("A guard spoke of [torture]."));
    assertTrue(search("torture", "--facets").out().contains("\ntype\n      2  text/plain\n"));
    assertTrue(search("prisons", "--format", "json").out().startsWith("{\"query\":\"prisons\""));
    String csv = search("libel", "--format", "csv").out();
    assertTrue(csv.startsWith("\uFEFFsearch,query,problem,passages"), csv);
    assertTrue(csv.contains("'=Libel was the subject"), csv);
    Path file = folder.resolve("hits.xlsx");
    search("torture", "--out", file.toString());
    assertTrue(Files.size(file) > 1_000);
    assertEquals(2, search("torture", "--format", "html").exitCode());
  }

  @Test
  void choosesByFacetsWithAndWithoutAQuestion() {
    assertTrue(search("--only", "type=text/plain").out().endsWith("3 passages in 2 documents\n"));
    assertTrue(
        search("torture", "--without", "type=text/plain")
            .out()
            .endsWith("0 passages in 0 documents\n"));
    CommandLineRun wrong = search("torture", "--only", "colour=red");
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("got 'colour=red'"), wrong.err());
  }

  @Test
  void answersAListOfQuestionsAndTellsTheBadOnes() throws IOException {
    Path list =
        write(
            "list.csv",
            "name,query,only\nfirst,torture,\nbad,torture AND (,\n,prisons,colour=red\nlast,libel,type=text/plain\n");
    CommandLineRun run = search("--batch", list.toString(), "--format", "csv");
    assertEquals(1, run.exitCode());
    assertEquals(2, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("uptake: row 2: at character 13"), run.err());
    assertTrue(run.err().contains("row 3: must be FACET=VALUE"), run.err());
    List<String> rows = run.out().lines().toList();
    assertEquals(1 + 2 + 1 + 1 + 1, rows.size(), run.out());
    assertTrue(rows.get(3).startsWith("bad,torture AND (,at character 13"), rows.get(3));
    assertTrue(rows.getLast().startsWith("last,libel,,1,1,1"), rows.getLast());
    assertEquals(4, search("--batch", list.toString(), "--format", "json").lines().size());
    assertEquals(2, search("--batch", folder.resolve("libel.txt").toString()).exitCode());
  }

  @Test
  void asksASavedSearchForWhatIsNew() throws IOException {
    assertTrue(
        search("torture", "--save", "my search").out().endsWith("2 passages in 2 documents\n"));
    assertTrue(run("saved").out().startsWith("my search: torture (2 hits, asked "));
    assertTrue(search("--new-since", "my search").out().endsWith("0 passages in 0 documents\n"));
    write("new.txt", "Later, torture was spoken of again.");
    ingest();
    String found = search("--new-since", "my search").out();
    assertTrue(found.contains("new.txt"), found);
    assertTrue(found.endsWith("1 passage in 1 document\n"), found);
    assertTrue(search("--new-since", "my search").out().endsWith("0 passages in 0 documents\n"));
    assertTrue(run("saved", "--format", "json").out().contains("\"hits\":3"));
    assertEquals(0, run("saved", "--forget", "my search").exitCode());
    assertEquals("", run("saved").out());
    assertEquals(2, search("--new-since", "my search").exitCode());
  }

  @Test
  void showsAllThatIsNewHoweverMuch() throws IOException {
    search("torture", "--save", "t", "--limit", "1");
    for (int i = 0; i < 15; i++) {
      write("new" + i + ".txt", "Torture, for the time number " + i + ", was spoken of.");
    }
    ingest();
    assertTrue(search("--new-since", "t").out().endsWith("15 passages in 15 documents\n"));
  }

  @Test
  void knowsAPassageAgainWhoseFileMovedOrChangedItsSpaces() throws IOException {
    search("torture", "--save", "t");
    Files.delete(folder.resolve("texts/prisons.txt"));
    write("moved.txt", PRISONS.replace(" ", "  "));
    CommandLineRun.of("--index", index(), "ingest", texts(), "--prune");
    assertTrue(search("--new-since", "t").out().endsWith("0 passages in 0 documents\n"));
  }

  @Test
  void refusesNamesThatAreNoFileNames() {
    CommandLineRun run = search("torture", "--save", "../../evil");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("got '../../evil'"), run.err());
    Path aimedAt = folder.resolve("index-searches/../../evil.json").normalize();
    assertFalse(Files.exists(aimedAt));
  }

  @Test
  void wantsExactlyOneThingToAsk() {
    assertEquals(2, search().exitCode());
    assertEquals(2, search("torture", "--new-since", "x").exitCode());
    assertEquals(2, search("--save", "x").exitCode());
    assertEquals(2, search("--new-since", "x", "--limit", "3").exitCode());
  }

  private Path write(String name, String text) throws IOException {
    boolean isText = name.endsWith(".txt");
    Path file = Path.of(isText ? texts() : folder.toString()).resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void ingest() {
    assertEquals(0, CommandLineRun.of("--index", index(), "ingest", texts()).exitCode());
  }

  private String texts() {
    return folder.resolve("texts").toString();
  }

  private String index() {
    return folder.resolve("index").toString();
  }

  private CommandLineRun search(String... args) {
    return run(Stream.concat(Stream.of("search"), Stream.of(args)).toArray(String[]::new));
  }

  private CommandLineRun run(String... args) {
    var all = new ArrayList<>(List.of("--index", index()));
    all.addAll(List.of(args));
    return CommandLineRun.of(all.toArray(String[]::new));
  }
}
