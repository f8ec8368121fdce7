package org.uptake.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Findings;
import org.uptake.document.Relation;
import org.uptake.review.Corrections;
import org.uptake.review.FoundAt;
import org.uptake.review.Part;
import org.uptake.review.Reviewer;
import org.uptake.review.Reviews;
import org.uptake.review.Standing;
import org.uptake.text.Span;

/**
 * Makes the decisions of a person; keeps none.
 *
 * @param note why
 */
public record Decider(ReviewedIndex index, Reviewer reviewer, Optional<String> note) {

  /** What is to be what. */
  public record Edit(Part part, String value) {}

  /**
   * Says that something is right.
   *
   * @param on what is meant, where the words are several things
   */
  public Decision accept(ReviewTarget target, Optional<Matter> on) {
    return switch (target) {
      case ReviewTarget.Id(String id) -> corrections().accept(id, note);
      case ReviewTarget.Place(Findings found, Span span) -> {
        Findings findings = index.reviews(found).apply(found);
        yield foundAt(findings, span, on).accept(findings.document(), reviewer, note);
      }
    };
  }

  /** Says that something is not so. */
  public Decision reject(ReviewTarget target, Optional<Matter> on) {
    return switch (target) {
      case ReviewTarget.Id(String id) -> corrections().reject(id, note);
      case ReviewTarget.Place(Findings found, Span span) -> {
        Findings findings = index.reviews(found).apply(found);
        yield foundAt(findings, span, on).reject(findings.document(), reviewer, note);
      }
    };
  }

  /** Says how something is instead, a decision for each edit. */
  public List<Decision> set(ReviewTarget target, List<Edit> edits) {
    return switch (target) {
      case ReviewTarget.Id(String id) -> {
        Corrections corrections = corrections();
        yield edits.stream()
            .map(edit -> corrections.set(id, edit.part(), edit.value(), note))
            .toList();
      }
      case ReviewTarget.Place(Findings found, Span span) -> onPlace(found, span, edits);
    };
  }

  /** Adds a sentence of a document to a row that was not found to bear on it. */
  public Decision add(String row, ReviewTarget.Place place, Relation relation) {
    Findings findings = index.reviews(place.document()).apply(place.document());
    Span sentence =
        FoundAt.sentence(findings, place.words()).map(FoundAt::span).orElse(place.words());
    return corrections().add(row, findings, sentence, relation, note);
  }

  /** Takes a decision back. */
  public Decision undo(String id) {
    Reviews reviews = index.reviews();
    Decision decision =
        reviews.decisions().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "DECISION-ID: must be one of 'uptake review list', got '" + id + "'"));
    if (reviews.standing(decision) == Standing.UNDONE) {
      throw new IllegalArgumentException("DECISION-ID: is undone already, got '" + id + "'");
    }
    return reviewer.undo(decision, note);
  }

  private Corrections corrections() {
    return index.corrections(reviewer);
  }

  private static FoundAt foundAt(Findings findings, Span span, Optional<Matter> on) {
    return FoundAt.smallest(findings, span, on)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "nothing"
                        + on.map(what -> " (" + what.label() + ")").orElse("")
                        + " was found at these words: '"
                        + findings.document().quote(span)
                        + "'"));
  }

  private List<Decision> onPlace(Findings document, Span span, List<Edit> edits) {
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
      decisions.add(found.set(matched, edit.part(), edit.value(), reviewer, note));
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
