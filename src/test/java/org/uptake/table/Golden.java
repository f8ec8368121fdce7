package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a table looked like when a person last looked at it. */
final class Golden {
  private Golden() {}

  /** Compares with the resource {@code name}; what was made is left in target/golden to copy. */
  static void check(String name, String made) throws IOException {
    Path copy = Path.of("target", "golden", name);
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, made, StandardCharsets.UTF_8);
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, made, () -> name + ": what was made is in " + copy);
    }
  }
}
