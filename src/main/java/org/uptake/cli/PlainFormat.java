package org.uptake.cli;

import org.uptake.workspace.Format;
import picocli.CommandLine.Option;

/** The option {@code --format} of what is no table to hand in. */
final class PlainFormat {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.Plain.class,
      description = "One of " + FormatName.Plain.LABELS + " (default: table).")
  private Format format = Format.TABLE;

  boolean isJson() {
    return format == Format.JSON;
  }
}
