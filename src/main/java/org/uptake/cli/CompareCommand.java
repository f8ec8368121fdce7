package org.uptake.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.uptake.compare.RecordComparer;
import org.uptake.compare.StatementChoice;
import org.uptake.document.About;
import org.uptake.document.Comparison;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.RecordName;
import org.uptake.index.FindingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code uptake compare}: statements of several records side by side. */
@Command(
    name = "compare",
    description = {
      "Prints the statements of several records side by side, by theme: what is asked again,",
      "new, dropped or answered, and how the wording changed."
    })
final class CompareCommand implements Callable<Integer> {
  private static final int MOST_NAMES = 30;

  @Option(
      names = "--records",
      paramLabel = "RECORD",
      required = true,
      split = ",",
      converter = Selected.Recorded.class,
      description =
          "The records, two or more: a year, years (2023-2024), a publisher, or a label of the"
              + " manifest.")
  private List<RecordName> records = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      converter = KindName.class,
      description = "Only statements of this kind: " + KindName.LABELS + ".")
  private List<Kind> kinds = List.of();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      split = ",",
      description = "Only this theme: torture-prevention.")
  private List<String> themes = List.of();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Only statements by speakers whose names hold this.")
  private Optional<String> speaker = Optional.empty();

  @Mixin private Printed printed = new Printed();

  private final Uptake uptake;

  CompareCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    checkRecords();
    Themes known = Themes.of(uptake.lexicons());
    known.check(themes);
    var choice = new StatementChoice(Set.copyOf(kinds), new HashSet<>(themes), speaker);
    try (var reader = FindingsReader.open(uptake.index())) {
      var index = ReviewedIndex.of(reader, uptake);
      List<Findings> findings = index.reviews().findings();
      checkDocuments(findings);
      Comparison comparison =
          new RecordComparer(records, choice, known.labels())
              .compare(findings, index.rows(index.matched()));
      printed.print(new SideBySide(comparison, printed.filters()), uptake.terminal());
    }
    return Uptake.OK;
  }

  private void checkRecords() {
    var labels = new HashSet<String>();
    boolean repeated = records.stream().anyMatch(record -> !labels.add(record.label()));
    if (records.size() < 2 || repeated) {
      throw new IllegalArgumentException(
          "--records: must be two records or more, each once, like 2007,2012,2023-2024; got "
              + quoted(records.stream().map(RecordName::label).toList()));
    }
  }

  private void checkDocuments(List<Findings> findings) {
    List<String> empty =
        records.stream()
            .filter(
                record ->
                    findings.stream()
                        .noneMatch(
                            found -> record.covers(found.document().about(), found.copies())))
            .map(RecordName::label)
            .toList();
    if (!empty.isEmpty()) {
      throw new IllegalArgumentException(
          "--records: no document belongs to " + quoted(empty) + "; " + known(findings));
    }
  }

  /** Which records there are: {@code there are the years 2007, 2012; the publishers …}. */
  private static String known(List<Findings> findings) {
    List<About> documents = findings.stream().map(found -> found.document().about()).toList();
    List<About> copies = findings.stream().flatMap(found -> found.abouts().stream()).toList();
    var known = new ArrayList<String>();
    add(
        known,
        "the years ",
        documents.stream()
            .flatMap(about -> about.published().stream())
            .map(day -> Integer.toString(day.getYear())));
    add(known, "the publishers ", copies.stream().flatMap(about -> about.publisher().stream()));
    add(known, "the labels ", copies.stream().flatMap(about -> about.record().stream()));
    return known.isEmpty()
        ? "no document of the index has a day, a publisher or a label"
        : "there are " + String.join("; ", known);
  }

  private static void add(List<String> known, String what, Stream<String> names) {
    List<String> sorted = names.distinct().sorted().toList();
    if (!sorted.isEmpty()) {
      String more =
          sorted.size() > MOST_NAMES ? " and " + (sorted.size() - MOST_NAMES) + " more" : "";
      known.add(what + sorted.stream().limit(MOST_NAMES).collect(joining(", ")) + more);
    }
  }

  private static String quoted(Collection<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(joining(", "));
  }

  /** A kind by its label. */
  static final class KindName implements ITypeConverter<Kind> {
    static final String LABELS = "recommendation, concern, commendation, commitment, action";

    @Override
    public Kind convert(String label) {
      return OneOf.labelled(label, List.of(Kind.values()), Kind::label);
    }
  }
}
