package org.uptake.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.infra.Blackhole;
import org.uptake.document.Findings;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Extractor;
import org.uptake.extract.Lexicons;
import org.uptake.index.FindingsWriter;
import org.uptake.ingest.CorpusFile;
import org.uptake.ingest.CorpusReader;

/**
 * Tokens a second of each stage of an ingest by itself, on one core, a document at a time; {@code
 * tokens} is the figure, words between white space. Where the time of an ingest goes is as one over
 * these figures.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
@State(Scope.Benchmark)
public class StagesBenchmark {
  private final CorpusReader reader =
      new CorpusReader(CorpusReader.DEFAULT_TIME, 1, Optional.empty());
  private final Extractor extractor = new Extractor(Lexicons.OWN);
  private List<CorpusFile> files = List.of();
  private List<ParsedDocument> documents = List.of();
  private List<Findings> findings = List.of();
  private Optional<FindingsWriter> writer = Optional.empty();
  private Path folder = Path.of("");
  private int next;

  @Setup
  public void readTexts() throws IOException {
    Map<CorpusFile, ParsedDocument> byFile = Texts.byFile();
    files = List.copyOf(byFile.keySet());
    documents = List.copyOf(byFile.values());
    findings = documents.stream().map(extractor::extract).toList();
    openIndex();
  }

  private void openIndex() throws IOException {
    folder = Files.createTempDirectory("index");
    writer = Optional.of(FindingsWriter.open(folder));
  }

  private void closeIndex() throws IOException {
    writer.orElseThrow().close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @TearDown
  public void close() throws IOException {
    reader.close();
    closeIndex();
  }

  @Benchmark
  public void parsing(Read read, Blackhole sink) {
    sink.consume(reader.read(files.get(document(read))));
  }

  @Benchmark
  public void extraction(Read read, Blackhole sink) {
    sink.consume(extractor.extract(documents.get(document(read))));
  }

  /**
   * Each round goes into an index of its own, so that nothing is replaced, and ends in a commit.
   */
  @Benchmark
  public void indexing(Read read) {
    Findings found = findings.get(document(read));
    try {
      if (next == 0) {
        closeIndex();
        openIndex();
      }
      writer.orElseThrow().store(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int document(Read read) {
    int number = next;
    next = (next + 1) % documents.size();
    read.tokens += Texts.tokens(documents.get(number));
    return number;
  }
}
