package org.uptake.extract.date;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.uptake.document.DateMention;
import org.uptake.extract.Lexicons;

class DateRulesTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2012, 7, 12));
  private final DateFinder finder = new DateFinder(Lexicons.OWN);

  @TestFactory
  List<DynamicTest> everyRuleFindsItsExampleAndNotItsCounterExample() {
    List<DynamicTest> tests =
        DateFinder.LANGUAGES.stream()
            .flatMap(
                language ->
                    DateRules.read(Lexicons.OWN, language).stream()
                        .filter(rule -> language.equals("en") || !rule.name().startsWith("any"))
                        .map(rule -> test(rule, language)))
            .toList();
    assertFalse(tests.isEmpty());
    return tests;
  }

  private DynamicTest test(DateRule rule, String language) {
    String example = rule.rule().row().cell("example");
    String counterexample = rule.rule().row().cell("counterexample");
    return DynamicTest.dynamicTest(
        rule.name(),
        () -> {
          assertFalse(example.isEmpty() || counterexample.isEmpty());
          if (rule.reading().isCue()) {
            assertTrue(rule.rule().pattern().matcher(example).find(), example);
            assertFalse(rule.rule().pattern().matcher(counterexample).find(), counterexample);
          } else if (rule.reading() == Reading.NOTHING) {
            assertEquals(List.of(), find(example, language, rule));
            assertFalse(find(counterexample, language, rule).isEmpty(), counterexample);
          } else {
            assertAll(
                () ->
                    assertEquals(
                        List.of(rule.name() + " " + rule.rule().row().cell("value")),
                        find(example, language, rule).stream()
                            .filter(mention -> mention.evidence().rule().equals(rule.name()))
                            .map(m -> m.evidence().rule() + " " + m.value().iso())
                            .toList(),
                        () -> example + " " + find(example, language, rule)),
                () ->
                    assertEquals(
                        List.of(),
                        find(counterexample, language, rule).stream()
                            .filter(mention -> mention.evidence().rule().equals(rule.name()))
                            .toList()));
          }
        });
  }

  private List<DateMention> find(String text, String language, DateRule rule) {
    var about = Documents.about(language, DAY);
    return finder.find(
        Documents.of(
            text, rule.reading() == Reading.COVERED ? about.withTitle("Report 2012") : about));
  }
}
