package org.uptake.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uptake.document.Action;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Verdict;
import org.uptake.document.Evidence;
import org.uptake.document.Findings;
import org.uptake.document.Kind;
import org.uptake.document.Relation;
import org.uptake.document.Statement;
import org.uptake.review.History.Placed;
import org.uptake.text.Span;

/** The findings of a document while decisions on them are applied, one after the other. */
final class EditedDocument {
  private final Findings found;
  private final List<EditedStatement> statements = new ArrayList<>();
  private final EditedMentions mentions;

  EditedDocument(Findings found) {
    this.found = found;
    found.statements().forEach(statement -> statements.add(new EditedStatement(statement)));
    mentions = new EditedMentions(found);
  }

  /**
   * Makes a statement of the words that a decision takes for one, where the machine finds none.
   *
   * @param span of the recommendation, or of the evidence
   */
  void makeRoom(Placed placed, Span span, boolean isEvidence) {
    Decision decision = placed.decision();
    Optional<String> meant = meant(decision, isEvidence);
    if (decision.verdict() == Verdict.REJECT || at(span, meant).isPresent()) {
      return;
    }
    kind(decision, isEvidence)
        .ifPresent(kind -> statements.add(new EditedStatement(made(span, kind, decision))));
  }

  private static Optional<String> meant(Decision decision, boolean isEvidence) {
    return isEvidence
        ? decision.subject().evidence().flatMap(anchor -> anchor.meant())
        : decision.subject().anchor().meant();
  }

  private static Optional<Kind> kind(Decision decision, boolean isEvidence) {
    return switch (decision.subject().matter()) {
      case STATEMENT ->
          Part.of(decision).filter(part -> part == Part.KIND).isPresent()
              ? decision.after().map(Kind::of)
              : Optional.empty();
      case ACTION, ROW -> Optional.of(Kind.RECOMMENDATION);
      case LINK ->
          isEvidence
              ? decision.after().map(Relation::of).map(EditedDocument::kind)
              : Optional.of(Kind.RECOMMENDATION);
      case DATE, OFFICIAL -> Optional.empty();
    };
  }

  private static Kind kind(Relation relation) {
    return switch (relation) {
      case REPEATS -> Kind.RECOMMENDATION;
      case ACTED -> Kind.ACTION;
      case PLANNED -> Kind.COMMITMENT;
      case REFUSED -> Kind.CONCERN;
    };
  }

  private Statement made(Span span, Kind kind, Decision decision) {
    Evidence evidence = Evidence.at(found.document(), span, Evidence.REVIEW);
    String asked = decision.subject().action().orElse(evidence.quote());
    return new Statement(
        evidence,
        kind,
        List.of(),
        Optional.empty(),
        kind == Kind.RECOMMENDATION
            ? List.of(
                new Action(asked, List.of(span), Optional.empty(), OptionalInt.empty(), List.of()))
            : List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        1,
        List.of(Part.KIND.label()));
  }

  /** Whether there is something to decide on; a row or a link is only looked for. */
  boolean decide(Placed placed) {
    Decision decision = placed.decision();
    return switch (placed.matter()) {
      case STATEMENT -> {
        Optional<EditedStatement> meant = meant(placed);
        meant.ifPresent(statement -> statement.decide(decision));
        yield meant.isPresent() || decision.verdict() == Verdict.REJECT;
      }
      case ACTION ->
          meant(placed).filter(s -> s.decideAction(decision) || s.isTakenAway()).isPresent()
              || decision.verdict() == Verdict.REJECT;
      case DATE -> mentions.decideDate(decision, placed.place().span());
      case OFFICIAL -> mentions.decideOfficial(decision, placed.place().span());
      case LINK, ROW -> true;
    };
  }

  Optional<EditedStatement> meant(Placed placed) {
    return at(placed.place().span(), placed.decision().subject().anchor().meant());
  }

  /**
   * The statement at a place.
   *
   * @param meant its own words where it shares the place with others
   */
  Optional<EditedStatement> at(Span span, Optional<String> meant) {
    List<String> words = Closeness.words(meant.orElse(span.of(found.document().text())));
    return statements.stream()
        .filter(statement -> share(span, statement.evidence().span()) >= 0.5)
        .max(
            Comparator.comparingDouble(
                    (EditedStatement statement) ->
                        Closeness.of(words, Closeness.words(statement.evidence().words())))
                .thenComparingDouble(statement -> share(span, statement.evidence().span())));
  }

  /** What two places share, by what they cover together. */
  static double share(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared <= 0 ? 0 : (double) shared / a.hull(b).length();
  }

  /** All as people say that it is; see {@link EditedStatement#statement}. */
  Findings findings(boolean reworded) {
    return new Findings(
        found.document(),
        mentions.dates(),
        mentions.officials(),
        statements.stream()
            .flatMap(statement -> statement.statement(reworded).stream())
            .sorted(Comparator.comparing(statement -> statement.evidence().span()))
            .toList(),
        found.questions(),
        found.copies());
  }

  List<EditedStatement> statements() {
    return statements;
  }
}
