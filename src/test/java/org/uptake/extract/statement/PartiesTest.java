package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.extract.Lexicons;
import org.uptake.extract.RuleBook;

class PartiesTest {
  private static final Parties PARTIES = new Parties(Lexicons.OWN);
  private static final Speakers SPEAKERS = new Speakers(Lexicons.OWN);

  static Stream<RuleBook.Rule> rules() {
    List<RuleBook.Rule> rules = PARTIES.rules();
    assertTrue(rules.size() > 5 && SPEAKERS.rules().size() > 4, "rules are missing");
    return Stream.concat(rules.stream(), SPEAKERS.rules().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsExampleAndNotItsCounterExample(RuleBook.Rule rule) {
    String example = rule.row().cell("example");
    String counterExample = rule.row().cell("counterexample");
    assertAll(
        () -> assertTrue(finds(rule, example), example),
        () -> assertFalse(counterExample.isBlank(), "a rule needs a counter-example"),
        () -> assertFalse(finds(rule, counterExample), counterExample));
  }

  static Stream<RuleBook.Rule> forms() {
    return PARTIES.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void triesAFormWhereItsExampleHasTheName(RuleBook.Rule form) {
    String example = form.row().cell("example");
    Matcher matcher = form.pattern().matcher(example);
    assertTrue(matcher.find(), example);
    assertTrue(PARTIES.in(example, List.of()).containsKey(matcher.start("name")), example);
  }

  @Test
  void tellsAFormWhoseWordsBeforeTheNameAreAPattern(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("en.parties.tsv"),
        String.join("\t", "name", "kind", "after", "pattern", "example", "counterexample")
            + "\n{role}\t\t\t[a-z]+er\t\t\n"
            + "en.role-name\tperson\t{role}\t(?<name>[A-Z]+)\tA\tb\n");
    var lexicons = new Lexicons(Optional.of(folder));

    var broken = assertThrows(IllegalArgumentException.class, () -> new Parties(lexicons));

    String message = String.valueOf(broken.getMessage());
    assertTrue(message.endsWith("'after' asks for a piece of words, got '{role}'"), message);
  }

  private static boolean finds(RuleBook.Rule rule, String sentence) {
    Matcher matcher = rule.pattern().matcher(sentence);
    return matcher.find();
  }
}
