package org.uptake.saved;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptake.document.SavedSearch;
import org.uptake.json.SavedSearchJson;

/** The saved searches of an index, a file each, in a folder beside it. */
public final class SavedSearches {
  private static final String ENDING = ".json";

  private final Path folder;

  /** Those of the index in {@code index}: {@code index-searches} beside {@code index}. */
  public SavedSearches(Path index) {
    Path whole = index.toAbsolutePath().normalize();
    folder = whole.resolveSibling(whole.getFileName() + "-searches");
  }

  /**
   * What was read.
   *
   * @param searches by their names
   * @param problems of files that cannot be read, one line each
   */
  public record Reading(List<SavedSearch> searches, List<String> problems) {
    public Reading {
      searches = List.copyOf(searches);
      problems = List.copyOf(problems);
    }
  }

  /** All that there are. */
  public Reading all() throws IOException {
    var searches = new ArrayList<SavedSearch>();
    var problems = new ArrayList<String>();
    for (Path file : files()) {
      try {
        searches.add(SavedSearchJson.read(Files.readAllBytes(file)));
      } catch (IOException e) {
        problems.add(file + ": cannot be read: " + e.getMessage());
      }
    }
    return new Reading(searches, problems);
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /**
   * The one of a name; absent where none has it.
   *
   * @throws IOException where its file cannot be read
   */
  public Optional<SavedSearch> named(String name) throws IOException {
    for (Path file : files()) {
      if (file.getFileName().toString().equals(name + ENDING)) {
        return Optional.of(SavedSearchJson.read(Files.readAllBytes(file)));
      }
    }
    return Optional.empty();
  }

  /** Keeps a search in place of the one of its name; a crash leaves the old one whole. */
  public void keep(SavedSearch search) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(search.name() + ENDING);
    Path beside = folder.resolve(search.name() + ".new");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
      SavedSearchJson.write(search, out);
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes the one of a name away; false where none has it. */
  public boolean forget(String name) throws IOException {
    for (Path file : files()) {
      if (file.getFileName().toString().equals(name + ENDING)) {
        return Files.deleteIfExists(file);
      }
    }
    return false;
  }
}
