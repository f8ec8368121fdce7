package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.index.FindingsReader;
import org.uptake.review.Part;
import org.uptake.workspace.Decider;
import org.uptake.workspace.ReviewTarget;
import org.uptake.workspace.ReviewedIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uptake review set}: how it is instead. */
@Command(
    name = "set",
    description = {
      "Says what parts of something are instead. Of a row: action, by, to, themes, status, note,",
      "responsible, due. Of evidence: relation. Of a statement: kind, speakers, addressee, themes,",
      "action. Of a date: value. Of an official: name, role, institution. Nothing behind the sign",
      "takes away what is there: due=",
      "  uptake review set r0123456789ab status=said-done due=2027-01-31 --note \"see their letter\"",
      "  uptake review set visit.html \"regretted that the law\" kind=concern"
    })
final class ReviewSetCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Id of a row (r…) or of evidence (e…), DOCUMENT:begin-end, or DOCUMENT.")
  private String named = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "[WORDS] PART=VALUE",
      description = "Words of the DOCUMENT, if it is one; then what is to be what.")
  private List<String> rest = List.of();

  @Mixin private Deciding deciding = new Deciding();

  private final Uptake uptake;

  ReviewSetCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    List<String> words = rest.stream().filter(one -> edit(one).isEmpty()).toList();
    List<Decider.Edit> edits = rest.stream().flatMap(one -> edit(one).stream()).toList();
    if (edits.isEmpty()) {
      throw new IllegalArgumentException(
          "PART=VALUE: must be one of "
              + Stream.of(Part.values()).map(Part::label).collect(Collectors.joining(", "))
              + " with = and a value, got '"
              + String.join(" ", rest)
              + "'");
    }
    try (var reader = FindingsReader.open(uptake.index())) {
      ReviewTarget target = ReviewTarget.of(reader, named, words);
      ReviewedIndex index = Reviewed.index(reader, uptake);
      var decider = new Decider(index, deciding.reviewer(uptake), deciding.note());
      Deciding.keep(decider.set(target, edits), uptake);
    }
    return Uptake.OK;
  }

  private static Optional<Decider.Edit> edit(String argument) {
    int sign = argument.indexOf('=');
    return sign < 1
        ? Optional.empty()
        : Part.named(argument.substring(0, sign))
            .map(part -> new Decider.Edit(part, argument.substring(sign + 1)));
  }
}
