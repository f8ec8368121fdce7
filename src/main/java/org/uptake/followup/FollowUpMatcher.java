package org.uptake.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Kind;
import org.uptake.document.Statement;

/**
 * Joins each recommended action to the later statements that bear on it.
 *
 * <p>A pure function of the findings: the same documents give the same rows whatever their order.
 * The join is on what is asked for (treaty, subject, act), between documents about the same state;
 * the day of a document without one is not known, so nothing is joined to it or from it.
 */
public final class FollowUpMatcher {
  private static final String GOVERNMENT = "Government of ";
  private static final Comparator<CitedStatement> BY_DAY =
      Comparator.comparing(
              (CitedStatement cited) -> cited.about().published().orElse(LocalDate.MAX))
          .thenComparing(cited -> cited.source().location())
          .thenComparing(cited -> cited.statement().evidence().span());

  /** One row for each recommended action, by day, document and place. */
  public List<FollowUp> match(List<Findings> findings) {
    List<CitedStatement> statements =
        findings.stream().flatMap(f -> f.citedStatements().stream()).sorted(BY_DAY).toList();
    var weights = new TermWeights(statements);
    var candidates = new Candidates(statements);
    var voices = new Voices(findings);
    var ids = new RowIds();
    var rows = new ArrayList<FollowUp>();
    for (int i = 0; i < statements.size(); i++) {
      CitedStatement cited = statements.get(i);
      if (cited.statement().kind() == Kind.RECOMMENDATION) {
        for (Action action : cited.statement().actions()) {
          var row = new Row(ids.of(cited, action), cited, action, askedState(cited), voices, ids);
          for (int candidate : candidates.sharing(action, i)) {
            CitedStatement later = statements.get(candidate);
            if (mayAnswer(cited, later)) {
              new Join(weights, action, later).found().ifPresent(found -> row.add(later, found));
            }
          }
          rows.add(row.followUp());
        }
      }
    }
    return Chains.marked(rows);
  }

  private static boolean mayAnswer(CitedStatement recommendation, CitedStatement later) {
    Optional<LocalDate> day = recommendation.about().published();
    Optional<LocalDate> laterDay = later.about().published();
    return !recommendation.source().id().equals(later.source().id())
        && day.isPresent()
        && laterDay.isPresent()
        && !laterDay.get().isBefore(day.get())
        && sameState(recommendation, later);
  }

  private static boolean sameState(CitedStatement recommendation, CitedStatement later) {
    Optional<String> asked = askedState(recommendation);
    return asked.isPresent()
        && asked.equals(
            later.statement().kind() == Kind.RECOMMENDATION
                ? askedState(later)
                : later.about().country());
  }

  /**
   * The state that should act: the one whose government is addressed, else the one that the
   * document is about, unless it is that state that speaks.
   */
  private static Optional<String> askedState(CitedStatement recommendation) {
    Statement statement = recommendation.statement();
    Optional<String> government = statement.addressee().filter(name -> name.startsWith(GOVERNMENT));
    return government
        .map(name -> name.substring(GOVERNMENT.length()))
        .or(
            () ->
                recommendation
                    .about()
                    .country()
                    .filter(country -> !statement.speakers().contains(country)));
  }
}
