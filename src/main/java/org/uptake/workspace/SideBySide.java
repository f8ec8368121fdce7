package org.uptake.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Path;
import java.util.List;
import org.uptake.document.Comparison;
import org.uptake.json.ComparisonJson;
import org.uptake.table.CsvComparison;
import org.uptake.table.HtmlComparison;
import org.uptake.table.MarkdownComparison;
import org.uptake.table.TableStyle;
import org.uptake.table.TerminalComparison;
import org.uptake.table.XlsxComparison;

/**
 * A comparison of records to be printed.
 *
 * @param filters by which its statements were chosen, in words
 */
public record SideBySide(Comparison comparison, List<String> filters) implements Handout {

  public SideBySide {
    filters = List.copyOf(filters);
  }

  @Override
  public void write(Format format, TableStyle style, Path folder, OutputStream out)
      throws IOException {
    var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    switch (format) {
      case JSON -> ComparisonJson.write(comparison, out);
      case XLSX -> new XlsxComparison(folder, filters).write(comparison, out);
      case TABLE -> new TerminalComparison(style).write(comparison, text);
      case CSV -> new CsvComparison().write(comparison, text);
      case HTML -> new HtmlComparison(folder).write(comparison, text);
      case MD -> new MarkdownComparison().write(comparison, text);
    }
    text.flush();
  }
}
