package org.uptake.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.uptake.document.FollowUp;
import org.uptake.followup.Chains;
import org.uptake.followup.Selection;
import org.uptake.index.FindingsReader;
import org.uptake.json.FollowUpJson;
import org.uptake.table.CsvTable;
import org.uptake.table.HtmlTable;
import org.uptake.table.MarkdownTable;
import org.uptake.table.TableStyle;
import org.uptake.table.TableWriter;
import org.uptake.table.TerminalTable;
import org.uptake.table.XlsxTable;

/** The follow-up table of an index, in any form. */
record FollowUps(List<FollowUp> rows) {

  /** What is printed lies where the program was started, as far as links go. */
  private static final Path HERE = Path.of("");

  /** Of the table in a file, which nobody's terminal is to fit. */
  private static final TableStyle ON_PAPER = new TableStyle(120, false);

  FollowUps {
    rows = List.copyOf(rows);
  }

  /** As people say that it is. */
  static FollowUps of(FindingsReader reader, Uptake uptake) throws IOException {
    ReviewedIndex index = ReviewedIndex.of(reader, uptake);
    return new FollowUps(index.rows(index.matched()));
  }

  /** Each recommended action that is wanted as a row. */
  FollowUps where(Selection selection) {
    return new FollowUps(selection.ofOutcomes(selection.ofRecommendations(rows)));
  }

  /**
   * Each chain of wanted recommendations as one row, as people read it; what became of it is told
   * by all that was found on the chain.
   */
  FollowUps chains(Selection selection) {
    return new FollowUps(selection.ofOutcomes(Chains.folded(selection.ofRecommendations(rows))));
  }

  /**
   * Prints the table.
   *
   * @param filters by which its rows were chosen, in words
   * @throws IllegalArgumentException where it is no text and {@code terminal} is nothing else
   */
  void print(Format format, List<String> filters, Terminal terminal) throws IOException {
    if (format.isBinary() && terminal.isWatched()) {
      throw new IllegalArgumentException(
          "--format "
              + format.label()
              + ": a terminal cannot show it, write it to a file: --out table."
              + format.label());
    }
    write(format, filters, terminal.style(), HERE, terminal.out());
  }

  /** Writes the table into {@code folder} for a browser and for a spreadsheet. */
  List<Path> save(Path folder) throws IOException {
    return List.of(
        save(Format.HTML, List.of(), folder.resolve("followup.html")),
        save(Format.CSV, List.of(), folder.resolve("followup.csv")));
  }

  /** Writes the table beside {@code file} first, so that a crash leaves the old one whole. */
  Path save(Format format, List<String> filters, Path file) throws IOException {
    Path folder = Path.of("").resolve(file).toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new IllegalArgumentException(
          "--out: must be a file in a folder that is there, got '" + file + "'");
    }
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
      write(format, filters, ON_PAPER, folder, out);
    }
    return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(
      Format format, List<String> filters, TableStyle style, Path folder, OutputStream out)
      throws IOException {
    switch (format) {
      case JSON -> FollowUpJson.write(rows, out);
      case XLSX -> new XlsxTable(folder, filters).write(rows, out);
      case TABLE -> text(new TerminalTable(style), out);
      case CSV -> text(new CsvTable(), out);
      case HTML -> text(new HtmlTable(folder), out);
      case MD -> text(new MarkdownTable(), out);
    }
  }

  private void text(TableWriter table, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    table.write(rows, writer);
    writer.flush();
  }
}
