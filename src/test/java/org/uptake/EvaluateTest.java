package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTest {
  private static final String TEXT =
      "Libel\n\n12 July 2012\n\nThe Committee recommends that Kazakhstan decriminalize libel.\n";
  private static final String ANNOTATION =
      """
      {"doc": "asked.txt", "published": "2012-07-12", "language": "en",
       "dates": [{"text": "12 July 2012", "value": "2012-07-12"},
                 {"text": "14 August 2012", "value": "2012-08-14"}],
       "officials": [],
       "statements": [{"sentence": "The Committee recommends that Kazakhstan decriminalize libel.",
                       "kind": "recommendation", "speaker": "Committee against Torture",
                       "accept_speakers": ["Committee"], "addressee": "Kazakhstan",
                       "accept_addressees": ["Government of Kazakhstan"],
                       "actions": [{"text": "decriminalize libel"}],
                       "themes": ["freedom-of-expression"]}]}
      """;

  private final Path folder;

  EvaluateTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void measuresTheSampleCollectionOnItsAnnotations() throws IOException {
    Path gold = Path.of("src/test/resources/org/uptake/evaluation/gold");
    try (Stream<Path> files = Files.list(gold)) {
      assertTrue(files.count() >= 3);
    }
    CommandLineRun run = CommandLineRun.of("evaluate", "--gold", gold.toString(), "corpus");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("", run.err());
    assertEquals("annotated documents 3, not given 0, without text 0", run.lines().getFirst());
    assertTrue(run.out().contains("\ndocument.language         3 of 3 = 1.000\n"), run.out());
    assertTrue(run.out().contains("\nstatements.recommendation P "), run.out());
    assertTrue(run.out().contains(" statements at confidence 0.9 or more, "), run.out());
  }

  @Test
  void countsAsTableAndAsJsonAndListsTheMisses() throws IOException {
    Files.writeString(folder.resolve("asked.txt"), TEXT);
    Files.writeString(folder.resolve("asked.json"), ANNOTATION);
    // Kept beside the document, so that it need not be named.
    CommandLineRun table = evaluate();
    assertEquals(0, table.exitCode(), table.err());
    String dates = "dates.found               P 1.000  R 0.500  F1 0.667   tp 1  fp 0  fn 1\n";
    assertTrue(table.out().contains(dates), table.out());
    assertTrue(table.out().contains("\ndates.value               1 of 1 = 1.000\n"), table.out());
    assertTrue(table.out().contains(", 1 are right (100 %)\n"), table.out());
    String miss = "    missed    asked: '14 August 2012' = 2012-08-14\n";
    assertTrue(!table.out().contains(miss), table.out());
    assertTrue(evaluate("--misses").out().contains(dates + miss));
    String json = evaluate("--format", "json").out();
    assertTrue(
        json.startsWith("{\"documents\":1,\"reports\":0,\"absent\":[],\"unread\":[],"), json);
    assertTrue(
        json.contains(
            "\"dates.found\":{\"p\":1.0,\"r\":0.5,\"f1\":0.6667,\"tp\":1,\"fp\":0,\"fn\":1}"),
        json);
    assertTrue(
        json.contains("\"dates.value\":{\"accuracy\":1.0,\"hit\":1,\"of\":1}")
            && json.endsWith("\n"));
    assertTrue(
        evaluate("--format", "json", "--misses")
            .out()
            .contains(
                "\"misses\":[{\"outcome\":\"missed\",\"document\":\"asked\",\"words\":\"'14 August"
                    + " 2012' = 2012-08-14\"}]"));
  }

  @Test
  void tellsWhatIsAnnotatedAndNotThereAndWhatCouldNotBeRead() throws IOException {
    Files.writeString(folder.resolve("a.json"), ANNOTATION);
    Files.writeString(folder.resolve("b.json"), ANNOTATION.replace("asked.txt", "torn.pdf"));
    Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pa");
    Files.writeString(folder.resolve("_notes.json"), "not to be read");
    CommandLineRun run = evaluate();
    assertEquals(1, run.exitCode());
    assertEquals(2, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("annotated and not among the documents: asked\n"), run.err());
    assertTrue(run.err().contains("FAILED   " + folder.resolve("torn.pdf") + ": "), run.err());
    assertEquals("annotated documents 2, not given 1, without text 1", run.lines().getFirst());
    assertTrue(run.out().contains("P 0.000  R 0.000  F1 0.000   tp 0  fp 0  fn 4\n"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "a.json; {\"doc\": ; a.json:1: must be JSON: ",
        "a.json; {\"doc\": \"a\", \"language\": \"en\"}; a.json: dates: must be there",
        "followups.json; []; must be a folder with annotations, NAME.json or NAME.csv",
        "a.csv; number,text; a.csv: the first line must name the columns",
      })
  void tellsABrokenFileInOneLine(String name, String content, String told) throws IOException {
    Files.writeString(folder.resolve(name), content);
    CommandLineRun run = evaluate();
    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(told), run.err());
  }

  @Test
  void refusesTwoAnnotationsOfOneDocument() throws IOException {
    Files.writeString(folder.resolve("a.json"), ANNOTATION);
    Files.writeString(folder.resolve("b.json"), ANNOTATION);
    assertTrue(
        evaluate().err().contains("b.json: doc: must be annotated once, got 'asked' as in "));
  }

  private CommandLineRun evaluate(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("evaluate", "--gold", folder.toString()), Stream.of(options))
            .toArray(String[]::new));
  }
}
