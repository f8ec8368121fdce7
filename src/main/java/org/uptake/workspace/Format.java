package org.uptake.workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** In which form a result is given out. */
public enum Format {
  TABLE,
  JSON,
  CSV,
  XLSX,
  HTML,
  MD;

  /** What no terminal can show. */
  public boolean isBinary() {
    return this == XLSX;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By the ending of a file's name; the table where it tells nothing. */
  public static Format of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.label()))
        .findFirst()
        .orElse(TABLE);
  }
}
