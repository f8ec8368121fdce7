package org.uptake.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.uptake.text.Tsv;

/** The tables that lie beside this package. */
final class Tables {
  private Tables() {}

  static List<Tsv.Row> rows(String name, String... columns) {
    try (InputStream table = Tables.class.getResourceAsStream(name)) {
      if (table == null) {
        throw new IllegalStateException("no table " + name + " beside " + Tables.class.getName());
      }
      var reader = new InputStreamReader(table, StandardCharsets.UTF_8);
      return Tsv.read(name, reader, Set.of(columns)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  /** What stands in a cell between semicolons. */
  static List<String> cells(Tsv.Row row, String column) {
    return Arrays.stream(row.cell(column).split(";")).map(String::strip).toList();
  }
}
