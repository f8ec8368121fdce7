package org.uptake.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uptake.document.About;

/**
 * Lists the files below a folder, with what their manifest says of them.
 *
 * <p>Hidden files and the project's own tables are no documents. A link to a folder is not
 * followed, nor one to a file outside.
 */
final class CorpusWalk {
  private static final Set<String> OWN_FILES =
      Set.of(Manifest.FILE_NAME, "reviews.jsonl", "reviews.jsonl.damaged", "aliases.tsv");

  /** The folder of a path without one. */
  private static final Path NOWHERE = Path.of("");

  private final Path root;
  private final Map<Path, Optional<Manifest>> manifests = new HashMap<>();

  private CorpusWalk(Path root) {
    this.root = root;
  }

  /** The files of {@code argument}, sorted; itself where it is a file. */
  static List<CorpusFile> files(Path argument) {
    if (Files.isRegularFile(argument)) {
      Path folder = Optional.ofNullable(argument.getParent()).orElse(Path.of(""));
      return List.of(new CorpusWalk(folder).file(argument));
    }
    if (!Files.isDirectory(argument)) {
      throw new IllegalArgumentException(
          "FOLDER|FILE: must be a folder or a file, got "
              + argument
              + (Files.exists(argument) ? "" : " (it does not exist)"));
    }
    return new CorpusWalk(argument).walk();
  }

  private List<CorpusFile> walk() {
    var found = new ArrayList<Path>();
    try {
      // The folder itself may be a link, which a walk would not enter.
      Path real = root.toRealPath();
      Files.walkFileTree(real, new Collector(real, found));
      found.replaceAll(file -> root.resolve(real.relativize(file)));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "FOLDER: cannot be listed, got " + root + " (" + e.getMessage() + ")", e);
    }
    found.sort(Comparator.comparing(CorpusFile::location));
    return found.stream().map(this::file).toList();
  }

  /** With what the nearest manifest at or above its folder says; it need not name the file. */
  private CorpusFile file(Path path) {
    Path folder = folderOf(path);
    for (Path above = folder; ; above = Optional.ofNullable(above.getParent()).orElse(NOWHERE)) {
      Optional<Manifest> manifest = manifests.computeIfAbsent(above, CorpusWalk::manifest);
      if (manifest.isPresent()) {
        String name = CorpusFile.location(above.equals(NOWHERE) ? path : above.relativize(path));
        return new CorpusFile(
            path, CorpusFile.location(path), manifest.get().of(name), manifest.get().within(name));
      }
      if (above.equals(NOWHERE) || above.equals(root) || !above.startsWith(root)) {
        return new CorpusFile(path, CorpusFile.location(path), About.NOTHING);
      }
    }
  }

  private static Path folderOf(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(NOWHERE);
  }

  private static Optional<Manifest> manifest(Path folder) {
    return Optional.of(folder.resolve(Manifest.FILE_NAME))
        .filter(Files::isRegularFile)
        .map(Manifest::read);
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path realRoot;
    private final List<Path> found;

    Collector(Path realRoot, List<Path> found) {
      this.realRoot = realRoot;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(realRoot) || !isHidden(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && !OWN_FILES.contains(name(file)) && isInside(file, attributes)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A folder or file that may not be opened is listed too, so that the run tells of it. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      found.add(file);
      return FileVisitResult.CONTINUE;
    }

    private boolean isInside(Path file, BasicFileAttributes attributes) {
      if (!attributes.isSymbolicLink()) {
        return attributes.isRegularFile();
      }
      try {
        Path real = file.toRealPath();
        return Files.isRegularFile(real) && real.startsWith(realRoot);
      } catch (IOException e) {
        return false;
      }
    }

    private static boolean isHidden(Path path) {
      return name(path).startsWith(".");
    }

    private static String name(Path path) {
      return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }
  }
}
