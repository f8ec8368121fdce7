package org.uptake.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.uptake.document.Place;
import org.uptake.document.Source;
import org.uptake.index.FindingsWriter;
import org.uptake.ingest.CorpusFile;

/** The files that the index holds of some folders, and that are not in them any more. */
final class Gone {
  private final FindingsWriter writer;
  private final Set<String> present;
  private final List<String> folders;

  /**
   * @param files all that are in the folders
   */
  Gone(FindingsWriter writer, List<CorpusFile> files, List<Path> folders) {
    this.writer = writer;
    present = files.stream().map(CorpusFile::location).collect(Collectors.toSet());
    this.folders =
        folders.stream()
            .filter(Files::isDirectory)
            .map(folder -> CorpusFile.location(folder.resolve("x")))
            .map(inside -> inside.substring(0, inside.length() - 1))
            .toList();
  }

  /** Marks or removes them; gives the locations of all that are gone, or were removed. */
  List<String> settle(boolean prune) throws IOException {
    List<String> gone = writer.places().stream().map(Place::location).filter(this::isGone).toList();
    if (prune) {
      for (String location : gone) {
        writer.remove(location);
      }
    } else {
      writer.markGone(gone);
    }
    return gone;
  }

  private boolean isGone(String location) {
    return folders.stream().anyMatch(location::startsWith)
        && !present.contains(Source.onDisk(location));
  }
}
