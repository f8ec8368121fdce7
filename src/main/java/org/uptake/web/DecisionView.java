package org.uptake.web;

import java.util.List;
import org.uptake.document.Decision;
import org.uptake.document.FollowUp;
import org.uptake.review.Reviews;
import org.uptake.review.Standing;

/** A decision as pages show it. */
record DecisionView(Decision decision, Standing standing) {
  private static final int MOST_WORDS = 90;

  /** What people decided of a row and its evidence, as far as it holds. */
  static List<DecisionView> on(FollowUp row, Reviews reviews) {
    String quote = row.recommendation().statement().evidence().quote();
    return reviews.decisions().stream()
        .filter(
            decision ->
                decision.subject().anchor().source().equals(row.recommendation().source().id())
                    && quote.contains(decision.subject().anchor().exact()))
        .map(decision -> new DecisionView(decision, reviews.standing(decision)))
        .filter(view -> view.standing() == Standing.HOLDS && !view.isUndo())
        .toList();
  }

  boolean isUndo() {
    return decision.verdict() == Decision.Verdict.UNDO;
  }

  boolean canBeUndone() {
    return !isUndo() && standing != Standing.UNDONE;
  }

  String id() {
    return decision.id();
  }

  String by() {
    return decision.by();
  }

  String day() {
    return decision.at().toString().substring(0, 10);
  }

  String what() {
    String matter = decision.subject().evidence().isPresent() ? "evidence" : matter();
    return switch (decision.verdict()) {
      case ACCEPT -> matter + " is right";
      case REJECT -> matter + " is not so";
      case ADD -> "added as " + decision.after().orElse("");
      case UNDO -> "undid " + decision.undoes().orElse("");
      case SET ->
          decision.part().orElse("")
              + ": "
              + decision.before().map(DecisionView::cut).orElse("(nothing)")
              + " \u2192 "
              + decision.after().map(DecisionView::cut).orElse("(nothing)");
    };
  }

  private String matter() {
    return decision.subject().matter().label();
  }

  String words() {
    return cut(decision.subject().action().orElseGet(() -> decision.subject().anchor().exact()));
  }

  String note() {
    return decision.note().orElse("");
  }

  private static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= MOST_WORDS ? line : line.substring(0, MOST_WORDS - 1) + "\u2026";
  }
}
