package org.uptake.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Path;
import java.util.List;
import org.uptake.document.FollowUp;
import org.uptake.followup.Chains;
import org.uptake.followup.Selection;
import org.uptake.json.FollowUpJson;
import org.uptake.table.CsvTable;
import org.uptake.table.HtmlTable;
import org.uptake.table.MarkdownTable;
import org.uptake.table.TableStyle;
import org.uptake.table.TableWriter;
import org.uptake.table.TerminalTable;
import org.uptake.table.XlsxTable;

/**
 * The follow-up table of an index.
 *
 * @param filters by which its rows were chosen, in words; empty where all are there
 */
public record FollowUps(List<FollowUp> rows, List<String> filters) implements Handout {

  public FollowUps {
    rows = List.copyOf(rows);
    filters = List.copyOf(filters);
  }

  /** As people say that it is. */
  public static FollowUps of(ReviewedIndex index) {
    return new FollowUps(index.rows(index.matched()), List.of());
  }

  /** Each recommended action that is wanted as a row. */
  public FollowUps where(Selection selection, List<String> inWords) {
    return new FollowUps(selection.ofOutcomes(selection.ofRecommendations(rows)), inWords);
  }

  /**
   * Each chain of wanted recommendations as one row, as people read it; what became of it is told
   * by all that was found on the chain.
   */
  public FollowUps chains(Selection selection, List<String> inWords) {
    return new FollowUps(
        selection.ofOutcomes(Chains.folded(selection.ofRecommendations(rows))), inWords);
  }

  /** Writes the table into {@code folder} for a browser and for a spreadsheet. */
  public List<Path> saveAll(Path folder) throws IOException {
    return List.of(
        save(Format.HTML, folder.resolve("followup.html")),
        save(Format.CSV, folder.resolve("followup.csv")));
  }

  @Override
  public void write(Format format, TableStyle style, Path folder, OutputStream out)
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
