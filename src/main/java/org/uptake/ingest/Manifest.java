package org.uptake.ingest;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.uptake.document.About;
import org.uptake.document.Source;
import org.uptake.text.Tsv;

/**
 * What people say of the files in a folder and below it: a table {@code manifest.tsv}.
 *
 * @param byFile by the path from the manifest's folder, with {@code /} between its parts
 * @param byContainer of the files within a file, by its path and theirs in it
 */
record Manifest(Map<String, Told> byFile, Map<String, Map<String, Told>> byContainer) {
  static final String FILE_NAME = "manifest.tsv";
  private static final Set<String> COLUMNS =
      new TreeSet<>(
          Set.of(
              "file",
              "published",
              "title",
              "publisher",
              "country",
              "language",
              "record",
              "password",
              "address",
              "fetched"));
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  Manifest {
    byFile = Map.copyOf(byFile);
    byContainer = Map.copyOf(byContainer);
  }

  Told of(String file) {
    return byFile.getOrDefault(file, Told.NOTHING);
  }

  /** What is said of the files within {@code file}, by their paths there. */
  Map<String, Told> within(String file) {
    return byContainer.getOrDefault(file, Map.of());
  }

  private static Map<String, Map<String, Told>> byContainer(Map<String, Told> byFile) {
    var byContainer = new HashMap<String, Map<String, Told>>();
    byFile.forEach(
        (name, told) -> {
          int into = name.indexOf(Source.INTO);
          if (into > 0) {
            byContainer
                .computeIfAbsent(name.substring(0, into), container -> new HashMap<>())
                .put(name.substring(into + Source.INTO.length()), told);
          }
        });
    return byContainer;
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException where a row is broken: the file, the line, what is allowed and
   *     what came
   */
  static Manifest read(Path path) {
    try (Reader reader = Files.newBufferedReader(path)) {
      Tsv table = Tsv.read(path.toString(), reader, Set.of("file"));
      var byFile = new HashMap<String, Told>();
      for (Tsv.Row row : table.rows()) {
        add(byFile, row);
      }
      return new Manifest(byFile, byContainer(byFile));
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException(path + ": must be UTF-8 text", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(path + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static void add(Map<String, Told> byFile, Tsv.Row row) {
    for (String column : row.cells().keySet()) {
      if (!COLUMNS.contains(column)) {
        throw broken(row, "the columns are " + COLUMNS, column);
      }
    }
    String file = row.cell("file").replace('\\', '/');
    if (file.isEmpty()) {
      throw broken(row, "file must name a file", "");
    }
    if (byFile.put(file, new Told(about(row), said(row, "password"))) != null) {
      throw broken(row, "a file may stand once", file);
    }
  }

  private static About about(Tsv.Row row) {
    return new About(
        said(row, "title"),
        said(row, "publisher"),
        said(row, "published").map(day -> day(row, day)),
        said(row, "language").map(language -> language(row, language)),
        said(row, "country"),
        said(row, "record"),
        said(row, "address").map(address -> address(row, address)));
  }

  private static LocalDate day(Tsv.Row row, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw broken(row, "published must be a day like 2012-05-24", day);
    }
  }

  private static String address(Tsv.Row row, String address) {
    if (!About.isAddress(address)) {
      throw broken(row, "address must be an http or https address", address);
    }
    return address;
  }

  private static String language(Tsv.Row row, String language) {
    if (!LANGUAGES.contains(language)) {
      throw broken(row, "language must be a code of ISO 639-1 like en", language);
    }
    return language;
  }

  private static Optional<String> said(Tsv.Row row, String column) {
    return Optional.of(CleanText.of(row.cell(column))).filter(cell -> !cell.isEmpty());
  }

  private static IllegalArgumentException broken(Tsv.Row row, String allowed, String came) {
    return new IllegalArgumentException(row.place() + ": " + allowed + ", got '" + came + "'");
  }
}
