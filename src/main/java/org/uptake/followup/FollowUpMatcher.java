package org.uptake.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;

/**
 * Joins each recommended action to the later statements that bear on it.
 *
 * <p>A pure function of the findings: the same documents give the same rows whatever their order.
 * The join is on what is asked for (treaty, subject, act), between documents about the same state;
 * the day of a document without one is not known, so nothing is joined to it or from it. May be
 * called by several threads at once.
 */
public final class FollowUpMatcher {
  private static final Comparator<Candidate> BY_DAY =
      Comparator.comparing((Candidate candidate) -> candidate.day().orElse(LocalDate.MAX))
          .thenComparing(candidate -> candidate.cited().source().location())
          .thenComparing(candidate -> candidate.cited().statement().evidence().span());

  private final Families families = new Families();

  /** A later statement and what joins it to an action. */
  private record Pair(CitedStatement later, Join.Found found) {}

  /** What was found on a candidate's actions, in their order; none for what recommends nothing. */
  private record Joined(Candidate asking, List<List<Pair>> byAction) {
    Joined {
      byAction = List.copyOf(byAction);
    }
  }

  /** One row for each recommended action, by day, document and place. */
  public List<FollowUp> match(List<Findings> findings) {
    List<Candidate> all =
        findings.stream().flatMap(f -> candidates(f).stream()).sorted(BY_DAY).toList();
    var weights = new TermWeights(findings.stream().flatMap(f -> f.statements().stream()).toList());
    // A state at a time, as many at once as there are cores: no link leads from one to another.
    List<Joined> joined =
        byState(all).values().parallelStream()
            .flatMap(about -> joined(about, weights).stream())
            .sorted(Comparator.comparing(Joined::asking, BY_DAY))
            .toList();
    return Chains.marked(rows(joined, new Voices(findings)));
  }

  private List<Joined> joined(List<Candidate> about, TermWeights weights) {
    var joined = new ArrayList<Joined>();
    var candidates = new Candidates(about);
    for (int place = 0; place < about.size(); place++) {
      Candidate asking = about.get(place);
      if (asking.isRecommendation()) {
        var byAction = new ArrayList<List<Pair>>();
        for (Action action : asking.cited().statement().actions()) {
          byAction.add(
              asking.canBeAnswered()
                  ? pairs(asking, new Asked(action, weights), candidates, place, weights)
                  : List.of());
        }
        joined.add(new Joined(asking, byAction));
      }
    }
    return joined;
  }

  private List<Pair> pairs(
      Candidate asking, Asked asked, Candidates candidates, int place, TermWeights weights) {
    var pairs = new ArrayList<Pair>();
    for (Candidate later : candidates.like(asked, place)) {
      if (mayAnswer(asking, later)) {
        new Join(weights, families, asked, later)
            .found()
            .ifPresent(found -> pairs.add(new Pair(later.cited(), found)));
      }
    }
    return pairs;
  }

  private static List<FollowUp> rows(List<Joined> all, Voices voices) {
    var ids = new RowIds();
    var rows = new ArrayList<FollowUp>();
    for (Joined joined : all) {
      Candidate asking = joined.asking();
      List<Action> actions = asking.cited().statement().actions();
      for (int i = 0; i < actions.size(); i++) {
        String id = ids.of(asking.cited(), actions.get(i));
        var row = new Row(id, asking.cited(), actions.get(i), asking.state(), voices, ids);
        joined.byAction().get(i).forEach(pair -> row.add(pair.later(), pair.found()));
        rows.add(row.followUp());
      }
    }
    return rows;
  }

  private static List<Candidate> candidates(Findings findings) {
    var candidates = new ArrayList<Candidate>();
    var told = new ToldDays(findings);
    for (CitedStatement cited : findings.citedStatements()) {
      candidates.addAll(Candidate.of(cited, told.last(cited.statement())));
    }
    return candidates;
  }

  private static Map<Optional<String>, List<Candidate>> byState(List<Candidate> all) {
    var byState = new HashMap<Optional<String>, List<Candidate>>();
    for (Candidate candidate : all) {
      byState.computeIfAbsent(candidate.state(), state -> new ArrayList<>()).add(candidate);
    }
    return byState;
  }

  private static boolean mayAnswer(Candidate asking, Candidate later) {
    LocalDate day = asking.day().orElse(LocalDate.MAX);
    return !asking.cited().source().id().equals(later.cited().source().id())
        && later.day().filter(laterDay -> !laterDay.isBefore(day)).isPresent()
        && !later.tellsOfBefore(day);
  }
}
