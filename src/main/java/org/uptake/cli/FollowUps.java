package org.uptake.cli;

import java.io.IOException;
import java.io.Writer;
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
import org.uptake.table.TableWriter;
import org.uptake.table.TerminalTable;

/** The follow-up table of an index, in any form. */
record FollowUps(List<FollowUp> rows) {

  /** What is printed lies where the program was started, as far as links go. */
  private static final Path HERE = Path.of("");

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

  void print(Format format, Terminal terminal) throws IOException {
    switch (format) {
      case JSON -> FollowUpJson.write(rows, terminal.out());
      case TABLE -> new TerminalTable(terminal.style()).write(rows, terminal.out());
      case CSV -> new CsvTable().write(rows, terminal.out());
      case HTML -> new HtmlTable(HERE).write(rows, terminal.out());
      case MD -> new MarkdownTable().write(rows, terminal.out());
    }
  }

  /** Writes the table into {@code folder} for a browser and for a spreadsheet. */
  List<Path> save(Path folder) throws IOException {
    return List.of(
        save(folder.resolve("followup.html"), new HtmlTable(folder)),
        save(folder.resolve("followup.csv"), new CsvTable()));
  }

  /** Beside it first, so that a crash leaves the old file whole. */
  private Path save(Path file, TableWriter table) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (Writer out = Files.newBufferedWriter(beside)) {
      table.write(rows, out);
    }
    return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
