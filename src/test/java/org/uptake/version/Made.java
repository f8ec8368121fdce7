package org.uptake.version;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.uptake.document.About;
import org.uptake.document.Findings;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.text.Sha256;

/** Documents in which nothing was found but their text. */
final class Made {
  private Made() {}

  static Findings document(String location, String text, About about) {
    var id = new SourceId(HexFormat.of().formatHex(Sha256.of(location)));
    return new Findings(
        new ParsedDocument(
            new Source(id, location, "text/plain", text.length()),
            text,
            about,
            List.of(),
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Findings document(String location, String text) {
    return document(location, text, About.NOTHING);
  }

  static Findings dated(String location, String text, String day) {
    return document(location, text, About.NOTHING.withPublished(LocalDate.parse(day)));
  }

  static String text(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Made.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
