package org.uptake.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.uptake.document.ParseOutcome;
import org.uptake.document.ParsedDocument;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;

/** The documents that are measured on. */
final class Texts {
  private Texts() {}

  /** All that can be read of {@code -Dtexts=}, a folder or a {@code .tar.gz}, which is unpacked. */
  static List<ParsedDocument> read() throws IOException {
    return List.copyOf(byFile().values());
  }

  /** The same, each with the file that it was read from, in their order. */
  static Map<CorpusFile, ParsedDocument> byFile() throws IOException {
    String place = System.getProperty("texts", "corpus");
    Path folder = place.endsWith(".tar.gz") ? unpacked(Path.of(place)) : Path.of(place);
    var documents = new LinkedHashMap<CorpusFile, ParsedDocument>();
    try (var reader = new CorpusReader()) {
      for (CorpusFile file : CorpusReader.files(List.of(folder))) {
        if (reader.read(file)
            instanceof ParseOutcome.Parsed(ParsedDocument document, String left)) {
          documents.put(file, document);
        }
      }
    }
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("-Dtexts: no document could be read from " + place);
    }
    return documents;
  }

  static int tokens(ParsedDocument document) {
    String text = document.text();
    int tokens = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      tokens += begins && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
    }
    return tokens;
  }

  private static Path unpacked(Path archive) throws IOException {
    Path folder = Files.createTempDirectory("texts");
    folder.toFile().deleteOnExit();
    try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
        var tar = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          // By its last name alone: an archive cannot choose where it is written.
          String name = Path.of(entry.getName()).getFileName().toString();
          Path copy = folder.resolve(name);
          Files.copy(tar, copy);
          copy.toFile().deleteOnExit();
        }
      }
    }
    return folder;
  }
}
