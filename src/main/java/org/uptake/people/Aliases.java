package org.uptake.people;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.uptake.name.PersonName;
import org.uptake.text.Tsv;

/**
 * What the user says of who is who: a table {@code aliases.tsv} in the documents' folder.
 *
 * <p>Columns: {@code person}, the name to be shown; {@code form}, a way in which documents write
 * it; and, where the line holds of some documents only, {@code document}, a file or folder, from
 * the table's own, and {@code office}, words of role or institution. Two lines with one person join
 * two forms; two lines with one form part two people. A line that says more goes before one that
 * says less.
 */
record Aliases(List<Alias> lines) {
  static final String FILE_NAME = "aliases.tsv";

  private static final Set<String> COLUMNS =
      new TreeSet<>(Set.of("person", "form", "document", "office"));

  Aliases {
    lines = List.copyOf(lines);
  }

  /** One line; what is absent holds of all. */
  record Alias(String person, PersonName form, Optional<Path> document, Optional<String> office) {
    boolean holdsOf(Appearance appearance) {
      return isForm(appearance)
          && document
              .map(place -> place(appearance.cited().source().location()).startsWith(place))
              .orElse(true)
          && office.map(appearance.office()::contains).orElse(true);
    }

    /** Exactly so, but for case, accents, script and the order of names. */
    private boolean isForm(Appearance appearance) {
      return appearance.name().isSameAs(form);
    }

    int says() {
      return (document.isPresent() ? 2 : 0) + (office.isPresent() ? 1 : 0);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException where it cannot be read or a line is broken: the file, the
   *     line, what is allowed and what came
   */
  static Aliases read(Path table) {
    try (Reader reader = Files.newBufferedReader(table)) {
      Path folder = place(table.toString()).resolveSibling("");
      return new Aliases(
          Tsv.read(table.toString(), reader, Set.of("person", "form")).rows().stream()
              .map(row -> alias(row, folder))
              .sorted(Comparator.comparing(Alias::says).reversed())
              .toList());
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException(table + ": must be UTF-8 text", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(table + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static Alias alias(Tsv.Row row, Path folder) {
    for (String column : row.cells().keySet()) {
      if (!COLUMNS.contains(column)) {
        throw broken(row, "the columns are " + COLUMNS, column);
      }
    }
    PersonName form = PersonName.of(row.cell("form"));
    if (row.cell("person").isEmpty() || form.surname().isEmpty()) {
      throw broken(row, "person and form must be names", row.cell("form"));
    }
    return new Alias(
        row.cell("person"),
        form,
        said(row, "document").map(document -> folder.resolve(document).normalize()),
        said(row, "office").map(office -> office.toLowerCase(Locale.ROOT)));
  }

  private static IllegalArgumentException broken(Tsv.Row row, String allowed, String came) {
    return new IllegalArgumentException(row.place() + ": " + allowed + ", got '" + came + "'");
  }

  private static Optional<String> said(Tsv.Row row, String column) {
    return Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty());
  }

  private static Path place(String location) {
    return Path.of(location).toAbsolutePath().normalize();
  }

  /** Whom the user says that it is. */
  Optional<String> personOf(Appearance appearance) {
    return lines.stream().filter(line -> line.holdsOf(appearance)).map(Alias::person).findFirst();
  }
}
