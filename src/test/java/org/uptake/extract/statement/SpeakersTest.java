package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.document.Kind;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Statement;
import org.uptake.extract.Extractor;
import org.uptake.extract.Lexicons;
import org.uptake.ingest.CorpusReader;
import org.uptake.text.Tsv;

/** Small documents, read as any document is: who speaks in their last recommendation, to whom. */
class SpeakersTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicons.OWN);

  static List<Tsv.Row> documents() {
    return Lexicons.OWN
        .read(
            SpeakersTest.class,
            "en.speakers.tsv",
            Set.of("speaker", "addressee", "publisher", "country", "text"))
        .rows();
  }

  @Test
  void hasEnoughDocuments() {
    assertTrue(documents().size() >= 60, () -> "only " + documents().size() + " documents");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void tellsWhoRecommendsAndToWhom(Tsv.Row row, @TempDir Path folder) throws IOException {
    Statement last =
        EXTRACTOR.extract(read(row, folder)).statements().stream()
            .filter(statement -> statement.kind() == Kind.RECOMMENDATION)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    String speakers = String.join(" + ", last.speakers());
    assertEquals(
        row.cell("speaker") + " to " + row.cell("addressee"),
        (speakers.isEmpty() ? "-" : speakers) + " to " + last.addressee().orElse("-"),
        row.cell("text"));
  }

  private static ParsedDocument read(Tsv.Row row, Path folder) throws IOException {
    Files.writeString(folder.resolve("document.txt"), row.cell("text").replace(" ¶ ", "\n\n"));
    Files.writeString(
        folder.resolve("manifest.tsv"),
        "file\tpublisher\tcountry\tlanguage\ndocument.txt\t"
            + row.cell("publisher")
            + "\t"
            + row.cell("country")
            + "\ten\n");
    var outcome = new CorpusReader().read(CorpusReader.files(List.of(folder)).getFirst());
    if (outcome instanceof ParseOutcome.Parsed(ParsedDocument document, String left)) {
      return document;
    }
    throw new AssertionError("unread: " + outcome);
  }
}
