package org.uptake.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.uptake.document.Findings;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Search;
import org.uptake.document.SearchOutcome;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.extract.Extractor;
import org.uptake.extract.Lexicons;
import org.uptake.index.FindingsReader;
import org.uptake.index.FindingsWriter;
import org.uptake.index.analysis.WordAnalyzers;

/**
 * How long one of ten typical questions takes on 100,000 passages, in turn: answered with facets,
 * copies, excerpts and marked words; and its ten best passages alone, by Lucene's own searcher on
 * the same index. The texts stand in it over and over, each time with other words in places.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls what is annotated as setup first.
public class SearchBenchmark {
  private static final int PASSAGES = 100_000;

  /** One word of so many is another one, so that no copy is taken for one. */
  private static final int CHANGED = 3;

  private static final List<String> QUESTIONS =
      List.of(
          "torture",
          "human rights defenders",
          "\"death penalty\"",
          "moratorium AND \"nuclear tests\"",
          "climate change small island states",
          "ratif* AND convention",
          "kind:recommendation AND nuclear",
          "\"official_ recommendation_\"~5",
          "peacekeeping -africa",
          "women OR children OR education");

  private final List<Query> queries = new ArrayList<>();
  private Path folder = Path.of("");
  private FindingsReader reader;
  private DirectoryReader plain;
  private IndexSearcher searcher;
  private int next;

  @Setup
  public void store() throws IOException, ParseException {
    folder = Files.createTempDirectory("search-benchmark");
    var extractor = new Extractor(Lexicons.OWN);
    List<Findings> once = Texts.read().stream().map(extractor::extract).toList();
    var random = new Random(1);
    Map<Integer, List<String>> words = byLength(once);
    int passages = 0;
    try (var writer = FindingsWriter.open(folder)) {
      for (int copy = 0; passages < PASSAGES; copy++) {
        for (Findings found : once) {
          writer.store(changed(found, copy, words, random));
          passages += found.document().paragraphs().size();
        }
      }
    }
    reader = FindingsReader.open(folder);
    plain = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(plain);
    var parser =
        new QueryParser(
            "text",
            new PerFieldAnalyzerWrapper(
                WordAnalyzers.questions(), Map.of("kind", new KeywordAnalyzer())));
    for (String question : QUESTIONS) {
      queries.add(
          new BooleanQuery.Builder()
              .add(parser.parse(question), Occur.MUST)
              .add(new TermQuery(new Term("unit", "PASSAGE")), Occur.FILTER)
              .build());
    }
    Hits all = (Hits) reader.search(Search.of("*"));
    System.out.println(all.allPassages() + " passages in " + all.allTexts() + " texts");
  }

  @TearDown
  public void close() throws IOException {
    reader.close();
    plain.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Benchmark
  public SearchOutcome answer() throws IOException {
    return reader.search(Search.of(QUESTIONS.get(turn())));
  }

  @Benchmark
  public TopDocs plainLucene() throws IOException {
    return searcher.search(queries.get(turn()), 10);
  }

  private int turn() {
    next = (next + 1) % QUESTIONS.size();
    return next;
  }

  private static Map<Integer, List<String>> byLength(List<Findings> all) {
    var words = new HashMap<Integer, List<String>>();
    for (Findings found : all) {
      for (String word : found.document().text().split("\\P{L}+")) {
        words.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word);
      }
    }
    return words;
  }

  /** The same findings at the same places, in a text with other words of the same lengths. */
  private static Findings changed(
      Findings found, int copy, Map<Integer, List<String>> words, Random random) {
    ParsedDocument document = found.document();
    var text = new StringBuilder(document.text());
    for (int start = 0; copy > 0 && start < text.length(); start++) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > start && random.nextInt(CHANGED) == 0) {
        List<String> fitting = words.getOrDefault(end - start, List.of("x".repeat(end - start)));
        text.replace(start, end, fitting.get(random.nextInt(fitting.size())));
      }
      start = end;
    }
    Source source = document.source();
    var id = new SourceId("%08x".formatted(copy) + source.id().sha256().substring(8));
    var changed =
        new ParsedDocument(
            new Source(id, copy + "/" + source.location(), source.mediaType(), source.size()),
            text.toString(),
            document.about(),
            document.paragraphs(),
            document.sentences());
    return new Findings(
        changed, found.dates(), found.officials(), found.statements(), found.questions());
  }
}
