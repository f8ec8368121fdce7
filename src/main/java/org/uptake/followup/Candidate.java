package org.uptake.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uptake.document.CitedStatement;
import org.uptake.document.Kind;
import org.uptake.document.Relation;
import org.uptake.document.Statement;

/**
 * A statement as it may bear on an earlier recommendation.
 *
 * @param state the one that it is about; absent where nothing tells
 * @param relation what it can say; absent for a concern that denies nothing
 * @param terms what it says so of
 * @param families of the acts among them
 * @param told the last day on which it says that something was done; absent where it gives none
 */
record Candidate(
    CitedStatement cited,
    Optional<String> state,
    Optional<Relation> relation,
    Set<String> terms,
    Set<String> families,
    Optional<LocalDate> told) {

  private static final String GOVERNMENT = "Government of ";

  Candidate {
    terms = Set.copyOf(terms);
    families = Set.copyOf(families);
  }

  private Candidate(
      CitedStatement cited,
      Optional<Relation> relation,
      Collection<String> terms,
      Optional<LocalDate> told) {
    this(cited, state(cited), relation, Set.copyOf(terms), Term.families(terms), told);
  }

  /** What a statement can say: of one thing that it was done, and of another that it was not. */
  static List<Candidate> of(CitedStatement cited, Optional<LocalDate> told) {
    Statement statement = cited.statement();
    List<String> denied = denied(statement);
    boolean concedes = statement.kind() == Kind.CONCERN && !statement.conceded().isEmpty();
    var affirmed = new LinkedHashSet<>(concedes ? statement.conceded() : statement.terms());
    affirmed.removeAll(denied);
    Optional<Relation> relation =
        concedes ? Optional.of(Relation.ACTED) : affirmative(statement.kind());
    var said = new ArrayList<Candidate>();
    if (!denied.isEmpty()) {
      said.add(new Candidate(cited, Optional.of(Relation.REFUSED), denied, Optional.empty()));
    }
    if (relation.isPresent() || said.isEmpty()) {
      said.add(new Candidate(cited, relation, affirmed, told));
    }
    return said;
  }

  boolean isRecommendation() {
    return cited.statement().kind() == Kind.RECOMMENDATION;
  }

  /** Of a recommendation: whether it is known who is to act, and what is later. */
  boolean canBeAnswered() {
    return state.isPresent() && day().isPresent();
  }

  Optional<LocalDate> day() {
    return cited.about().published();
  }

  /** Whether it tells of what was done before {@code day}. */
  boolean tellsOfBefore(LocalDate day) {
    return told.filter(last -> last.isBefore(day)).isPresent();
  }

  /** Rules that find nothing but refusals deny all that their sentence is about. */
  private static List<String> denied(Statement statement) {
    String rule = statement.evidence().rule();
    boolean all = rule.endsWith("refusal") || rule.endsWith("failure");
    return statement.denied().isEmpty() && all ? statement.terms() : statement.denied();
  }

  private static Optional<Relation> affirmative(Kind kind) {
    return switch (kind) {
      case RECOMMENDATION -> Optional.of(Relation.REPEATS);
      case COMMENDATION, ACTION -> Optional.of(Relation.ACTED);
      case COMMITMENT -> Optional.of(Relation.PLANNED);
      case CONCERN -> Optional.empty();
    };
  }

  /**
   * The state that a recommendation asks to act: the one whose government is addressed, else the
   * one that the document is about, unless it is that state that speaks; of any other statement the
   * one that the document is about.
   */
  private static Optional<String> state(CitedStatement cited) {
    Optional<String> country = cited.about().country();
    Statement statement = cited.statement();
    if (statement.kind() != Kind.RECOMMENDATION) {
      return country;
    }
    return statement
        .addressee()
        .filter(name -> name.startsWith(GOVERNMENT))
        .map(name -> name.substring(GOVERNMENT.length()))
        .or(() -> country.filter(own -> !statement.speakers().contains(own)));
  }
}
