package org.uptake.cli;

import static org.uptake.workspace.Format.CSV;
import static org.uptake.workspace.Format.JSON;
import static org.uptake.workspace.Format.TABLE;

import java.util.List;
import org.uptake.workspace.Format;
import picocli.CommandLine.ITypeConverter;

/** A form by its label, one of those that a command knows. */
final class FormatName {
  private FormatName() {}

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
      return of(label, Format.values());
    }
  }
}
