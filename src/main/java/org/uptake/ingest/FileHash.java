package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.uptake.document.SourceId;

/** SHA-256 of files. */
final class FileHash {
  private FileHash() {}

  static SourceId of(byte[] bytes) {
    return id(sha256().digest(bytes));
  }

  static SourceId of(Path path) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream stream = Files.newInputStream(path)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return id(digest.digest());
  }

  /** For a file that cannot be opened. */
  static SourceId ofPlace(String location) {
    return of(location.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceId id(byte[] hash) {
    return new SourceId(HexFormat.of().formatHex(hash));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
