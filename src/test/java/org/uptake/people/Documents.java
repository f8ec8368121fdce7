package org.uptake.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uptake.document.About;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Official;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

/** Documents made of rows: the text of each is the names of its officials. */
final class Documents {
  private Documents() {}

  static List<Findings> of(List<Tsv.Row> rows) {
    Map<String, List<Tsv.Row>> byDocument = new LinkedHashMap<>();
    rows.forEach(
        row -> byDocument.computeIfAbsent(row.cell("document"), d -> new ArrayList<>()).add(row));
    return byDocument.entrySet().stream()
        .map(document -> document(document.getKey(), document.getValue()))
        .toList();
  }

  private static Findings document(String location, List<Tsv.Row> rows) {
    var text = new StringBuilder();
    var id = new SourceId(String.format(Locale.ROOT, "%064x", location.hashCode() & 0xffffffffL));
    var officials = new ArrayList<Official>();
    for (Tsv.Row row : rows) {
      var mentions = new ArrayList<Evidence>();
      for (String form : (row.cell("name") + ";" + row.cell("forms")).split(";")) {
        int start = text.length();
        text.append(form.strip()).append('\n');
        var span = new Span(start, start + form.strip().length());
        mentions.add(new Evidence(id, span, form.strip(), "name"));
      }
      officials.add(
          new Official(
              Optional.of(row.cell("name")),
              row.cell("role"),
              Optional.of(row.cell("institution")).filter(body -> !body.equals("-")),
              row.cell("role").startsWith("Former"),
              mentions));
    }
    About about =
        Optional.of(rows.getFirst().cell("day"))
            .filter(day -> !day.isEmpty())
            .map(day -> About.NOTHING.withPublished(LocalDate.parse(day)))
            .orElse(About.NOTHING);
    var source = new Source(id, location, "text/plain", text.length());
    var parsed = new ParsedDocument(source, text.toString(), about, List.of(), List.of());
    return new Findings(parsed, List.of(), officials, List.of(), List.of());
  }
}
