package org.uptake.bench;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.uptake.document.Official;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.extract.date.DateFinder;
import org.uptake.extract.official.OfficialFinder;
import org.uptake.extract.statement.StatementFinder;

/**
 * Tokens a second of the finders on one core, a document at a time; {@code tokens} is the figure,
 * words between white space.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
@State(Scope.Benchmark)
public class FindersBenchmark {

  private List<ParsedDocument> documents = List.of();
  private int next;
  private DateFinder dates = new DateFinder(Lexicons.OWN);
  private OfficialFinder officials = new OfficialFinder(Lexicons.OWN, new Countries(Lexicons.OWN));
  private StatementFinder statements =
      new StatementFinder(Lexicons.OWN, new Countries(Lexicons.OWN));
  private final IdentityHashMap<ParsedDocument, List<Official>> found = new IdentityHashMap<>();

  @Setup
  public void readTexts() throws Exception {
    documents = Texts.read();
    documents.forEach(document -> found.put(document, officials.find(document)));
  }

  @Benchmark
  public void dates(Read read, Blackhole sink) {
    sink.consume(dates.find(document(read)));
  }

  @Benchmark
  public void officials(Read read, Blackhole sink) {
    sink.consume(officials.find(document(read)));
  }

  @Benchmark
  public void datesAndOfficials(Read read, Blackhole sink) {
    ParsedDocument document = document(read);
    sink.consume(dates.find(document));
    sink.consume(officials.find(document));
  }

  @Benchmark
  public void statements(Read read, Blackhole sink) {
    ParsedDocument document = document(read);
    sink.consume(statements.find(document, found.getOrDefault(document, List.of())));
  }

  private ParsedDocument document(Read read) {
    ParsedDocument document = documents.get(next);
    next = (next + 1) % documents.size();
    read.tokens += Texts.tokens(document);
    return document;
  }
}
