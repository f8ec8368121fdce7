package org.uptake.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uptake.text.Tsv;

/**
 * Where rules and lexicons are read: from beside the package that uses them, and from a folder of
 * the user's, whose file of the same name adds lines.
 */
public record Lexicons(Optional<Path> folder) {

  /** The program's own alone. */
  public static final Lexicons OWN = new Lexicons(Optional.empty());

  public Lexicons {
    folder.ifPresent(
        path -> {
          if (!Files.isDirectory(path)) {
            throw new IllegalArgumentException("--lexicon: must be a folder, got " + path);
          }
        });
  }

  /**
   * The table {@code name} that lies beside {@code user}, with the user's lines after its own.
   *
   * @throws IllegalArgumentException where a table lacks one of {@code columns}
   */
  public Tsv read(Class<?> user, String name, Set<String> columns) {
    var rows = new ArrayList<Tsv.Row>();
    try (InputStream own = user.getResourceAsStream(name)) {
      if (own == null) {
        throw new IllegalArgumentException("no lexicon " + name + " beside " + user.getName());
      }
      rows.addAll(table(name, new InputStreamReader(own, StandardCharsets.UTF_8), columns));
      Optional<Path> added = folder.map(path -> path.resolve(name)).filter(Files::isRegularFile);
      if (added.isPresent()) {
        rows.addAll(table(added.get().toString(), Files.newBufferedReader(added.get()), columns));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + name, e);
    }
    return new Tsv(name, rows);
  }

  private static List<Tsv.Row> table(String name, Reader reader, Set<String> columns)
      throws IOException {
    try (reader) {
      return Tsv.read(name, reader, columns).rows();
    }
  }
}
