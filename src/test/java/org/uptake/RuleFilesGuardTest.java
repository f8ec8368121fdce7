package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uptake.extract.RuleBook;
import org.uptake.text.Plain;
import org.uptake.text.Tsv;

/** Every rule is a line with its own proof: it finds its example and not its counter-example. */
class RuleFilesGuardTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  /** A reader says how it takes case; the file must hold under one of these. */
  private static final List<Integer> READINGS =
      List.of(0, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PIECE = Pattern.compile("\\{[a-z][a-z-]*\\}");
  private static final String NEEDS_PROOF = " needs an example and a counter-example";

  @Test
  void everyRuleFindsItsExampleAndNotItsCounterexample() throws IOException {
    List<Path> files = ruleFiles();
    assertFalse(files.isEmpty());
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file)) {
        assertEquals(List.of(), unproven(Tsv.read(file.toString(), reader, RuleBook.COLUMNS)));
      }
    }
  }

  @Test
  void seesARuleWithoutProofAmongThoseThatNeedTheWordsOfALanguage() throws IOException {
    String lines =
        """
        name\tpattern\texample\tcounterexample
        {on}\ton {weekday}
        sound\t{on}\ton Monday\tin May
        bare\t{weekday}\tMonday
        """;
    Tsv table = Tsv.read("en.rules.tsv", new StringReader(lines), RuleBook.COLUMNS);
    assertEquals(List.of("en.rules.tsv:4 bare" + NEEDS_PROOF), unproven(table));
  }

  @Test
  void seesARuleWithoutProof() throws IOException {
    Tsv table =
        Tsv.read(
            "en.rules.tsv",
            new StringReader(
                """
                name\tpattern\texample\tcounterexample
                {year}\t[0-9]{4}
                sound\tin {year}\tin 2007\tin May
                finds-too-much\tin\tin 2007\tin vain
                finds-nothing\tin {year}\tin May\tin June
                bare\tby {year}\tby 2007
                """),
            RuleBook.COLUMNS);
    assertEquals(
        List.of(
            "en.rules.tsv:4 finds-too-much finds its counter-example",
            "en.rules.tsv:5 finds-nothing does not find its example",
            "en.rules.tsv:6 bare" + NEEDS_PROOF),
        unproven(table));
  }

  /** Where pieces are words of a language, the reader of these words proves the rules. */
  private static List<String> unproven(Tsv table) {
    if (!standsAlone(table)) {
      return table.rows().stream()
          .filter(row -> !row.cell("name").startsWith("{") && !hasProof(row))
          .map(row -> row.place() + " " + row.cell("name") + NEEDS_PROOF)
          .toList();
    }
    return READINGS.stream()
        .map(flags -> unproven(table, flags))
        .min(Comparator.comparing(List::size))
        .orElseThrow();
  }

  private static boolean standsAlone(Tsv table) {
    Set<String> names =
        table.rows().stream().map(row -> row.cell("name")).collect(Collectors.toSet());
    return table.rows().stream()
        .flatMap(row -> PIECE.matcher(row.cell("pattern")).results())
        .allMatch(piece -> names.contains(piece.group()));
  }

  private static boolean hasProof(Tsv.Row row) {
    return !row.cell("example").isEmpty() && !row.cell("counterexample").isEmpty();
  }

  private static List<String> unproven(Tsv table, int flags) {
    var breaches = new ArrayList<String>();
    for (RuleBook.Rule rule : RuleBook.of(table, flags).rules()) {
      String example = rule.row().cell("example");
      String counterexample = rule.row().cell("counterexample");
      String place = rule.row().place() + " " + rule.name();
      if (!hasProof(rule.row())) {
        breaches.add(place + NEEDS_PROOF);
      } else if (!finds(rule, example)) {
        breaches.add(place + " does not find its example");
      } else if (finds(rule, counterexample)) {
        breaches.add(place + " finds its counter-example");
      }
    }
    return breaches;
  }

  private static boolean finds(RuleBook.Rule rule, String text) {
    return rule.pattern().matcher(Plain.of(text)).find();
  }

  /** The tables that have the columns of a rule book. */
  private static List<Path> ruleFiles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .filter(RuleFilesGuardTest::isRuleBook)
          .sorted()
          .toList();
    }
  }

  private static boolean isRuleBook(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .findFirst()
          .map(header -> Set.of(header.split("\t", -1)).containsAll(RuleBook.COLUMNS))
          .orElse(false);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
