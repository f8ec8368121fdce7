package org.uptake.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.uptake.document.SourceId;
import org.uptake.version.Versions;

/**
 * Which sources of an index have the same text, kept in a file of the index's folder, since finding
 * it takes seconds where documents are many. The file holds for one commit, which it names; it may
 * be deleted.
 */
final class KnownCopies {
  static final String FILE = "copies";

  private KnownCopies() {}

  /** Of each text that several sources have all of them, the counted one first. */
  static List<List<SourceId>> of(Path folder, DirectoryReader reader, StoredSources sources)
      throws IOException {
    String commit = IndexFormat.commit(reader);
    Optional<List<List<SourceId>>> known = read(folder.resolve(FILE), commit);
    if (known.isPresent()) {
      return known.get();
    }
    List<List<SourceId>> found = Versions.of(sources.outlines()).severalTimes();
    keep(folder, commit, found);
    return found;
  }

  /** Absent where the file is not there, broken, or of another commit. */
  private static Optional<List<List<SourceId>>> read(Path file, String commit) {
    try {
      List<String> lines = Files.readAllLines(file, UTF_8);
      if (lines.isEmpty() || !lines.getFirst().equals(commit) || !lines.getLast().equals(commit)) {
        return Optional.empty();
      }
      var texts = new ArrayList<List<SourceId>>();
      for (String line : lines.subList(1, lines.size() - 1)) {
        texts.add(Stream.of(line.split(" ")).map(SourceId::new).toList());
      }
      return Optional.of(texts);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Nobody needs it to be kept: the folder may be one in which we cannot write. */
  private static void keep(Path folder, String commit, List<List<SourceId>> texts) {
    var lines = new ArrayList<String>();
    lines.add(commit);
    for (List<SourceId> text : texts) {
      lines.add(text.stream().map(SourceId::sha256).collect(Collectors.joining(" ")));
    }
    // Once more at the end: a file that was cut off does not hold.
    lines.add(commit);
    try {
      Path beside = Files.createTempFile(folder, FILE, ".new");
      try {
        Files.write(beside, lines, UTF_8);
        Files.move(beside, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      // As told above.
    }
  }
}
