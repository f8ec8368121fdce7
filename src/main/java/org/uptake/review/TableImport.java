package org.uptake.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.uptake.document.Decision;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Status;

/**
 * What a person changed in a follow-up table that was written out, by comparing it with the table
 * as it is now.
 *
 * <p>Rows are told by {@code id} and {@code evidence id}; whatever else was done to the file
 * (sorted, filtered, columns taken out or added) does not matter. An empty cell changes nothing.
 */
public final class TableImport {
  /** The columns that a table must have. */
  public static final List<String> COLUMNS = List.of("id");

  private static final String EVIDENCE_ID = "evidence id";
  private static final String EVIDENCE_VERDICT = "evidence verdict";
  private static final List<Part> OF_ROWS =
      List.of(
          Part.ACTION,
          Part.SPEAKERS,
          Part.ADDRESSEE,
          Part.THEMES,
          Part.STATUS,
          Part.NOTE,
          Part.RESPONSIBLE,
          Part.DUE);

  private final Corrections corrections;
  private final Optional<String> note;
  private final Reviews reviews;
  private final Function<List<Link>, Status> statusOf;
  private final List<Change> changes = new ArrayList<>();
  private final List<String> conflicts = new ArrayList<>();

  /**
   * One cell that is to be changed.
   *
   * @param id of the row, or of the evidence
   * @param cell the heading of the column
   */
  public record Change(String id, String cell, String before, String after, Decision decision) {}

  /**
   * What a file comes to.
   *
   * @param conflicts what cannot be taken over, one line each
   */
  public record Result(List<Change> changes, List<String> conflicts) {
    public Result {
      changes = List.copyOf(changes);
      conflicts = List.copyOf(conflicts);
    }
  }

  private TableImport(
      Corrections corrections,
      Optional<String> note,
      Reviews reviews,
      Function<List<Link>, Status> statusOf) {
    this.note = note;
    this.corrections = corrections;
    this.statusOf = statusOf;
    this.reviews = reviews;
  }

  /**
   * Compares a file with the table as it is now.
   *
   * @param lines the file's, each with its cells by their columns, as they are meant
   * @param statusOf what the links of a row amount to
   */
  public static Result read(
      List<Map<String, String>> lines,
      Corrections corrections,
      Optional<String> note,
      Reviews reviews,
      Function<List<Link>, Status> statusOf) {
    var table = new TableImport(corrections, note, reviews, statusOf);
    var byRow = new LinkedHashMap<String, List<Map<String, String>>>();
    var byEvidence = new LinkedHashMap<String, List<Map<String, String>>>();
    for (Map<String, String> line : lines) {
      String id = cell(line, "id");
      String evidence = cell(line, EVIDENCE_ID);
      if (!id.isEmpty()) {
        byRow.computeIfAbsent(id, row -> new ArrayList<>()).add(line);
      }
      if (!evidence.isEmpty()) {
        byEvidence.computeIfAbsent(evidence, link -> new ArrayList<>()).add(line);
      }
      if (id.isEmpty() && evidence.isEmpty()) {
        table.conflicts.add("a line without an id is passed over");
      }
    }
    byRow.forEach(table::row);
    byEvidence.forEach(table::evidence);
    return new Result(table.changes, table.conflicts.stream().distinct().toList());
  }

  private static String cell(Map<String, String> line, String column) {
    return line.getOrDefault(column, "").strip();
  }

  private void row(String id, List<Map<String, String>> lines) {
    if (!corrections.isRow(id)) {
      conflicts.add(id + ": no row has this id now; nothing of it is taken over");
      return;
    }
    for (Part part : OF_ROWS) {
      if (part == Part.STATUS) {
        status(id, lines);
      } else {
        change(id, part, lines, corrections.value(id, part));
      }
    }
  }

  /**
   * What the cell said when the table was written out: what the evidence that is in the file
   * amounts to, since a filter may have left out some.
   */
  private void status(String id, List<Map<String, String>> lines) {
    FollowUp row = corrections.row(id);
    if (row.review().cells().contains(Part.STATUS.cell())) {
      change(id, Part.STATUS, lines, row.status().label());
      return;
    }
    List<String> ids =
        lines.stream().map(line -> cell(line, EVIDENCE_ID)).filter(e -> !e.isEmpty()).toList();
    if (ids.stream().allMatch(corrections::isEvidence)) {
      List<Link> links =
          ids.stream()
              .flatMap(link -> corrections.link(link).stream())
              .sorted(Comparator.comparing(RowReview::dayOf))
              .toList();
      change(id, Part.STATUS, lines, statusOf.apply(links).label());
    } else if (lines.stream()
        .map(line -> cell(line, Part.STATUS.cell()))
        .anyMatch(status -> !status.isEmpty() && !status.equals(row.status().label()))) {
      conflicts.add(
          id
              + ": status: its evidence is not what it was when the file was written, and the"
              + " status is now '"
              + row.status().label()
              + "'; to change it: uptake review set "
              + id
              + " status=STATUS");
    }
  }

