package org.uptake.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.uptake.workspace.Format;
import org.uptake.workspace.Handout;

/** Tables as files to take along. */
final class Exports {
  static final List<String> FORMATS = List.of("xlsx", "csv", "html", "md", "json");

  private static final Map<Format, String> TYPES =
      Map.of(
          Format.JSON, "application/json",
          Format.CSV, "text/csv",
          Format.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          Format.HTML, "text/html",
          Format.MD, "text/markdown");

  private Exports() {}

  static Format format(Query query) {
    String label = query.text("format").orElse("json");
    return Arrays.stream(Format.values())
        .filter(format -> TYPES.containsKey(format) && format.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "format: must be one of "
                        + String.join(", ", FORMATS)
                        + ", got '"
                        + label
                        + "'"));
  }

  /** Links in it lead from where the program was started. */
  static void send(Context request, Handout handout, Format format, String name)
      throws IOException {
    Api.answer(
        request,
        TYPES.getOrDefault(format, "") + (format.isBinary() ? "" : "; charset=utf-8"),
        out -> handout.write(format, Handout.ON_PAPER, Handout.HERE, out));
    if (format != Format.JSON) {
      request.header(
          "Content-Disposition", "attachment; filename=\"" + name + "." + format.label() + "\"");
    }
  }
}
