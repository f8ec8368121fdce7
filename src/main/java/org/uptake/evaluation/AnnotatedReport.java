package org.uptake.evaluation;

import java.util.List;

/** A report with numbered recommendations, as of the Universal Periodic Review. */
public record AnnotatedReport(DocumentName name, List<Row> rows) {

  /**
   * A numbered recommendation of one recommending State; a joint one has a row for each.
   *
   * @param number in the report's own counting: {@code 95.1}
   * @param text may end with the States in brackets
   * @param decision what the State under review answered: {@code supported}, {@code noted}, {@code
   *     pending}, or as databases have it: {@code support}, {@code implemented}, {@code reject},
   *     {@code consider}
   * @param from the recommending State
   */
  public record Row(String number, String text, String decision, String from) {}

  public AnnotatedReport {
    rows = List.copyOf(rows);
  }
}
