package org.uptake.table;

import java.io.IOException;
import java.util.List;
import org.uptake.document.FollowUp;

/** One way to hand in a follow-up table: every row, in the order given. Safe to share. */
public sealed interface TableWriter permits TerminalTable, CsvTable, MarkdownTable, HtmlTable {

  /**
   * Writes the whole table; {@code out} is neither flushed nor closed.
   *
   * @throws IOException only where {@code out} throws it
   */
  void write(List<FollowUp> rows, Appendable out) throws IOException;
}
