package org.uptake.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Path;
import java.util.List;
import org.uptake.document.Answered;
import org.uptake.json.SearchJson;
import org.uptake.table.CsvHits;
import org.uptake.table.TableStyle;
import org.uptake.table.TerminalHits;
import org.uptake.table.XlsxHits;

/**
 * The answers to searches, to be printed.
 *
 * @param facets whether a reader wants to see what the hits have of each facet
 */
public record Answers(List<Answered> searches, boolean facets) implements Handout {
  public Answers {
    searches = List.copyOf(searches);
  }

  @Override
  public void write(Format format, TableStyle style, Path folder, OutputStream out)
      throws IOException {
    var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    switch (format) {
      case JSON -> json(out);
      case XLSX -> new XlsxHits(folder).write(searches, out);
      case CSV -> CsvHits.write(searches, text);
      case TABLE -> new TerminalHits(style, facets).write(searches, text);
      case HTML, MD ->
          throw new IllegalArgumentException(
              "--format: hits come as one of table, json, csv, xlsx, got '" + format.label() + "'");
    }
    text.flush();
  }

  private void json(OutputStream out) throws IOException {
    for (Answered answered : searches) {
      SearchJson.write(answered, out);
    }
  }
}
