package org.uptake.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Findings;
import org.uptake.index.FindingsReader;
import org.uptake.review.Corrections;
import org.uptake.review.FoundAt;
import org.uptake.review.Part;
import org.uptake.review.Reviews;
import org.uptake.text.Span;
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

  /** What is to be what. */
  private record Edit(Part part, String value) {}

  @Override
  public Integer call() throws IOException {
    List<String> words = rest.stream().filter(one -> edit(one).isEmpty()).toList();
    List<Edit> edits = rest.stream().flatMap(one -> edit(one).stream()).toList();
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
      ReviewedIndex index = ReviewedIndex.of(reader, uptake);
      Deciding.keep(
          switch (target) {
            case ReviewTarget.Id(String id) -> onId(index, id, edits);
            case ReviewTarget.Place(Findings found, Span span) ->
                onPlace(index, found, span, edits);
          },
          uptake);
    }
    return Uptake.OK;
  }

  private static Optional<Edit> edit(String argument) {
    int sign = argument.indexOf('=');
    return sign < 1
        ? Optional.empty()
        : Part.named(argument.substring(0, sign))
            .map(part -> new Edit(part, argument.substring(sign + 1)));
  }

  private List<Decision> onId(ReviewedIndex index, String id, List<Edit> edits) {
    Corrections corrections = index.corrections(deciding.reviewer(uptake));
    return edits.stream()
        .map(edit -> corrections.set(id, edit.part(), edit.value(), deciding.note()))
        .toList();
  }

  private List<Decision> onPlace(
      ReviewedIndex index, Findings document, Span span, List<Edit> edits) {
    Reviews reviews = index.reviews(document);
    Findings findings = reviews.apply(document);
    Findings matched = reviews.forMatching(document);
    var decisions = new ArrayList<Decision>();
    for (Edit edit : edits) {
      Matter matter =
          edit.part().matter() == Matter.ACTION ? Matter.STATEMENT : edit.part().matter();
      FoundAt found =
          FoundAt.smallest(findings, span, Optional.of(matter))
              .or(() -> missed(findings, span, edit.part(), edits))
              .orElseThrow(() -> nothing(findings, span, matter));
      decisions.add(
          found.set(
              matched, edit.part(), edit.value(), deciding.reviewer(uptake), deciding.note()));
    }
    return decisions;
  }

  /** What the machine missed is made by saying what it is. */
  private static Optional<FoundAt> missed(
      Findings findings, Span span, Part part, List<Edit> edits) {
    boolean isStatement = edits.stream().anyMatch(edit -> edit.part() == Part.KIND);
    return switch (part.matter()) {
      case STATEMENT, ACTION -> isStatement ? FoundAt.sentence(findings, span) : Optional.empty();
      case DATE -> Optional.of(FoundAt.nothing(Matter.DATE, span));
      case OFFICIAL, LINK, ROW -> Optional.empty();
    };
  }

  private static IllegalArgumentException nothing(Findings findings, Span span, Matter matter) {
    return new IllegalArgumentException(
        "no "
            + matter.label()
            + " was found at these words: '"
            + findings.document().quote(span)
            + "'"
            + switch (matter) {
              case STATEMENT -> "; set its kind too, to make one of the sentence";
              case ROW, LINK -> "; name a row or its evidence by the id";
              default -> "";
            });
  }
}
