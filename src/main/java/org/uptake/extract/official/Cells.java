package org.uptake.extract.official;

import java.util.List;
import java.util.regex.Pattern;
import org.uptake.text.Tsv;

/** Cells that hold several forms, parted by {@code ;}. */
final class Cells {
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

  private Cells() {}

  static List<String> of(Tsv.Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? List.of() : List.of(BETWEEN.split(cell));
  }
}
