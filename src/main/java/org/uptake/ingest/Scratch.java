package org.uptake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of this process for files that lie somewhere for a moment, in the system's folder for
 * such; removed at the end. What processes left there that were killed is removed by the next.
 */
final class Scratch {
  private static final Pattern OURS = Pattern.compile("uptake-(\\d{1,18})-.*");

  private final AtomicLong count = new AtomicLong();
  private Optional<Path> folder = Optional.empty();

  /** Made when it is first asked for. */
  synchronized Path folder() {
    if (folder.isEmpty()) {
      try {
        Path system = Path.of(System.getProperty("java.io.tmpdir"));
        removeLeft(system);
        folder =
            Optional.of(
                Files.createTempDirectory(system, "uptake-" + ProcessHandle.current().pid() + "-"));
      } catch (IOException e) {
        throw new UncheckedIOException("no folder for temporary files can be made", e);
      }
    }
    return folder.get();
  }

  /** An empty folder in it. */
  Path next() throws IOException {
    return Files.createDirectory(folder().resolve(Long.toString(count.incrementAndGet())));
  }

  synchronized void remove() {
    folder.ifPresent(Scratch::remove);
    folder = Optional.empty();
  }

  private static void removeLeft(Path system) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(system, "uptake-*")) {
      for (Path folder : left) {
        Matcher ours = OURS.matcher(String.valueOf(folder.getFileName()));
        if (ours.matches() && ProcessHandle.of(Long.parseLong(ours.group(1))).isEmpty()) {
          remove(folder);
        }
      }
    }
  }

  /** What cannot be removed is left: it may be another user's. */
  static void remove(Path folder) {
    try {
      Files.walkFileTree(folder, new Remover());
    } catch (IOException e) {
      // The next process tries again.
    }
  }

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
      if (cause instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw cause;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException cause) throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
