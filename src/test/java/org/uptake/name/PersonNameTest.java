package org.uptake.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.uptake.text.Tsv;

class PersonNameTest {

  @Test
  void tellsWhetherTwoSpellingsAreOnePerson() throws IOException {
    var wrong = new ArrayList<String>();
    List<Tsv.Row> cases = cases();
    assertFalse(cases.isEmpty());
    for (Tsv.Row row : cases) {
      PersonName one = PersonName.of(row.cell("one"));
      PersonName other = PersonName.of(row.cell("other"));
      boolean same = row.cell("same").equals("yes");
      if (one.fits(other) != same) {
        wrong.add(row.place() + " must be " + row.cell("same") + ": " + one + ", " + other);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void fitsInBothDirectionsAndItself() throws IOException {
    for (Tsv.Row row : cases()) {
      PersonName one = PersonName.of(row.cell("one"));
      PersonName other = PersonName.of(row.cell("other"));
      assertEquals(one.fits(other), other.fits(one), row.place());
      assertTrue(one.surname().isEmpty() || one.fits(one), row.place());
      if (one.fits(other)) {
        assertTrue(sharesARegister(one, other), row.place());
      }
    }
  }

  private static boolean sharesARegister(PersonName one, PersonName other) {
    return one.registers().stream().anyMatch(other.registers()::contains);
  }

  @Test
  void everyRomanizationTakesItsExampleAndLeavesItsCounterexample() {
    List<Tsv.Row> rows =
        Tables.rows("romanization.tsv", "name", "pattern", "reading", "example", "counterexample");
    assertFalse(rows.isEmpty());
    for (Tsv.Row row : rows) {
      String pattern = row.cell("pattern");
      assertTrue(row.cell("example").matches(".*(?:" + pattern + ").*"), row.place());
      assertFalse(row.cell("counterexample").matches(".*(?:" + pattern + ").*"), row.place());
    }
  }

  @Test
  void takesAnyTextForAName() {
    for (String text :
        List.of(
            "",
            " ",
            "...",
            "-",
            "\uD800",
            "\u0000",
            "\u202Eab",
            "a".repeat(1_000_000),
            "1 2",
            "'")) {
      PersonName name = PersonName.of(text);
      assertFalse(name.fits(PersonName.of("Ana Torres")));
    }
  }

  private static List<Tsv.Row> cases() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(PersonNameTest.class.getResourceAsStream("names.tsv")),
            StandardCharsets.UTF_8)) {
      return Tsv.read("names.tsv", reader, Set.of("one", "other", "same")).rows();
    }
  }
}
