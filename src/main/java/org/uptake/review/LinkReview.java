package org.uptake.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Verdict;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Repeat;
import org.uptake.document.Repetition;
import org.uptake.document.Voice;
import org.uptake.review.RowReview.Cited;
import org.uptake.text.Sha256;

/** The evidence of rows as people say that it is. */
final class LinkReview {

  private final Map<Cited, Voice> voices = new HashMap<>();
  private final Map<Cited, CitedStatement> citations = new HashMap<>();

  LinkReview(List<FollowUp> rows, List<Findings> findings, Set<Cited> missed) {
    for (FollowUp row : rows) {
      for (Link link : row.links()) {
        Cited cited = Cited.of(link.statement());
        if (missed.contains(cited)) {
          voices.putIfAbsent(cited, link.voice());
        }
      }
    }
    for (Findings found : missed.isEmpty() ? List.<Findings>of() : findings) {
      if (missed.stream().anyMatch(one -> one.source().equals(found.document().source().id()))) {
        found.citedStatements().forEach(cited -> citations.put(Cited.of(cited), cited));
      }
    }
  }

  /**
   * @param decided what was decided on evidence of the row's chain
   * @param own the evidence that the row itself is to have
   */
  List<Link> of(FollowUp row, Map<Cited, Decision> decided, Set<Cited> own) {
    if (decided.isEmpty()) {
      return row.links();
    }
    var links = new ArrayList<Link>();
    var seen = new ArrayList<Cited>();
    for (Link link : row.links()) {
      Cited cited = Cited.of(link.statement());
      seen.add(cited);
      Optional<Decision> decision = Optional.ofNullable(decided.get(cited));
      if (decision.isEmpty()) {
        links.add(link);
      } else if (decision.get().verdict() != Verdict.REJECT) {
        links.add(said(row, link, decision.get()));
      }
    }
    boolean isAdded = false;
    for (Cited cited : own) {
      Decision decision = decided.get(cited);
      CitedStatement statement = citations.get(cited);
      if (decision != null
          && statement != null
          && decision.verdict() != Verdict.REJECT
          && decision.after().isPresent()
          && !seen.contains(cited)) {
        links.add(added(row, statement, decision, Relation.of(decision.after().get())));
        isAdded = true;
      }
    }
    if (isAdded) {
      links.sort(
          Comparator.comparing(RowReview::dayOf)
              .thenComparing(link -> link.statement().source().location())
              .thenComparing(link -> link.statement().statement().evidence().span()));
    }
    return links;
  }

  private static Link said(FollowUp row, Link link, Decision decision) {
    Relation relation = decision.after().map(Relation::of).orElse(link.relation());
    boolean same = relation == link.relation();
    return new Link(
        link.id(),
        relation,
        link.statement(),
        same ? link.repeat() : repeat(row, link.statement(), relation),
        link.voice(),
        link.score(),
        same ? link.reason() : reason("set", decision),
        true);
  }

  private Link added(FollowUp row, CitedStatement statement, Decision decision, Relation relation) {
    return new Link(
        id(row, statement),
        relation,
        statement,
        repeat(row, statement, relation),
        voices.getOrDefault(Cited.of(statement), Voice.UNKNOWN),
        1,
        reason("added", decision),
        true);
  }

  private static String reason(String done, Decision decision) {
    return done + " by " + decision.by() + decision.note().map(note -> ": " + note).orElse("");
  }

  /** What a person takes for a repetition of an action is one of the action most like it. */
  private static Optional<Repeat> repeat(
      FollowUp row, CitedStatement statement, Relation relation) {
    List<String> words = Closeness.words(row.action().text());
    return relation == Relation.REPEATS
        ? statement.statement().actions().stream()
            .max(
                Comparator.comparingDouble(
                        (Action action) ->
                            action.terms().stream().filter(row.action().terms()::contains).count())
                    .thenComparingDouble(
                        action -> Closeness.of(words, Closeness.words(action.text()))))
            .map(action -> new Repeat(action, Repetition.SIMILAR, List.of()))
        : Optional.empty();
  }

  /** Made from the words, as the ids of links that the machine finds are. */
  private static String id(FollowUp row, CitedStatement statement) {
    String words =
        row.id()
            + '\n'
            + statement.source().fileName()
            + '\n'
            + Levelled.words(statement.statement().evidence().quote());
    return "e" + Sha256.shortHex(words);
  }
}
