package org.uptake.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.uptake.compare.StatementChoice;
import org.uptake.document.Comparison;
import org.uptake.document.Kind;
import org.uptake.document.RecordName;
import org.uptake.index.FindingsReader;
import org.uptake.workspace.FollowUps;
import org.uptake.workspace.Records;
import org.uptake.workspace.ReviewedIndex;
import org.uptake.workspace.SideBySide;
import org.uptake.workspace.Themes;
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
    Records.check(records);
    Themes known = Themes.of(uptake.lexicons());
    known.check(themes);
    var choice = new StatementChoice(Set.copyOf(kinds), new HashSet<>(themes), speaker);
    try (var reader = FindingsReader.open(uptake.index())) {
      ReviewedIndex index = Reviewed.index(reader, uptake);
      Comparison comparison =
          Records.sideBySide(records, choice, known, index, FollowUps.of(index).rows());
      printed.print(new SideBySide(comparison, printed.filters()), uptake.terminal());
    }
    return Uptake.OK;
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
