package org.uptake.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.document.Search;
import org.uptake.document.Search.Choice;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.table.CsvRows;

/** A list of searches, a row each. */
final class SearchList {
  private static final long MOST_BYTES = 10_000_000;

  private SearchList() {}

  /**
   * One search of the list.
   *
   * @param number counts the rows below the heading from 1
   * @param problem why it cannot be asked
   */
  record Line(int number, String name, Search search, Optional<NotUnderstood> problem) {}

  /**
   * Reads a CSV with the column {@code query} and, where wanted, {@code name} and {@code only} and
   * {@code without}: {@code kind=concern; theme=torture}.
   *
   * @throws IllegalArgumentException where it is no such table
   */
  static List<Line> read(Path file, Searched searched) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      throw new IllegalArgumentException(
          "--batch: must be a CSV of at most " + MOST_BYTES + " bytes, got '" + file + "'");
    }
    var lines = new ArrayList<Line>();
    try (var reader = Files.newBufferedReader(file, UTF_8)) {
      for (Map<String, String> row : CsvRows.read(file.toString(), reader, List.of("query"))) {
        lines.add(line(lines.size() + 1, row, searched));
      }
    }
    return lines;
  }

  private static Line line(int number, Map<String, String> row, Searched searched) {
    String question = CsvRows.meant(row.getOrDefault("query", ""));
    String name = row.getOrDefault("name", "");
    Search search = searched.search(question);
    try {
      var choices = new ArrayList<>(search.choices());
      choices.addAll(choices(row.getOrDefault("only", ""), false));
      choices.addAll(choices(row.getOrDefault("without", ""), true));
      return new Line(
          number, name.isBlank() ? question : name, search.with(choices), Optional.empty());
    } catch (IllegalArgumentException e) {
      var problem = new NotUnderstood(String.valueOf(e.getMessage()), OptionalInt.empty());
      return new Line(number, name.isBlank() ? question : name, search, Optional.of(problem));
    }
  }

  private static List<Choice> choices(String cell, boolean excluded) {
    var choices = new ArrayList<Choice>();
    for (String written : cell.split(";")) {
      if (!written.isBlank()) {
        choices.add(Choice.read(written.strip(), excluded));
      }
    }
    return choices;
  }
}
