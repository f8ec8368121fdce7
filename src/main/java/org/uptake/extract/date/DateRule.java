package org.uptake.extract.date;

import java.util.Map;
import org.uptake.extract.RuleBook;
import org.uptake.text.Tsv;

/** A line of the rules: what is matched, as what it is read, and the words of its language. */
record DateRule(RuleBook.Rule rule, Reading reading, Words words) {
  private static final String ANY_SPACE = "\\\\h{0,60}+";
  private static final String SPACE = "\\\\h{1,60}+";

  static DateRule of(RuleBook.Rule rule, Words words) {
    String reading = rule.row().cell("reading");
    for (Reading known : Reading.values()) {
      if (known.name().equals(reading)) {
        return new DateRule(rule, known, words);
      }
    }
    throw new IllegalArgumentException(
        rule.row().place()
            + ": the reading must be one of "
            + java.util.List.of(Reading.values())
            + ", got '"
            + reading
            + "'");
  }

  String name() {
    return rule.name();
  }

  /** Whether it is tried in documents of other languages too. */
  boolean worksAnywhere() {
    return rule.row().cell("anywhere").equals("yes");
  }

  /**
   * The line with its pattern as the expression that is run: a space matches several, {@code " ?"}
   * none too, and a match begins and ends where a word or a number does.
   */
  static Tsv.Row prepared(Tsv.Row row) {
    String pattern = row.cell("pattern").replaceAll(" \\?", ANY_SPACE).replaceAll(" ", SPACE);
    boolean piece = row.cell("name").startsWith("{");
    var cells = new java.util.HashMap<>(row.cells());
    cells.put("pattern", piece ? pattern : "(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])");
    return new Tsv.Row(row.table(), row.number(), Map.copyOf(cells));
  }
}
