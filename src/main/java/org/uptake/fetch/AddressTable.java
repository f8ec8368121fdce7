package org.uptake.fetch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uptake.text.Tsv;

/**
 * The addresses in the {@code manifest.tsv} of the documents' folder: which file is whose. The
 * table is people's own: it is read anew before each change, and what they wrote stays as it is.
 */
final class AddressTable {
  static final String FILE_NAME = "manifest.tsv";

  private static final String FILE = "file";
  private static final String ADDRESS = "address";
  private static final String FETCHED = "fetched";
  private static final int MOST_OF_A_NAME = 10_000;

  private final Path folder;
  private final Path table;

  AddressTable(Path folder) {
    this.folder = folder;
    this.table = folder.resolve(FILE_NAME);
  }

  /**
   * The file that the manifest gives for an address; it need not be there.
   *
   * @throws IllegalArgumentException where the manifest is broken: the line and what is wrong
   */
  Optional<Path> file(Address address) throws IOException {
    return Optional.ofNullable(rows(text()).files().get(address)).flatMap(this::inside);
  }

  /** A manifest may come from others: no line of it may name a file elsewhere. */
  private Optional<Path> inside(String file) {
    try {
      Path path = folder.resolve(file).normalize();
      boolean isInside = path.startsWith(folder.normalize()) && !path.equals(folder.normalize());
      return isInside && !Path.of(file).isAbsolute() ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes that {@code address} was fetched on {@code day}, and gives the file that is to hold it:
   * the one that the table gives for it already, else a new one, of this name where it is free.
   */
  Path claim(Address address, FileName name, LocalDate day) throws IOException {
    return FolderLock.alone(
        folder,
        () -> {
          String text = text();
          Optional<Path> known = file(address);
          Path file = known.isPresent() ? known.get() : free(name, rows(text).names());
          Map<String, String> cells = new LinkedHashMap<>();
          cells.put(FILE, name(file));
          cells.put(ADDRESS, address.toString());
          cells.put(FETCHED, day.toString());
          Durable.write(table, TableText.of(text).with(FILE, cells));
          return file;
        });
  }

  private String name(Path file) {
    return folder.normalize().relativize(file.normalize()).toString().replace('\\', '/');
  }

  /** Neither is a file there nor does the table name one. */
  private Path free(FileName name, Set<String> taken) throws IOException {
    for (int number = 1; number <= MOST_OF_A_NAME; number++) {
      String path = name.path(number);
      Path file = folder.resolve(path);
      if (!taken.contains(path) && !Files.exists(file)) {
        return file;
      }
    }
    throw new IOException("too many files are called " + name.path(1));
  }

  private String text() throws IOException {
    try {
      return Files.exists(table) ? Files.readString(table) : "";
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(table + ": must be UTF-8 text", e);
    }
  }

  /**
   * @param files by their address
   * @param names of all files, in small letters: some systems tell no others apart
   */
  private record Rows(Map<Address, String> files, Set<String> names) {
    Rows {
      files = Map.copyOf(files);
      names = Set.copyOf(names);
    }
  }

  private Rows rows(String text) throws IOException {
    var files = new LinkedHashMap<Address, String>();
    var names = new HashSet<String>();
    Tsv read = Tsv.read(table.toString(), new StringReader(text), Set.of(FILE));
    for (Tsv.Row row : read.rows()) {
      String file = row.cell(FILE).replace('\\', '/');
      names.add(file.toLowerCase(Locale.ROOT));
      address(row.cell(ADDRESS)).ifPresent(address -> files.putIfAbsent(address, file));
    }
    return new Rows(files, names);
  }

  private static Optional<Address> address(String cell) {
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(Address.of(cell));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // who reads the manifest for its documents tells
    }
  }
}
