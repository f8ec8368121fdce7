package org.uptake.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.uptake.followup.StatusOf;
import org.uptake.index.FindingsReader;
import org.uptake.review.TableImport;
import org.uptake.table.CsvRows;
import org.uptake.table.XlsxRows;
import org.uptake.workspace.ReviewedIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uptake review import}: a follow-up table comes back from a spreadsheet. */
@Command(
    name = "import",
    description = {
      "Takes back a table that 'uptake followup --format csv' or 'xlsx' wrote and somebody edited:",
      "action, by, to, themes, status, note, responsible, due, evidence relation; and a column",
      "'evidence verdict' with accept or reject. Prints each change; --apply keeps them."
    })
final class ReviewImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A .csv or .xlsx file.")
  private Path file = Path.of("");

  @Option(names = "--apply", description = "Keep the changes; without it nothing is written.")
  private boolean apply;

  @Mixin private Deciding deciding = new Deciding();

  private final Uptake uptake;

  ReviewImportCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    List<Map<String, String>> lines = lines().stream().map(ReviewImportCommand::meant).toList();
    try (var reader = FindingsReader.open(uptake.index())) {
      ReviewedIndex index = Reviewed.index(reader, uptake);
      TableImport.Result result =
          TableImport.read(
              lines,
              index.corrections(deciding.reviewer(uptake)),
              deciding.note(),
              index.reviews(),
              StatusOf::links);
      print(result);
      if (apply && !result.changes().isEmpty()) {
        Deciding.keepQuietly(
            result.changes().stream().map(TableImport.Change::decision).toList(), uptake);
      }
      return result.conflicts().isEmpty() ? Uptake.OK : Uptake.SOME_FAILED;
    }
  }

  private void print(TableImport.Result result) {
    Terminal terminal = uptake.terminal();
    for (TableImport.Change change : result.changes()) {
      terminal.print(
          change.id()
              + "  "
              + change.cell()
              + ": "
              + DecisionWords.change(
                  Optional.of(change.before()).filter(value -> !value.isEmpty()),
                  Optional.of(change.after())));
    }
    result.conflicts().forEach(conflict -> terminal.print("CONFLICT " + conflict));
    int changes = result.changes().size();
    int conflicts = result.conflicts().size();
    terminal.print(
        changes
            + (changes == 1 ? " change, " : " changes, ")
            + conflicts
            + (conflicts == 1 ? " conflict" : " conflicts")
            + (apply || changes == 0 ? "" : "; nothing is written without --apply"));
  }

  private List<Map<String, String>> lines() throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("FILE: must be a .csv or .xlsx file, got " + file);
    }
    if (name.endsWith(".csv")) {
      try (Reader reader = Files.newBufferedReader(file)) {
        return CsvRows.read(file.toString(), reader, TableImport.COLUMNS);
      } catch (CharacterCodingException e) {
        throw new IllegalArgumentException(
            file + ": must be UTF-8: save it as 'CSV UTF-8', or as .xlsx", e);
      }
    }
    if (name.endsWith(".xlsx")) {
      try (InputStream in = Files.newInputStream(file)) {
        return XlsxRows.read(file.toString(), in, TableImport.COLUMNS);
      }
    }
    throw new IllegalArgumentException("FILE: must be a .csv or .xlsx file, got " + file);
  }

  /** Without what kept a spreadsheet from computing cells. */
  private static Map<String, String> meant(Map<String, String> line) {
    var meant = new LinkedHashMap<String, String>();
    line.forEach((column, cell) -> meant.put(column, CsvRows.meant(cell)));
    return meant;
  }
}
