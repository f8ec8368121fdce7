package org.uptake.extract.official;

import java.util.List;
import org.uptake.text.Tsv;

/** Cells that hold several forms, parted by {@code ;}. */
final class Cells {
  private Cells() {}

  static List<String> of(Tsv.Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*;\\s*"));
  }
}
