package org.uptake.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.uptake.text.Tsv;

class FamiliesTest {
  private static final Families FAMILIES = new Families();

  @TestFactory
  List<DynamicTest> takesTheExampleForAnAnswerAndNotTheCounterexample() throws IOException {
    Map<String, Pattern> acts = acts();
    var tests = new ArrayList<DynamicTest>();
    for (Tsv.Row row : Families.table().rows()) {
      tests.add(
          DynamicTest.dynamicTest(
              row.cell("asked"),
              () -> {
                String[] example = row.cell("example").split(": ");
                assertTrue(families(acts, example[0]).contains(row.cell("asked")), example[0]);
                assertTrue(answer(acts, example), row.cell("example"));
                String[] counter = row.cell("counterexample").split(": ");
                assertFalse(answer(acts, counter), row.cell("counterexample"));
              }));
    }
    assertTrue(tests.size() > 10);
    return tests;
  }

  @Test
  void knowsEveryFamilyOfTheLexicon() throws IOException {
    var asked = new TreeSet<String>();
    Families.table().rows().forEach(row -> asked.add(row.cell("asked")));
    assertEquals(new TreeSet<>(acts().keySet()), asked);
  }

  private static boolean answer(Map<String, Pattern> acts, String... askedAndSaid) {
    return FAMILIES.answer(
        Set.of(families(acts, askedAndSaid[0]).iterator().next()), families(acts, askedAndSaid[1]));
  }

  private static Set<String> families(Map<String, Pattern> acts, String words) {
    return acts.entrySet().stream()
        .filter(act -> act.getValue().matcher(words).find())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The phrases of each family in the lexicon of the terms. */
  private static Map<String, Pattern> acts() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                FamiliesTest.class.getResourceAsStream("../extract/statement/en.concepts.tsv")),
            StandardCharsets.UTF_8)) {
      var phrases = new HashMap<String, List<String>>();
      for (Tsv.Row row : Tsv.read("concepts", reader, Set.of("class", "family")).rows()) {
        if (row.cell("class").equals("act")) {
          phrases
              .computeIfAbsent(row.cell("family"), family -> new ArrayList<>())
              .addAll(Arrays.asList(row.cell("phrases").split("\\s*;\\s*")));
        }
      }
      var acts = new HashMap<String, Pattern>();
      phrases.forEach((family, each) -> acts.put(family, anyOf(each)));
      return acts;
    }
  }

  private static Pattern anyOf(List<String> phrases) {
    return Pattern.compile(
        phrases.stream()
            .filter(phrase -> !phrase.startsWith("ins:"))
            .map(phrase -> "\\b" + phrase.toLowerCase(Locale.ROOT).replace("*", "\\w*") + "\\b")
            .collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE);
  }
}
