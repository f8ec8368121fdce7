package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One press release in three copies, and a later document that answers it. */
class CopiesTest {
  private static final String ASKED =
      "The Committee recommends that Kazakhstan decriminalize libel.";
  private static final String REST =
      """
      The members spoke with judges, editors and prosecutors in Astana, Almaty and Karaganda, and \
      read the verdicts of eleven years. They met Karim Massimov, Prime Minister of Kazakhstan, \
      on the second day of their visit.

      In most of the cases that they studied somebody with an office had felt insulted by a \
      newspaper with fewer readers than the office has rooms. The fines were higher than what the \
      newspapers earn in a year, and three of them had closed by the end of the summer.

      The report will be printed in three languages. Copies lie at the desk on the ground floor, \
      and whoever cannot come may write for one. Questions are answered on working days until \
      noon, except on the days on which the Committee itself is in session.
      """;

  private final Path folder;

  CopiesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    write("manifest.tsv", "file\tcountry\tpublisher\nwire.txt\tKazakhstan\tSteppe Wire\n");
    write("release.txt", "Libel in Kazakhstan\n\n12 July 2012\n\n" + ASKED + "\n\n" + REST);
    write("wire.txt", "Editors fined\n\n13 July 2012\n\n" + ASKED + "\n\n" + REST);
    write(
        "page.html",
        "<html><body><h1>Libel in Kazakhstan</h1><p>12 July 2014</p><p>"
            + ASKED
            + "</p><p>"
            + REST.replace("\n\n", "</p><p>")
            + "</p></body></html>");
    write(
        "done.txt",
        """
        Kazakhstan and the press

        5 May 2023

        Kazakhstan has decriminalized libel, the Committee noted.
        """);
    assertEquals(0, ask("ingest", folder.resolve("papers").toString()).exitCode());
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("papers")).resolve(file), text);
  }

  private CommandLineRun ask(String... command) {
    CommandLineRun run =
        CommandLineRun.of(
            Stream.concat(
                    Stream.of("--index", folder.resolve("index").toString()), Stream.of(command))
                .toArray(String[]::new));
    assertEquals("", run.err());
    return run;
  }

  private String rows() {
    return ask("followup", "--format", "json").out();
  }

  private static int count(String words, String text) {
    return text.split(Pattern.quote(words), -1).length - 1;
  }

  @Test
  void aTextIsOneRowAndDoesNotRepeatItself() {
    String rows = rows();
    assertEquals(1, count("\"recommendation\":{", rows), rows);
    assertEquals(0, count("\"relation\":\"repeats\"", rows), rows);
    assertEquals(1, count("\"relation\":\"acted\"", rows), rows);
    assertTrue(rows.contains("release.txt\",\"copies\":[\""), rows);
    for (String copy : List.of("wire.txt", "page.html")) {
      assertEquals(1, count(copy, rows), rows);
    }
    assertTrue(ask("followup").out().replaceAll("\\s", "").contains("alsoin:"));
    assertTrue(ask("followup", "--format", "html").out().contains("also in: "));
    assertTrue(ask("followup", "--format", "csv").lines().getFirst().endsWith("evidence also in"));
  }

  @Test
  void officialsAndFiguresCountItOnce() {
    String officials = ask("officials", "Massimov", "--format", "json").out();
    assertEquals(1, count("\"text\":", officials), officials);
    assertTrue(officials.contains("\"copies\":[\""), officials);
    assertTrue(ask("status").out().contains("texts, each counted once"));
    assertTrue(ask("status", "--format", "json").out().contains("\"texts\":2"));
  }

  @Test
  void itStandsInTheRecordOfAnyPublisherButInThatOfItsOwnYearAlone() {
    String both = ask("compare", "--records", "2012,Steppe Wire", "--format", "json").out();
    assertTrue(both.contains("\"record\":\"Steppe Wire\",\"documents\":1"), both);
    String years = ask("compare", "--records", "2012,2023", "--format", "json").out();
    assertTrue(years.contains("\"record\":\"2012\",\"documents\":1"), years);
    assertEquals(
        2,
        CommandLineRun.of(
                "--index", folder.resolve("index").toString(), "compare", "--records", "2012,2014")
            .exitCode());
  }

  @Test
  void showTellsTheOtherCopies() {
    assertTrue(ask("show", "release.txt").out().contains("the same text, not counted again: "));
    String copy = ask("show", "page.html").out();
    assertTrue(copy.contains("another copy of a text that is counted once"), copy);
    assertTrue(copy.replaceAll("\\s", "").contains("release.txt,"), copy);
    assertFalse(ask("show", "done.txt").out().contains("same text"));
  }

  @Test
  void whatPeopleSayOfACopyIsInTheTableAndInEveryCopy() {
    ask("review", "set", "wire.txt", "decriminalize libel", "speakers=Aigul Bek");
    assertTrue(rows().contains("\"speakers\":[\"Aigul Bek\"]"));
    assertTrue(ask("show", "page.html").out().contains("reviewed"));
    assertTrue(ask("review", "list", "release.txt").out().contains("1 decision: 1 hold"));
    Matcher id = Pattern.compile("\"id\":\"(r[0-9a-f]{12})\"").matcher(rows());
    assertTrue(id.find());
    ask("review", "reject", id.group(1));
    assertEquals(0, count("\"recommendation\":{", rows()));
  }
}
