package org.uptake.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.uptake.table.TableStyle;

/** A result that is given out in any form: printed, sent, or written to a file. */
public interface Handout {
  /** Where the program was started. */
  Path HERE = Path.of("");

  /** Of a table that nobody's terminal is to fit. */
  TableStyle ON_PAPER = new TableStyle(120, false);

  /**
   * Writes all of it; {@code out} stays open.
   *
   * @param folder where it will lie; links to the documents are relative to it
   */
  void write(Format format, TableStyle style, Path folder, OutputStream out) throws IOException;

  /** Writes it beside {@code file} first, so that a crash leaves the old one whole. */
  default Path save(Format format, Path file) throws IOException {
    Path folder = HERE.resolve(file).toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new IllegalArgumentException(
          "--out: must be a file in a folder that is there, got '" + file + "'");
    }
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
      write(format, ON_PAPER, folder, out);
    }
    return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
