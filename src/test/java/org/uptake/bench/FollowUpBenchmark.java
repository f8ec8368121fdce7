package org.uptake.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.uptake.document.About;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.extract.Extractor;
import org.uptake.extract.Lexicons;
import org.uptake.followup.FollowUpMatcher;

/**
 * How long it takes to link so many statements: the texts over and over, each time as those of
 * another state, and when there is none left, as those of later years.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1500m"})
@State(Scope.Benchmark)
public class FollowUpBenchmark {
  private static final int STATES = 190;
  private static final int LONGEST_SHIFT = 40;

  @Param({"10000", "30000", "100000"})
  public int statements;

  private final List<Findings> all = new ArrayList<>();

  @Setup
  public void repeatTexts() throws Exception {
    var extractor = new Extractor(Lexicons.OWN);
    List<Findings> once = Texts.read().stream().map(extractor::extract).toList();
    int have = 0;
    for (int copy = 0; have < statements; copy++) {
      for (int i = 0; i < once.size() && have < statements; i++) {
        all.add(copy(once.get(i), copy));
        have += once.get(i).statements().size();
      }
    }
  }

  @Benchmark
  public List<FollowUp> link() {
    return new FollowUpMatcher().match(all);
  }

  private static Findings copy(Findings found, int number) {
    ParsedDocument document = found.document();
    About about = document.about();
    String state = "State " + number % STATES;
    int years = number / STATES % LONGEST_SHIFT;
    var shifted =
        new About(
            about.title(),
            about.publisher(),
            about.published().map(day -> day.plusYears(years)),
            about.language(),
            Optional.of(state),
            about.record(),
            about.address());
    Source source = document.source();
    var id =
        new SourceId("%08x%08x".formatted(number, source.id().hashCode()).concat("0".repeat(48)));
    var copied =
        new ParsedDocument(
            new Source(id, number + "/" + source.location(), source.mediaType(), source.size()),
            document.text(),
            shifted,
            document.paragraphs(),
            document.sentences());
    return new Findings(
        copied,
        found.dates(),
        found.officials(),
        found.statements().stream().map(statement -> copy(statement, id, state)).toList(),
        List.of());
  }

  private static Statement copy(Statement statement, SourceId id, String state) {
    Evidence evidence = statement.evidence();
    return new Statement(
        new Evidence(id, evidence.span(), evidence.quote(), evidence.parts(), evidence.rule()),
        statement.kind(),
        statement.speakers(),
        statement.addressee().map(name -> "Government of " + state),
        statement.actions(),
        statement.themes(),
        statement.instruments(),
        statement.reference(),
        statement.response(),
        statement.strength(),
        statement.terms(),
        statement.denied(),
        statement.confidence());
  }
}