  private void evidence(String id, List<Map<String, String>> lines) {
    if (!corrections.isEvidence(id)) {
      if (lines.stream().anyMatch(line -> cell(line, EVIDENCE_VERDICT).equals("reject"))) {
        return; // as it was to be
      }
      conflicts.add(id + ": no evidence has this id now; nothing of it is taken over");
      return;
    }
    verdict(id, lines);
    change(id, Part.RELATION, lines, corrections.value(id, Part.RELATION));
  }

  private void verdict(String id, List<Map<String, String>> lines) {
    Set<String> verdicts = new LinkedHashSet<>();
    lines.stream()
        .map(line -> cell(line, EVIDENCE_VERDICT))
        .filter(verdict -> !verdict.isEmpty())
        .forEach(verdicts::add);
    if (verdicts.isEmpty()) {
      return;
    }
    if (verdicts.size() > 1) {
      conflicts.add(twice(id, EVIDENCE_VERDICT, verdicts));
      return;
    }
    String verdict = verdicts.iterator().next();
    switch (verdict) {
      case "accept", "reject" -> {
        Decision decision =
            verdict.equals("accept") ? corrections.accept(id, note) : corrections.reject(id, note);
        changes.add(new Change(id, EVIDENCE_VERDICT, "", verdict, decision));
      }
      default ->
          conflicts.add(
              id + ": " + EVIDENCE_VERDICT + ": must be accept or reject, got '" + verdict + "'");
    }
  }

  /**
   * Takes what somebody wrote into a cell; every line of a row has it, and one edited is enough.
   *
   * @param unchanged what the cell says where nobody changed it
   */
  private void change(String id, Part part, List<Map<String, String>> lines, String unchanged) {
    String now = corrections.value(id, part);
    var wanted = new LinkedHashMap<String, String>();
    boolean isEmptied = false;
    boolean isThere = false;
    for (Map<String, String> line : lines) {
      String value = cell(line, part.cell());
      isThere |= !value.isEmpty() && Levelled.words(value).equals(Levelled.words(now));
      if (value.isEmpty()) {
        isEmptied |= line.containsKey(part.cell()) && !now.isEmpty();
      } else if (!Levelled.words(value).equals(Levelled.words(unchanged))) {
        wanted.putIfAbsent(Levelled.words(value), value);
      }
    }
    if (wanted.size() > 1) {
      conflicts.add(twice(id, part.cell(), wanted.values()));
    } else if (wanted.size() == 1) {
      change(id, part, now, wanted.values().iterator().next(), isThere);
    } else if (isEmptied && !(isThere && wasEmpty(id, part, now))) {
      conflicts.add(
          id
              + ": "
              + part.cell()
              + ": an empty cell changes nothing; to take '"
              + now
              + "' away: uptake review set "
              + id
              + " "
              + part.label()
              + "=");
    }
  }

  /** Whether a file from before the decision has it empty on all lines but the edited one. */
  private boolean wasEmpty(String id, Part part, String now) {
    return reviews
        .onSame(corrections.set(id, part, now, note))
        .filter(other -> other.before().filter(value -> !value.isBlank()).isEmpty())
        .isPresent();
  }

  private static String twice(String id, String cell, Iterable<String> values) {
    return id + ": " + cell + ": the file has two values: '" + String.join("', '", values) + "'";
  }

  /**
   * @param isThere whether the file has what the cell says now, too: it was taken over before
   */
  private void change(String id, Part part, String now, String wanted, boolean isThere) {
    try {
      Decision decision = corrections.set(id, part, wanted, note);
      Optional<Decision> later = laterThanTheFile(decision, wanted);
      if (later.isPresent() && isThere) {
        return;
      }
      if (later.isPresent()) {
        conflicts.add(
            id
                + ": "
                + part.cell()
                + ": the file has '"
                + wanted
                + "', as it was before "
                + later.get().by()
                + " decided '"
                + now
                + "' ("
                + later.get().id()
                + ")");
      } else {
        changes.add(new Change(id, part.cell(), now, wanted, decision));
      }
    } catch (IllegalArgumentException e) {
      conflicts.add(id + ": " + part.cell() + ": " + e.getMessage());
    }
  }

  /** A file that was written out before a decision still has what was there before. */
  private Optional<Decision> laterThanTheFile(Decision decision, String wanted) {
    return reviews
        .onSame(decision)
        .filter(
            other ->
                other.before().map(Levelled::words).equals(Optional.of(Levelled.words(wanted))));
  }
}
