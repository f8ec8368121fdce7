package org.uptake.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.uptake.document.Findings;
import org.uptake.document.Inventory;
import org.uptake.document.Place;
import org.uptake.document.SearchOutcome;
import org.uptake.document.SearchOutcome.NotUnderstood;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.index.Fields.Unit;
import org.uptake.version.Outline;

/**
 * Reads the index in a folder as the last commit left it; what is stored later shows in the next
 * reader. Any number of readers may be open beside a writer; all methods may be called by many
 * threads at once.
 */
public final class FindingsReader implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final StoredSources sources;
  private final Analyzer analyzer = FieldAnalyzers.byField();

  private FindingsReader(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.sources = new StoredSources(searcher);
  }

  /**
   * Opens the index in {@code folder}.
   *
   * @throws IndexProblem where there is none, it is of another format, not ours, or damaged
   */
  public static FindingsReader open(Path folder) throws IOException {
    IndexFormat.checkFolder(folder);
    if (!Files.exists(folder)) {
      throw missing(folder);
    }
    return open(folder, FSDirectory.open(folder));
  }

  /** Closes {@code directory} at the end, or at once where the index cannot be opened. */
  static FindingsReader open(Path folder, Directory directory) throws IOException {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw missing(folder);
      }
      IndexFormat.check(folder, directory);
      return new FindingsReader(directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      directory.close();
      throw IndexFormat.unusable(folder, e);
    }
  }

  private static IndexProblem missing(Path folder) {
    return new IndexProblem(
        folder + ": no index is here yet; make it with 'ingest', or name another with --index");
  }

  /**
   * What was found in each source with text, in the order of their locations; read one by one, so
   * that they need not all be in memory. Fails with {@link java.io.UncheckedIOException} where the
   * index cannot be read.
   */
  public Stream<Findings> findings() throws IOException {
    return sources.findings();
  }

  /** What was found in a source; absent where the index does not hold it with text. */
  public Optional<Findings> findings(SourceId id) throws IOException {
    return sources.findings(id);
  }

  /**
   * The sources, with text or without, that a person may mean: the one at that location, else the
   * one with that id, else all whose location ends with these parts ({@code visit.html}, {@code
   * 2007/visit.html}, in any case), else all whose id begins so (four digits or more). In the order
   * of their locations.
   */
  public List<Source> sources(String idOrLocation) throws IOException {
    return sources.named(idOrLocation);
  }

  /** The sources with text, in the order of their locations. */
  public List<Source> sources() throws IOException {
    return sources.parsed();
  }

  /**
   * What tells which of the sources with text are copies of one text, in any order; no source is
   * read for it.
   */
  public List<Outline> outlines() throws IOException {
    return sources.outlines();
  }

  /** Where sources lie, and how their files were when they were last looked into; by location. */
  public List<Place> places() throws IOException {
    return new Holdings(PlaceDocuments.all(reader)).places();
  }

  /** What the index holds, in figures, with a list of what could not be read. */
  public Inventory inventory() throws IOException {
    return sources.inventory();
  }

  /**
   * The passages that answer a question best.
   *
   * <p>Lucene's classic syntax: words, {@code "phrases"}, {@code AND OR NOT + -}, brackets, {@code
   * wild*}, {@code fuzzy~}, {@code "near words"~5}, {@code /regular expressions/}, {@code boost^2},
   * {@code field:word}, {@code field:[from TO to]}. Fields: text (where none is named), title,
   * kind, theme, instrument, speaker, addressee, official, role, institution (of what the passage
   * holds), published, year (the document's day), date (the days that the passage names; ranges
   * that overlap), publisher, country, language, type, file.
   *
   * @param limit how many hits at most, 1 or more
   * @return hits, or not understood where the question breaks the syntax or a limit
   */
  public SearchOutcome search(String question, int limit) throws IOException {
    return search(question, Unit.PASSAGE, limit);
  }

  /** As {@link #search}, but each hit is a statement: all that is asked holds of it alone. */
  public SearchOutcome searchStatements(String question, int limit) throws IOException {
    return search(question, Unit.STATEMENT, limit);
  }

  private SearchOutcome search(String question, Unit unit, int limit) throws IOException {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be 1 or more, got " + limit);
    }
    try {
      Query query = new QuestionParser(analyzer).read(question);
      return new HitFinder(searcher).find(query, unit, limit);
    } catch (QuestionProblem problem) {
      return new NotUnderstood(String.valueOf(problem.getMessage()));
    } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
      return new NotUnderstood(String.valueOf(QuestionParser.tooBroad(e).getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
