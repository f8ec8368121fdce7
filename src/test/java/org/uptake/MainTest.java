package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MainTest {
  private static final String ASKED =
      "The Committee recommends that Kazakhstan decriminalize libel.";
  private static final String DONE = "Kazakhstan has decriminalized libel, the Committee noted.";

  /** The smallest picture there is: one pixel. */
  private static final byte[] PICTURE =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  private final Path folder;

  MainTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvFileSource(resources = "wrong-usage.tsv", delimiter = '\t', numLinesToSkip = 1)
  void tellsWrongUsageInOneLine(String args, String named, String allowed) {
    CommandLineRun run = CommandLineRun.of(args == null ? new String[0] : args.split(" "));
    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("uptake: ") && run.err().contains(named), run.err());
    assertTrue(run.err().contains(allowed), run.err());
  }

  @Test
  void helpsWithEveryCommand() {
    CommandLineRun help = CommandLineRun.of("--help");
    assertEquals(0, help.exitCode());
    for (String command :
        List.of(
            "run",
            "ingest",
            "extract",
            "search",
            "show",
            "followup",
            "compare",
            "officials",
            "review",
            "evaluate",
            "status")) {
      assertTrue(help.out().contains("\n  " + command + " "), help.out());
      CommandLineRun own = CommandLineRun.of(command, "--help");
      assertEquals(0, own.exitCode());
      assertTrue(own.out().startsWith("Usage: uptake " + command), own.out());
      assertTrue(CommandLineRun.of(command, "--version").out().startsWith("Uptake "));
    }
  }

  @Test
  void takesDocumentsInAndGivesTheTableOut() throws IOException {
    Path corpus = twoDocuments();
    CommandLineRun first = run(corpus);
    assertEquals(0, first.exitCode(), first.err());
    assertTrue(first.lines().getFirst().startsWith("2 sources: 2 read, 0 known"), first.out());
    assertTrue(first.out().contains("recommendations  1"), first.out());
    assertTrue(first.out().contains("said done"), first.out());
    for (String name : List.of("followup.html", "followup.csv")) {
      assertTrue(first.out().contains(index().resolve(name).toString()), first.out());
      assertTrue(Files.readString(index().resolve(name)).contains("decriminalize libel"));
    }
    CommandLineRun second = run(corpus);
    assertTrue(second.lines().getFirst().startsWith("2 sources: 0 read, 2 known"), second.out());
    assertEquals(rest(first), rest(second));
  }

  @Test
  void answersFromTheIndexInEveryForm() throws IOException {
    run(twoDocuments());
    assertTrue(ask("status", "--format", "json").out().startsWith("{\"sources\":2,"));
    assertTrue(ask("search", "decriminalize").out().endsWith("2 passages in 2 documents\n"));
    assertTrue(ask("search", "decriminalize", "--format", "json").out().startsWith("{\"query\":"));
    assertTrue(ask("show", "asked.txt").out().contains("[recommendation: "));
    assertTrue(ask("show", "asked.txt", "--format", "json").out().startsWith("{\"id\":"));
    assertTrue(ask("followup", "--format", "json").out().startsWith("[\n{\"id\":\"r"));
    assertTrue(ask("followup", "--format", "csv").out().contains("said-done"));
    assertTrue(ask("followup", "--format", "md").out().contains("| --- |"));
    assertTrue(ask("followup", "--format", "html").out().contains("</html>"));
    assertTrue(ask("followup").out().contains("said done"));
    assertTrue(ask("followup", "--format", "xlsx").out().startsWith("PK"));
  }

  @Test
  void writesTheTableToAFileInTheFormThatItsNameTells() throws IOException {
    run(twoDocuments());
    for (String name : List.of("t.xlsx", "t.csv", "t.html", "t.md", "t.json", "t.txt")) {
      Path file = folder.resolve(name);
      CommandLineRun run = ask("followup", "--status", "said-done", "--out", file.toString());
      assertEquals("The table: " + file + "\n", run.out(), run.err());
      assertTrue(Files.size(file) > 100, name);
    }
    assertTrue(Files.readString(folder.resolve("t.csv")).contains("decriminalize libel"));
    assertTrue(Files.readString(folder.resolve("t.html")).contains("href=\"papers/asked.txt"));
    Path nowhere = folder.resolve("nowhere").resolve("t.csv");
    assertTrue(
        ask("followup", "--out", nowhere.toString()).err().contains("--out: must be a file"));
  }

  @Test
  void showsNoTerminalAWorkbook() throws IOException {
    run(twoDocuments());
    var out = new java.io.ByteArrayOutputStream();
    var err = new java.io.ByteArrayOutputStream();
    String[] args = {"--index", index().toString(), "followup", "--format", "xlsx"};
    int exitCode =
        Main.run(
            args,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("UPTAKE_TERMINAL", "out"));
    assertEquals(2, exitCode);
    assertEquals(0, out.size());
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("--out table.xlsx"));
  }

  @Test
  void setsRecordsSideBySideInEveryForm() throws IOException {
    run(twoDocuments());
    assertTrue(ask("compare", "--records", "2012,2023").out().contains("said done"));
    assertTrue(compared("json").startsWith("{\"records\":[{\"record\":\"2012\""));
    assertTrue(compared("csv").contains(",answered,"));
    assertTrue(compared("md").contains("| 2012 | 2023 |"));
    assertTrue(compared("html").contains("</html>"));
    assertTrue(compared("xlsx").startsWith("PK"));
    String concerns = ask("compare", "--records", "2012,2023", "--kind", "concern").out();
    assertTrue(concerns.contains("No statement was found."), concerns);
    CommandLineRun nowhere = ask("compare", "--records", "2012,1999,Nobody");
    assertEquals(2, nowhere.exitCode());
    assertEquals(
        "uptake: --records: no document belongs to '1999', 'Nobody'; there are the years 2012,"
            + " 2023\n",
        nowhere.err());
  }

  private String compared(String format) {
    return ask("compare", "--records", "2012,2023", "--format", format).out();
  }

  @Test
  void saysWhatIsNotLookedForInALanguage() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("de.txt"),
        "Die Ministerin der Justiz hat am 5. Mai 2007 erklärt, dass die Regierung das Gesetz über"
            + " die Gefängnisse ändern und die Aufsicht stärken werde.");
    CommandLineRun ingest =
        CommandLineRun.of("--index", index().toString(), "ingest", corpus.toString());
    String note = "dates, officials, statements";
    assertTrue(
        ingest.out().contains("not looked for in these languages: " + note + " (de 1)\n"),
        ingest.out());
    String shown = ask("show", "de.txt").out();
    assertTrue(shown.contains("not looked for in this language: " + note), shown);
  }

  @Test
  void listsEachOfficialOnceWithOfficesAndDocuments() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("2007.txt"),
        "ASTANA, 30 April 2007. The Prime Minister of Kazakhstan, Karim Massimov, spoke first.");
    Files.writeString(
        corpus.resolve("2012.txt"),
        "GENEVA, 12 July 2012. She met Prime Minister Karim Masimov of Kazakhstan in Astana.");
    Files.writeString(
        corpus.resolve("2023.txt"),
        "GENEVA, 5 May 2023. Former Prime Minister of Kazakhstan Karim Massimov was not heard.");
    CommandLineRun.of("--index", index().toString(), "ingest", corpus.toString());
    String table = ask("officials").out();
    assertTrue(table.contains("Prime Minister, Kazakhstan: 2007-04-30 to 2012-07-12"), table);
    assertTrue(table.contains("Former Prime Minister, Kazakhstan (no longer): 2023-05-05"), table);
    assertTrue(ask("officials", "masimov", "--format", "json").out().contains("\"Karim Masimov\""));
    assertTrue(
        ask("officials", "--format", "csv").out().contains("\nKarim Massimov,Karim Masimov,"));
    assertEquals("No official is named.\n", ask("officials", "nobody").out());
    Files.writeString(corpus.resolve("aliases.tsv"), "person\tname\nA\tB\n");
    CommandLineRun broken = ask("officials");
    assertEquals(2, broken.exitCode());
    assertTrue(broken.err().contains("aliases.tsv: the first line must name"), broken.err());
  }

  @Test
  void givesEverySourceItsOutcomeAndLosesNothing() throws IOException {
    run(twoDocuments());
    Path odd = Files.createDirectory(folder.resolve("odd"));
    Files.createFile(odd.resolve("empty.txt"));
    Files.write(odd.resolve("picture.gif"), PICTURE);
    Files.writeString(odd.resolve("truncated.pdf"), "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pa");
    CommandLineRun run = CommandLineRun.of("--index", index().toString(), "ingest", odd.toString());
    assertEquals(1, run.exitCode(), run.err());
    assertEquals(
        "3 sources: 0 read, 0 known already, 2 without text, 1 failed", run.lines().getFirst());
    assertTrue(run.out().contains("no text  " + odd.resolve("empty.txt") + ": "), run.out());
    assertTrue(run.out().contains("no text  " + odd.resolve("picture.gif") + ": "), run.out());
    assertTrue(run.out().contains("FAILED   " + odd.resolve("truncated.pdf") + ": "), run.out());
    assertTrue(ask("search", "decriminalize").out().endsWith("2 passages in 2 documents\n"));
  }

  @Test
  void losesNothingOverAMistake() throws IOException {
    run(twoDocuments());
    String before = ask("status", "--format", "json").out();
    for (List<String> mistake :
        List.of(
            List.of("search", "libel AND ("),
            List.of("ingest", folder.resolve("nowhere").toString()),
            List.of("show", "nothing.txt"))) {
      CommandLineRun run = ask(mistake.toArray(String[]::new));
      assertEquals(2, run.exitCode(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertEquals(before, ask("status", "--format", "json").out());
  }

  @Test
  void tellsABrokenManifestBeforeAnythingIsRead() throws IOException {
    Path corpus = twoDocuments();
    Files.writeString(corpus.resolve("manifest.tsv"), "file\tpublished\nasked.txt\tlast May\n");
    CommandLineRun run = run(corpus);
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("manifest.tsv:2: published must be"), run.err());
    assertFalse(Files.exists(index()));
  }

  @Test
  void endsQuietlyWhereNobodyReadsOn() throws IOException {
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var out = new PrintStream(closed, false, StandardCharsets.UTF_8);
    var err = new java.io.ByteArrayOutputStream();
    String[] args = {"extract", twoDocuments().toString()};
    int exitCode =
        Main.run(args, out, new PrintStream(err, true, StandardCharsets.UTF_8), Map.of());
    assertEquals(0, exitCode);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  private Path twoDocuments() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("papers"));
    Files.writeString(corpus.resolve("asked.txt"), "Libel\n\n12 July 2012\n\n" + ASKED + "\n");
    Files.writeString(corpus.resolve("done.txt"), "Libel again\n\n5 May 2023\n\n" + DONE + "\n");
    return corpus;
  }

  private CommandLineRun run(Path corpus) {
    return ask("run", corpus.toString());
  }

  private CommandLineRun ask(String... command) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("--index", index().toString()), Stream.of(command))
            .toArray(String[]::new));
  }

  private Path index() {
    return folder.resolve("index");
  }

  private static List<String> rest(CommandLineRun run) {
    return run.out().lines().skip(1).toList();
  }
}
