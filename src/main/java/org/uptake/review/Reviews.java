package org.uptake.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uptake.document.Action;
import org.uptake.document.Anchor;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Verdict;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.document.Status;
import org.uptake.review.History.Placed;
import org.uptake.review.RowReview.Asked;
import org.uptake.review.RowReview.Cited;

/**
 * People's decisions, held against the documents as they are read now; immutable once made.
 *
 * <p>Follow-up is matched on {@link #forMatching}, in which actions are worded as the machine found
 * them, so that rows keep their ids; {@link #apply(List, Function)} then puts them as people put
 * them, and applies what is said of rows and links.
 */
public final class Reviews {
  private final List<Findings> findings;
  private final History history;
  private final Map<SourceId, Findings> forMatching = new HashMap<>();
  private final Map<SourceId, Findings> reworded = new HashMap<>();
  private final RowReview rows = new RowReview();

  private Reviews(List<Decision> decisions, List<Findings> findings) {
    this.findings = findings;
    history = new History(decisions, new Places(findings));
    if (!history.holding().isEmpty()) {
      apply();
    }
  }

  /**
   * Holds decisions against documents.
   *
   * @param decisions in any order
   * @param findings of all documents
   */
  public static Reviews of(List<Decision> decisions, List<Findings> findings) {
    return new Reviews(decisions, List.copyOf(findings));
  }

  private void apply() {
    var byId = new HashMap<SourceId, Findings>();
    findings.forEach(found -> byId.put(found.document().source().id(), found));
    Map<SourceId, EditedDocument> edited = new LinkedHashMap<>();
    Function<SourceId, EditedDocument> of =
        id ->
            edited.computeIfAbsent(
                id,
                source -> new EditedDocument(Optional.ofNullable(byId.get(source)).orElseThrow()));
    for (Placed placed : history.holding()) {
      of.apply(placed.place().source()).makeRoom(placed, placed.place().span(), false);
      placed
          .evidence()
          .ifPresent(place -> of.apply(place.source()).makeRoom(placed, place.span(), true));
    }
    for (Placed placed : history.holding()) {
      if (!of.apply(placed.place().source()).decide(placed)) {
        history.orphan(placed, "nothing of the kind is found there any more");
      }
    }
    edited.forEach((id, document) -> finish(id, document));
    for (Placed placed : history.holding()) {
      switch (placed.matter()) {
        case ROW, LINK -> decideRow(placed, edited);
        default -> {}
      }
    }
  }

  private void finish(SourceId id, EditedDocument document) {
    forMatching.put(id, document.findings(false));
    reworded.put(id, document.findings(true));
    for (EditedStatement statement : document.statements()) {
      Optional<Statement> matched = statement.statement(false);
      Optional<Statement> said = statement.statement(true);
      if (matched.isPresent() && said.isPresent()) {
        rows.says(new Cited(id, matched.get()), said.get(), statement::isReviewed);
      }
    }
  }

  private void decideRow(Placed placed, Map<SourceId, EditedDocument> edited) {
    SourceId id = placed.place().source();
    Optional<EditedStatement> meant = known(edited, id).meant(placed);
    Optional<Action> action =
        meant.flatMap(
            statement -> statement.action(placed.decision().subject().action().orElse("")));
    Optional<Statement> statement = meant.flatMap(one -> one.statement(false));
    if (action.isEmpty() || statement.isEmpty()) {
      if (placed.decision().verdict() != Verdict.REJECT
          && meant.filter(EditedStatement::isTakenAway).isEmpty()) {
        history.orphan(placed, "no such recommendation is found there any more");
      }
      return;
    }
    if (isBetweenCopies(placed)) {
      history.orphan(placed, "it joins two copies of one text");
      return;
    }
    var asked = new Asked(new Cited(id, statement.get()), action.get());
    if (placed.evidence().isEmpty()) {
      rows.decide(asked, placed.decision());
      return;
    }
    SourceId source = placed.evidence().get().source();
    Optional<EditedStatement> evidence =
        known(edited, source)
            .at(
                placed.evidence().get().span(),
                placed.decision().subject().evidence().flatMap(anchor -> anchor.meant()));
    Optional<Statement> later = evidence.flatMap(one -> one.statement(false));
    if (later.isPresent()) {
      rows.decide(asked, new Cited(source, later.get()), placed.decision());
    } else if (evidence.isEmpty() && placed.decision().verdict() != Verdict.REJECT) {
      history.orphan(placed, "no statement is found at its evidence any more");
    }
  }

  /** Whether a document would answer itself, since two that were apart are copies now. */
  private static boolean isBetweenCopies(Placed placed) {
    Anchor asked = placed.decision().subject().anchor();
    return placed.decision().verdict() != Verdict.REJECT
        && placed.evidence().filter(at -> at.source().equals(placed.place().source())).isPresent()
        && placed
            .decision()
            .subject()
            .evidence()
            .filter(later -> !later.source().equals(asked.source()))
            .filter(later -> !later.document().equals(asked.document()))
            .isPresent();
  }

  private static EditedDocument known(Map<SourceId, EditedDocument> edited, SourceId id) {
    return Optional.ofNullable(edited.get(id)).orElseThrow();
  }

  /** All findings as people say that they are, in the order in which they were given. */
  public List<Findings> findings() {
    return findings.stream().map(this::apply).toList();
  }

  /** All findings as people say that they are, but for the wording of actions. */
  public List<Findings> forMatching() {
    return findings.stream().map(this::forMatching).toList();
  }

  /** What was found in one of the documents, as people say, but for the wording of actions. */
  public Findings forMatching(Findings found) {
    return forMatching.getOrDefault(found.document().source().id(), found);
  }

  /** What was found in one of the documents, as people say that it is. */
  public Findings apply(Findings found) {
    return reworded.getOrDefault(found.document().source().id(), found);
  }

  /**
   * The rows as people say that they are. What is said of a piece of evidence holds for all rows of
   * a chain, since people see it as one.
   *
   * @param matched of {@link #forMatching}
   * @param statusOf what the links of a row amount to
   */
  public List<FollowUp> apply(List<FollowUp> matched, Function<List<Link>, Status> statusOf) {
    return rows.apply(matched, forMatching(), statusOf);
  }

  /** All decisions, the earliest first. */
  public List<Decision> decisions() {
    return history.decisions();
  }

  /** The decision that holds on the same part of the same thing as {@code decision}. */
  Optional<Decision> onSame(Decision decision) {
    return history.onSame(decision);
  }

  /** Whether a decision is about something in a document. */
  public static boolean isAbout(Decision decision, Source source) {
    String place = Places.whole(source.location());
    return Stream.concat(
            Stream.of(decision.subject().anchor()), decision.subject().evidence().stream())
        .anyMatch(anchor -> anchor.source().equals(source.id()) || anchor.document().equals(place));
  }

  public Standing standing(Decision decision) {
    return history.standing(decision);
  }

  /** Why a decision is orphaned; absent where it is not. */
  public Optional<String> whyOrphaned(Decision decision) {
    return history.whyOrphaned(decision);
  }

  public List<Decision> orphaned() {
    var orphaned = new ArrayList<Decision>();
    for (Decision decision : decisions()) {
      if (standing(decision) == Standing.ORPHANED) {
        orphaned.add(decision);
      }
    }
    return orphaned;
  }
}
