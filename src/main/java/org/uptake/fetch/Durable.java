package org.uptake.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that are there whole or not at all, whenever the program or the machine stops. */
final class Durable {
  /** Hidden, so that no run takes it for a document. */
  private static final String START = ".fetch-";

  private static final String ENDING = ".part";

  private Durable() {}

  /** A new name for what is not done yet; only a move within a folder is done at once. */
  static Path part(Path folder) {
    return folder.resolve(START + UUID.randomUUID() + ENDING);
  }

  static boolean isPart(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(START) && name.endsWith(ENDING);
  }

  /** Puts a finished file in its place, also in place of another. */
  static void move(Path part, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Writes a text in place of the one that is there. */
  static void write(Path file, String text) throws IOException {
    // A link leads to the file that is meant; to move something over it would cut it off.
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = real.resolveSibling(START + UUID.randomUUID() + ENDING);
    try {
      Files.writeString(part, text);
      move(part, real);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
