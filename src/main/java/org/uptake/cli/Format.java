package org.uptake.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** In which form a result is printed. */
enum Format {
  TABLE,
  JSON,
  CSV,
  XLSX,
  HTML,
  MD;

  /** What no terminal can show. */
  boolean isBinary() {
    return this == XLSX;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By the ending of a file's name; the table where it tells nothing. */
  static Format of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.label()))
        .findFirst()
        .orElse(TABLE);
  }

  private static Format of(String label, Format... allowed) {
    return OneOf.labelled(label, List.of(allowed), Format::label);
  }

  /** For what is no table to hand in. */
  static final class Plain implements ITypeConverter<Format> {
    static final String LABELS = "table, json";

    @Override
    public Format convert(String label) {
      return of(label, TABLE, JSON);
    }
  }

  /** For lists that a spreadsheet takes too. */
  static final class Flat implements ITypeConverter<Format> {
    static final String LABELS = "table, json, csv";

    @Override
    public Format convert(String label) {
      return of(label, TABLE, JSON, CSV);
    }
  }

  /** For the tables that people hand in. */
  static final class Any implements ITypeConverter<Format> {
    static final String LABELS = "table, json, csv, xlsx, html, md";

    @Override
    public Format convert(String label) {
      return of(label, values());
    }
  }
}
