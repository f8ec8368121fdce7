package org.uptake.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Takes off the packing that a host put around a document for the way, unasked. */
final class Unpacked {
  private Unpacked() {}

  /** Writes to {@code to} what is in {@code packed}, at most {@code most} bytes. */
  static void write(Path packed, Path to, long most) throws IOException {
    try (InputStream in =
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(packed)));
        OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        if (bytes > most) {
          throw BodyFile.tooLarge(most);
        }
        out.write(buffer, 0, read);
      }
    }
  }
}
