package org.uptake.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.uptake.evaluation.AnnotatedDocument;
import org.uptake.evaluation.AnnotatedLink;
import org.uptake.evaluation.AnnotatedReport;
import org.uptake.evaluation.Annotations;
import org.uptake.evaluation.DocumentName;
import org.uptake.json.AnnotationReader;
import org.uptake.table.CsvRows;

/**
 * The files of a folder with annotations, by name: documents in {@code NAME.json}, links in {@code
 * followups.json}, numbered recommendations in {@code NAME.csv}.
 */
final class AnnotationFolder {
  private static final String LINKS = "followups.json";
  private static final Set<String> NO_DOCUMENTS = Set.of(LINKS, "themes.json");
  private static final String DOCUMENT = ".json";
  private static final String REPORT = ".csv";
  private static final List<String> COLUMNS = List.of("number", "text", "decision", "from");

  private final Path folder;

  /**
   * @throws IllegalArgumentException where there is no such folder
   */
  AnnotationFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("--gold: must be a folder, got " + folder);
    }
    this.folder = folder;
  }

  /** Whether this is one of the folder's own files, and so no document. */
  boolean holds(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return isTable(name(file)) && folder.toAbsolutePath().normalize().equals(whole.getParent());
  }

  private static boolean isTable(String name) {
    return name.endsWith(DOCUMENT) || name.endsWith(REPORT);
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }

  /**
   * Reads all, save what begins with {@code _} or a dot.
   *
   * @throws IllegalArgumentException where nothing is annotated, a document is twice, or a file is
   *     broken; the message is one line that names the file
   */
  Annotations read() throws IOException {
    List<Path> documents = files(name -> name.endsWith(DOCUMENT) && !NO_DOCUMENTS.contains(name));
    List<Path> reports = files(name -> name.endsWith(REPORT));
    List<Path> links = files(LINKS::equals);
    if (documents.isEmpty() && reports.isEmpty()) {
      throw new IllegalArgumentException(
          "--gold: must be a folder with annotations, NAME.json or NAME.csv, got " + folder);
    }
    return new Annotations(
        documents(documents),
        links.isEmpty() ? Optional.empty() : Optional.of(links(links.getFirst())),
        reports(reports));
  }

  private List<Path> files(Predicate<String> named) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(file -> !name(file).startsWith("_") && !name(file).startsWith("."))
          .filter(file -> named.test(name(file)) && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private static List<AnnotatedDocument> documents(List<Path> files) throws IOException {
    var documents = new ArrayList<AnnotatedDocument>();
    Map<DocumentName, Path> seen = new HashMap<>();
    for (Path file : files) {
      var document = AnnotationReader.document(file.toString(), Files.readAllBytes(file));
      Path first = seen.putIfAbsent(document.name(), file);
      if (first != null) {
        throw new IllegalArgumentException(
            file + ": doc: must be annotated once, got '" + document.name() + "' as in " + first);
      }
      documents.add(document);
    }
    return documents;
  }

  private static List<AnnotatedLink> links(Path file) throws IOException {
    return AnnotationReader.links(file.toString(), Files.readAllBytes(file));
  }

  private static List<AnnotatedReport> reports(List<Path> files) throws IOException {
    var reports = new ArrayList<AnnotatedReport>();
    for (Path file : files) {
      reports.add(new AnnotatedReport(DocumentName.of(name(file)), rows(file)));
    }
    return reports;
  }

  private static List<AnnotatedReport.Row> rows(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return CsvRows.read(file.toString(), reader, COLUMNS).stream()
          .map(AnnotationFolder::row)
          .toList();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": must be UTF-8", e);
    }
  }

  private static AnnotatedReport.Row row(Map<String, String> cells) {
    List<String> row = COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
    return new AnnotatedReport.Row(row.get(0), row.get(1), row.get(2), row.get(3));
  }
}
