package org.uptake.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;
import org.uptake.document.Findings;
import org.uptake.document.Inventory;
import org.uptake.document.Place;
import org.uptake.document.Prints;
import org.uptake.document.Search;
import org.uptake.document.SearchOutcome;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.version.Outline;

/**
 * Reads the index in a folder as the last commit left it; what is stored later shows in the next
 * reader. Any number of readers may be open beside a writer; all methods may be called by many
 * threads at once.
 */
public final class FindingsReader implements AutoCloseable {
  private final Path folder;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final StoredSources sources;
  private final Analyzer analyzer = FieldAnalyzers.byField();
  private @Nullable HitFinder finder;

  private FindingsReader(Path folder, Directory directory, DirectoryReader reader) {
    this.folder = folder;
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
      return new FindingsReader(folder, directory, DirectoryReader.open(directory));
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

  /** Whether the index is as it was when this was opened: no commit came, it was not made anew. */
  public boolean isCurrent() throws IOException {
    return IndexFormat.lastCommit(directory).equals(Optional.of(IndexFormat.commit(reader)));
  }

  /**
   * By what the index in {@code folder} is known as it is now: another name after each commit, and
   * when it is made anew; absent where there is none.
   */
  public static Optional<String> commit(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return IndexFormat.lastCommit(directory);
    }
  }

  /** What the index holds, in figures, with a list of what could not be read. */
  public Inventory inventory() throws IOException {
    return sources.inventory();
  }

  /**
   * The documents that answer a question best, with their best passages.
   *
   * <p>Lucene's classic syntax: words, {@code "phrases"}, {@code AND OR NOT + -}, brackets, {@code
   * wild*}, {@code fuzzy~}, {@code "near words"~5}, {@code /regular expressions/}, {@code boost^2},
   * {@code field:word}, {@code field:[from TO to]}. Fields: text (where none is named), title,
   * kind, theme, instrument, speaker, addressee, official, role, institution (of what the passage
   * holds), published, year (the document's day), date (the days that the passage names; ranges
   * that overlap), publisher, country, language, type, file. A word like {@code official_} stands
   * for what was found at a place.
   *
   * @return hits, or not understood where the question breaks the syntax or a limit
   */
  public SearchOutcome search(Search search) throws IOException {
    try {
      Query asked = new QuestionParser(analyzer).read(search);
      return finder().find(asked, search).with(spelling(search));
    } catch (QuestionProblem problem) {
      return problem.outcome();
    } catch (IndexSearcher.TooManyClauses
        | TooComplexToDeterminizeException
        | FuzzyTermsEnum.FuzzyTermsException e) {
      return QuestionParser.tooBroad(e).outcome();
    }
  }

  /** All hits of a search that can be read, whatever its limits; none of one that cannot. */
  public Prints prints(Search search) throws IOException {
    try {
      return finder().prints(new QuestionParser(analyzer).read(search), search);
    } catch (QuestionProblem | IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
      return Prints.NONE;
    }
  }

  private Optional<String> spelling(Search search) throws IOException {
    return new Spelling(reader, analyzer).of(search.question());
  }

  /** Made for the first search, since other readers need not pay for it. */
  private synchronized HitFinder finder() throws IOException {
    if (finder == null) {
      finder = new HitFinder(searcher, KnownCopies.of(folder, reader, sources), analyzer);
    }
    return finder;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
