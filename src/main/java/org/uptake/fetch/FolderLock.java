package org.uptake.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.uptake.text.Sha256;

/** Keeps two runs from changing one folder's table at the same moment. */
final class FolderLock {
  private FolderLock() {}

  /** What is to be done by one run alone. */
  @FunctionalInterface
  interface Change<T> {
    T make() throws IOException;
  }

  /**
   * Makes a change while no other run of this user makes one; for one thread of a process. A run
   * that is killed holds nobody up.
   */
  static <T> T alone(Path folder, Change<T> change) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      return change.make();
    }
  }

  /**
   * It stays, since who waits for a file that is deleted waits for nothing; so it lies apart from
   * the documents. Folders share 256 of them, so that they do not pile up.
   */
  private static Path file(Path folder) throws IOException {
    String whose = System.getProperty("user.name", "") + "\n" + folder.toRealPath();
    return Path.of(
        System.getProperty("java.io.tmpdir", "."),
        "uptake-" + Sha256.shortHex(whose).substring(0, 2) + ".lock");
  }
}
