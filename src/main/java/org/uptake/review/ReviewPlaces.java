package org.uptake.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.uptake.document.Source;

/**
 * Where decisions on documents are kept: in the nearest {@code reviews.jsonl} from the document's
 * folder upwards; where there is none, beside the nearest {@code manifest.tsv}; where there is none
 * either, in the document's own folder.
 *
 * @param only a file that the user names instead
 */
public record ReviewPlaces(Optional<Path> only) {
  private static final String MANIFEST = "manifest.tsv";

  /** The file for decisions on the document at {@code location}; it need not be there yet. */
  public ReviewFile nearest(String location) {
    List<Path> folders = upwards(location);
    return new ReviewFile(
        only.or(() -> holding(folders, ReviewFile.FILE_NAME))
            .or(
                () ->
                    holding(folders, MANIFEST)
                        .map(manifest -> manifest.resolveSibling(ReviewFile.FILE_NAME)))
            .orElseGet(() -> folders.getFirst().resolve(ReviewFile.FILE_NAME)));
  }

  /** The files that may hold decisions on documents at these locations, by their paths. */
  public List<ReviewFile> files(Collection<String> locations) {
    if (only.isPresent()) {
      return List.of(new ReviewFile(only.get()));
    }
    Set<Path> folders = new LinkedHashSet<>();
    locations.forEach(location -> folders.addAll(upwards(location)));
    Set<Path> files = new TreeSet<>();
    Set<Path> seen = new LinkedHashSet<>();
    for (Path folder : folders) {
      Path file = folder.resolve(ReviewFile.FILE_NAME);
      if (Files.isRegularFile(file) && seen.add(file.toAbsolutePath().normalize())) {
        files.add(file);
      }
    }
    return files.stream().map(ReviewFile::new).toList();
  }

  private static Optional<Path> holding(List<Path> folders, String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The folders above a document, the nearest first; of a relative one, to where we are. */
  private static List<Path> upwards(String location) {
    Path path = Path.of(Source.onDisk(location)).normalize();
    var folders = new ArrayList<Path>();
    Path folder = path.getParent();
    while (folder != null && !folder.endsWith("..")) {
      folders.add(folder);
      folder = folder.getParent();
    }
    if (folder == null && !path.isAbsolute()) {
      folders.add(Path.of(""));
    }
    return folders.isEmpty()
        ? List.of(Optional.ofNullable(path.getParent()).orElse(Path.of("")))
        : folders;
  }
}
