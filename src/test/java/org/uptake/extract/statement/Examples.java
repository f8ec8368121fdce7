package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.uptake.extract.Lexicons;
import org.uptake.text.Tsv;

/** The lines of an example file beside the tests. */
final class Examples {
  private Examples() {}

  static List<Tsv.Row> of(String name, int fewest) {
    List<Tsv.Row> rows = Lexicons.OWN.read(Examples.class, name, Set.of("expected", "text")).rows();
    assertTrue(rows.size() >= fewest, () -> name + " has lost its lines: " + rows.size());
    return rows;
  }
}
