package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.uptake.text.Tsv;

/** The tables that lie beside this package. */
final class OwnTable {
  private OwnTable() {}

  static boolean exists(String name) {
    return OwnTable.class.getResource(name) != null;
  }

  static List<Tsv.Row> rows(String name, String... columns) {
    try (InputStream own = OwnTable.class.getResourceAsStream(name)) {
      if (own == null) {
        throw new IllegalArgumentException("no table " + name + " beside the reader");
      }
      return Tsv.read(name, new InputStreamReader(own, StandardCharsets.UTF_8), Set.of(columns))
          .rows();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  /** The cells of {@code column} in the rows whose {@code kind} is {@code kind}, in lower case. */
  static Set<String> words(String name, String column, String kind) {
    return rows(name, column, "kind").stream()
        .filter(row -> row.cell("kind").equals(kind))
        .map(row -> row.cell(column).toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
