package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.uptake.text.Tsv;

/** The cases that lie in files. */
final class Cases {
  private Cases() {}

  static List<Tsv.Row> rows(String name, String... columns) {
    try (InputStream stream = open(name)) {
      List<Tsv.Row> rows =
          Tsv.read(name, new InputStreamReader(stream, StandardCharsets.UTF_8), Set.of(columns))
              .rows();
      assertFalse(rows.isEmpty(), name);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String name) {
    try (InputStream stream = open(name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream stream = Cases.class.getResourceAsStream("/ingest/" + name);
    if (stream == null) {
      throw new IllegalStateException("no cases " + name);
    }
    return stream;
  }
}
