package org.uptake.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.uptake.document.Anchor;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Verdict;
import org.uptake.review.Reviews;
import org.uptake.review.Standing;
import org.uptake.table.Cell;
import org.uptake.table.Column;
import org.uptake.table.TableStyle;
import org.uptake.table.TextTable;
import org.uptake.table.Tone;
import org.uptake.workspace.Kept;

/** Decisions in words, for people. */
final class DecisionWords {
  private static final int MOST_WORDS = 90;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final List<Column> COLUMNS =
      List.of(new Column("decision", 16, 1), new Column("about", 20, 3), new Column("says", 16, 2));

  private DecisionWords() {}

  /** As one line: {@code d… row status: repeated → said-done (visit.html: “…”)}. */
  static String line(Decision decision) {
    Anchor anchor = decision.subject().anchor();
    return decision.id()
        + "  "
        + decision.subject().matter().label()
        + " "
        + says(decision)
        + "  ("
        + anchor.fileName()
        + ": “"
        + words(decision)
        + "”)";
  }

  /** As a table. */
  static List<String> table(List<Decision> decisions, Reviews reviews, TableStyle style) {
    var rows = new ArrayList<List<Cell>>();
    for (Decision decision : decisions) {
      rows.add(List.of(who(decision, reviews), about(decision), what(decision)));
    }
    return new TextTable(style, COLUMNS).lines(rows);
  }

  private static Cell who(Decision decision, Reviews reviews) {
    Standing standing = reviews.standing(decision);
    var parts = new ArrayList<Cell.Part>();
    parts.add(new Cell.Part(Tone.STRONG, decision.id()));
    parts.add(
        new Cell.Part(
            standing == Standing.ORPHANED ? Tone.RED : Tone.PLAIN,
            (decision.verdict() == Verdict.UNDO ? "undo" : standing.label())
                + reviews.whyOrphaned(decision).map(why -> ": " + why).orElse("")));
    parts.add(new Cell.Part(Tone.FAINT, decision.by()));
    parts.add(new Cell.Part(Tone.FAINT, WHEN.format(decision.at())));
    return new Cell(parts);
  }

  private static Cell about(Decision decision) {
    var parts = new ArrayList<Cell.Part>();
    Anchor anchor = decision.subject().anchor();
    parts.add(
        new Cell.Part(Tone.PLAIN, decision.subject().matter().label() + ": " + words(decision)));
    parts.add(new Cell.Part(Tone.FAINT, Kept.place(anchor)));
    decision
        .subject()
        .evidence()
        .ifPresent(
            evidence -> {
              parts.add(new Cell.Part(Tone.PLAIN, "evidence: " + shortened(evidence.exact())));
              parts.add(new Cell.Part(Tone.FAINT, Kept.place(evidence)));
            });
    return new Cell(parts);
  }

  private static Cell what(Decision decision) {
    var parts = new ArrayList<Cell.Part>();
    parts.add(new Cell.Part(Tone.PLAIN, says(decision)));
    decision.note().ifPresent(note -> parts.add(new Cell.Part(Tone.FAINT, "note: " + note)));
    return new Cell(parts);
  }

  private static String says(Decision decision) {
    return switch (decision.verdict()) {
      case ACCEPT, REJECT -> decision.verdict().label();
      case ADD -> "add as " + decision.after().orElse("");
      case UNDO -> "undo " + decision.undoes().orElse("");
      case SET -> decision.part().orElse("") + ": " + change(decision.before(), decision.after());
    };
  }

  static String change(Optional<String> before, Optional<String> after) {
    return before.map(DecisionWords::shortened).orElse("(nothing)")
        + " → "
        + after.map(DecisionWords::shortened).orElse("(nothing)");
  }

  private static String words(Decision decision) {
    return shortened(
        decision.subject().action().orElseGet(() -> decision.subject().anchor().exact()));
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= MOST_WORDS ? line : line.substring(0, MOST_WORDS - 1) + "…";
  }
}
