package org.uptake.workspace;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.uptake.document.Findings;
import org.uptake.document.Source;
import org.uptake.index.FindingsReader;

/** The document of the index that a person means. */
public final class ChosenDocument {
  private static final int MOST_NAMED = 8;

  private ChosenDocument() {}

  public static Source source(FindingsReader reader, String document) throws IOException {
    List<Source> meant = reader.sources(document);
    if (meant.size() != 1) {
      throw new IllegalArgumentException("DOCUMENT: " + choice(meant) + ", got '" + document + "'");
    }
    return meant.getFirst();
  }

  public static Findings findings(FindingsReader reader, String document) throws IOException {
    return reader
        .findings(source(reader, document).id())
        .orElseThrow(() -> new IllegalArgumentException("DOCUMENT: has no text, got " + document));
  }

  private static String choice(List<Source> meant) {
    return meant.isEmpty()
        ? "must be a document in the index, see 'uptake search'"
        : "must be one of "
            + meant.stream()
                .limit(MOST_NAMED)
                .map(Source::location)
                .collect(Collectors.joining(", "))
            + (meant.size() > MOST_NAMED ? " …" : "");
  }
}
