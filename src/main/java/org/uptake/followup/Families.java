package org.uptake.followup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.uptake.text.Tsv;

/** Which families of acts answer which, by {@code answers.tsv}. */
final class Families {
  private static final String TABLE = "answers.tsv";

  private final Map<String, Set<String>> answers = new HashMap<>();

  Families() {
    for (Tsv.Row row : table().rows()) {
      answers.put(row.cell("asked"), Set.of(row.cell("answered").split("\\s*;\\s*")));
    }
  }

  static Tsv table() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Families.class.getResourceAsStream(TABLE)),
            StandardCharsets.UTF_8)) {
      return Tsv.read(TABLE, reader, Set.of("asked", "answered", "example", "counterexample"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an act of {@code said} answers an act of {@code asked}. */
  boolean answer(Collection<String> asked, Collection<String> said) {
    for (String family : asked) {
      for (String answer : answers.getOrDefault(family, Set.of(family))) {
        if (said.contains(answer)) {
          return true;
        }
      }
    }
    return false;
  }
}
