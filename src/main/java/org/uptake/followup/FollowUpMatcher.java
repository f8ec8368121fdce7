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
import org.uptake.document.Statement;

/**
 * Joins each recommended action to the later statements that bear on it.
 *
 * <p>A pure function of the findings: the same documents give the same rows whatever their order.
 * The join is on what is asked for (treaty, subject, act), between documents about the same state;
 * the day of a document without one is not known, so nothing is joined to it or from it. Not for
 * several threads at once.
 */
public final class FollowUpMatcher {
  private static final Comparator<Candidate> BY_DAY =
      Comparator.comparing((Candidate candidate) -> candidate.day().orElse(LocalDate.MAX))
          .thenComparing(candidate -> candidate.cited().source().location())
          .thenComparing(candidate -> candidate.cited().statement().evidence().span());

  private final Families families = new Families();

  /** One row for each recommended action, by day, document and place. */
  public List<FollowUp> match(List<Findings> findings) {
    List<Candidate> all =
        findings.stream().flatMap(f -> candidates(f).stream()).sorted(BY_DAY).toList();
    var weights = new TermWeights(all.stream().map(Candidate::cited).distinct().toList());
    var voices = new Voices(findings);
    var ids = new RowIds();
    var places = new HashMap<Optional<String>, Integer>();
    var about = new HashMap<Optional<String>, Candidates>();
    byState(all).forEach((state, candidates) -> about.put(state, new Candidates(candidates)));
    var rows = new ArrayList<FollowUp>();
    for (Candidate asking : all) {
      int place = places.merge(asking.state(), 1, Integer::sum) - 1;
      if (asking.isRecommendation()) {
        for (Action action : asking.cited().statement().actions()) {
          var row =
              new Row(
                  ids.of(asking.cited(), action),
                  asking.cited(),
                  action,
                  asking.state(),
                  voices,
                  ids);
          var asked = new Asked(action, weights);
          Optional.ofNullable(about.get(asking.state()))
              .filter(same -> asking.state().isPresent() && asking.day().isPresent())
              .map(same -> same.like(asked, place))
              .orElse(List.of())
              .stream()
              .filter(later -> mayAnswer(asking, later))
              .forEach(
                  later ->
                      new Join(weights, families, asked, later)
                          .found()
                          .ifPresent(found -> row.add(later.cited(), found)));
          rows.add(row.followUp());
        }
      }
    }
    return Chains.marked(rows);
  }

  private static List<Candidate> candidates(Findings findings) {
    var candidates = new ArrayList<Candidate>();
    for (CitedStatement cited : findings.citedStatements()) {
      Statement statement = cited.statement();
      candidates.addAll(Candidate.of(cited, ToldDays.last(findings, statement)));
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
