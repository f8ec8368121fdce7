package org.uptake.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Verdict;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Repeat;
import org.uptake.document.Review;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.document.Status;

/** What people said of rows of the follow-up table and of their evidence. */
final class RowReview {
  private final Map<Asked, List<Decision>> ofRows = new HashMap<>();
  private final Map<Asked, Map<Cited, Decision>> ofLinks = new HashMap<>();
  private final Map<Cited, Said> said = new HashMap<>();

  /** A statement as follow-up is matched on it. */
  record Cited(SourceId source, Statement statement) {
    static Cited of(CitedStatement cited) {
      return new Cited(cited.source().id(), cited.statement());
    }
  }

  /** One recommended action. */
  record Asked(Cited cited, Action action) {
    static Asked of(FollowUp row) {
      return new Asked(Cited.of(row.recommendation()), row.action());
    }
  }

  /** A statement as people put it. */
  private record Said(Statement statement, Predicate<Action> isReviewed) {}

  void says(Cited matched, Statement statement, Predicate<Action> isReviewed) {
    said.put(matched, new Said(statement, isReviewed));
  }

  void decide(Asked asked, Decision decision) {
    ofRows.computeIfAbsent(asked, row -> new ArrayList<>()).add(decision);
  }

  void decide(Asked asked, Cited evidence, Decision decision) {
    ofLinks.computeIfAbsent(asked, row -> new HashMap<>()).put(evidence, decision);
  }

  List<FollowUp> apply(
      List<FollowUp> rows, List<Findings> findings, Function<List<Link>, Status> statusOf) {
    if (said.isEmpty()) {
      return rows;
    }
    var ofChains = new HashMap<String, Map<Cited, Decision>>();
    if (!ofLinks.isEmpty()) {
      for (FollowUp row : rows) {
        Map<Cited, Decision> decided = ofLinks.getOrDefault(Asked.of(row), Map.of());
        decided.forEach(
            (evidence, decision) ->
                ofChains
                    .computeIfAbsent(chain(row), id -> new HashMap<>())
                    .merge(evidence, decision, RowReview::later));
      }
    }
    var links = new LinkReview(rows, findings, decidedEvidence());
    return rows.stream()
        .map(
            row -> {
              List<Link> kept =
                  links.of(
                      row,
                      ofChains.getOrDefault(chain(row), Map.of()),
                      ofLinks.getOrDefault(Asked.of(row), Map.of()).keySet());
              return reviewed(row, kept, statusOf);
            })
        .toList();
  }

  private Set<Cited> decidedEvidence() {
    return ofLinks.values().stream()
        .flatMap(decided -> decided.keySet().stream())
        .collect(Collectors.toSet());
  }

  private static Decision later(Decision a, Decision b) {
    return b.at().isBefore(a.at()) ? a : b;
  }

  private static String chain(FollowUp row) {
    return row.continues().orElse(row.id());
  }

  private FollowUp reviewed(FollowUp row, List<Link> links, Function<List<Link>, Status> statusOf) {
    List<Decision> decisions = ofRows.getOrDefault(Asked.of(row), List.of());
    Review review = review(row, decisions);
    Status status =
        last(decisions, Part.STATUS)
            .flatMap(Decision::after)
            .map(Status::of)
            .orElseGet(() -> links.equals(row.links()) ? row.status() : statusOf.apply(links));
    return new FollowUp(
        row.id(),
        cited(row.recommendation()),
        action(Cited.of(row.recommendation()), row.action()),
        status,
        links.stream().map(this::reworded).toList(),
        row.continues(),
        review);
  }

  private Review review(FollowUp row, List<Decision> decisions) {
    var cells = new LinkedHashSet<String>();
    Optional<Said> statement = Optional.ofNullable(said.get(Cited.of(row.recommendation())));
    statement.ifPresent(
        one ->
            one.statement().reviewed().stream()
                .flatMap(label -> Part.named(label).stream())
                .filter(part -> part != Part.ACTION || one.isReviewed().test(row.action()))
                .forEach(part -> cells.add(part.cell())));
    decisions.stream()
        .filter(decision -> decision.verdict() == Verdict.SET)
        .flatMap(decision -> Part.of(decision).stream())
        .forEach(part -> cells.add(part.cell()));
    Optional<String> note = note(decisions);
    note.ifPresent(words -> cells.add(Part.NOTE.cell()));
    return new Review(
        List.copyOf(cells),
        note,
        value(decisions, Part.RESPONSIBLE),
        value(decisions, Part.DUE).map(Part::day));
  }

  /** A note of its own, or the one that came with a status; the later counts. */
  private static Optional<String> note(List<Decision> decisions) {
    Optional<String> note = Optional.empty();
    for (Decision decision : decisions) {
      Optional<String> before = note;
      if (Part.of(decision).filter(part -> part == Part.NOTE).isPresent()) {
        note = decision.after();
      } else if (Part.of(decision).filter(part -> part == Part.STATUS).isPresent()) {
        note = decision.note().or(() -> before);
      }
    }
    return note.filter(words -> !words.isBlank());
  }

  private static Optional<String> value(List<Decision> decisions, Part part) {
    return last(decisions, part).flatMap(Decision::after).filter(value -> !value.isBlank());
  }

  private static Optional<Decision> last(List<Decision> decisions, Part part) {
    return decisions.reversed().stream()
        .filter(decision -> Part.of(decision).filter(part::equals).isPresent())
        .findFirst();
  }

  private Link reworded(Link link) {
    return new Link(
        link.id(),
        link.relation(),
        cited(link.statement()),
        link.repeat()
            .map(
                repeat ->
                    new Repeat(
                        action(Cited.of(link.statement()), repeat.action()),
                        repeat.repetition(),
                        repeat.shifts())),
        link.voice(),
        link.score(),
        link.reason(),
        link.reviewed());
  }

  private CitedStatement cited(CitedStatement matched) {
    return Optional.ofNullable(said.get(Cited.of(matched)))
        .map(one -> matched.with(one.statement()))
        .orElse(matched);
  }

  /** The action as people put it. */
  private Action action(Cited matched, Action action) {
    int place = matched.statement().actions().indexOf(action);
    return place < 0 || !said.containsKey(matched)
        ? action
        : said.get(matched).statement().actions().get(place);
  }

  static LocalDate dayOf(Link link) {
    return link.statement().about().published().orElse(LocalDate.MAX);
  }
}
