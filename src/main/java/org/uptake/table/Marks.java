package org.uptake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uptake.document.Change;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Cell;
import org.uptake.document.Comparison.Column;
import org.uptake.document.Comparison.Earlier;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Link;
import org.uptake.document.Repetition;
import org.uptake.document.Shift;

/** How a comparison of records says things; the same words in each form. */
final class Marks {
  static final String NOTE =
      "What is new, repeated, dropped or answered is told from the documents of these records:"
          + " \u201cdropped\u201d means that none of a later record's documents comes back to it."
          + " Check the quotes before you rely on a row.";
  static final String NOTHING = "No statement was found.";
  static final String EMPTY = "\u2014";
  static final String OVERVIEW = "Recommended actions that several records speak of";
  static final String ELSEWHERE = "other documents";

  private Marks() {}

  /** What is marked on an entry: its kind, or what it does, at most three. */
  record Mark(String kind, String words) {}

  /** The marks of an entry in the order of reading. */
  static List<Mark> of(Entry entry, boolean aligned) {
    var marks = new ArrayList<Mark>();
    entry.answer().ifPresent(answer -> marks.add(new Mark(status(answer), bearing(answer))));
    if (!aligned && entry.action().isEmpty()) {
      marks.add(new Mark("kind", entry.statement().statement().kind().label()));
    }
    for (Change change : entry.changes()) {
      boolean told = aligned && (change == Change.DROPPED || change == Change.SETTLED);
      if (!told) {
        marks.add(new Mark(change.label(), words(change, entry)));
      }
    }
    return marks;
  }

  /** What a cell of an aligned row amounts to; empty where the record says nothing of it. */
  static List<Mark> of(Cell cell) {
    var marks = new LinkedHashSet<Mark>();
    for (Change change : cell.changes()) {
      switch (change) {
        case NEW -> marks.add(new Mark("new", "new"));
        case REPEATED -> marks.add(new Mark("repeated", "repeated" + shifts(cell.entries())));
        case DROPPED -> marks.add(new Mark("dropped", "dropped"));
        case SETTLED -> marks.add(new Mark("settled", "said done before"));
        case ANSWERED ->
            cell.entries().stream()
                .flatMap(entry -> entry.answer().stream())
                .forEach(answer -> marks.add(new Mark(status(answer), said(answer))));
      }
    }
    if (marks.isEmpty() && !cell.changes().isEmpty()) {
      marks.add(new Mark("answered", "answered"));
    }
    boolean asked = cell.entries().stream().anyMatch(entry -> entry.action().isPresent());
    if (asked
        && !cell.changes().contains(Change.NEW)
        && !cell.changes().contains(Change.REPEATED)) {
      marks.add(new Mark("asked", "asked"));
    }
    return List.copyOf(marks);
  }

  private static String shifts(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.earlier().stream())
        .flatMap(earlier -> earlier.shifts().stream())
        .distinct()
        .sorted()
        .map(shift -> ", " + shift.label())
        .collect(Collectors.joining());
  }

  /** {@code said done}. */
  static String said(Link answer) {
    return Wording.of(answer.relation()).replace("says it is", "said");
  }

  private static String words(Change change, Entry entry) {
    return switch (change) {
      case NEW -> "new";
      case REPEATED -> repeated(entry.earlier());
      case DROPPED -> "dropped later";
      case SETTLED -> "not asked again: said to be done";
      case ANSWERED -> "answered";
    };
  }

  /** {@code repeated, similar; stronger, wider}. */
  private static String repeated(Optional<Earlier> earlier) {
    String how = earlier.flatMap(Earlier::repetition).map(r -> ", " + of(r)).orElse("");
    String shifts =
        earlier.stream()
            .flatMap(e -> e.shifts().stream())
            .map(Shift::label)
            .collect(Collectors.joining(", "));
    return "repeated" + how + (shifts.isEmpty() ? "" : "; " + shifts);
  }

  private static String of(Repetition repetition) {
    return switch (repetition) {
      case SAME -> "same words";
      case SIMILAR -> "similar";
      case BUILD_UP -> "builds on it";
      case GENERAL -> "same issue, other action";
    };
  }

  /** {@code says it is done (the State's own word)}. */
  static String bearing(Link answer) {
    return Wording.of(answer.relation())
        + switch (answer.voice()) {
          case STATE -> " (the State\u2019s own word)";
          case INDEPENDENT -> " (an independent word)";
          case UNKNOWN -> "";
        };
  }

  /** The class of the status that the answer tells. */
  static String status(Link answer) {
    return switch (answer.relation()) {
      case ACTED -> "said-done";
      case PLANNED -> "said-under-way";
      case REFUSED -> "said-refused";
      case REPEATS -> "repeated";
    };
  }

  /** What stands in a cell without an entry. */
  static String empty(Cell cell) {
    if (cell.hidden() > 0) {
      return hidden(cell);
    }
    return cell.changes().contains(Change.DROPPED)
        ? "dropped: asked before, nothing here"
        : cell.changes().contains(Change.SETTLED) ? "nothing more: said to be done before" : EMPTY;
  }

  static String hidden(Cell cell) {
    return "+ "
        + cell.hidden()
        + " not chosen"
        + (cell.entries().isEmpty() && !cell.changes().isEmpty()
            ? ": " + cell.changes().stream().map(Change::label).collect(Collectors.joining(", "))
            : "");
  }

  /** The words that a row is about: of the first who asks for it. */
  static String action(Row row) {
    return row.cells().stream()
        .flatMap(cell -> cell.entries().stream())
        .filter(entry -> entry.action().isPresent())
        .min(Comparator.comparing(entry -> Wording.day(entry.statement())))
        .or(() -> row.cells().stream().flatMap(cell -> cell.entries().stream()).findFirst())
        .map(Entry::words)
        .orElse(EMPTY);
  }

  static List<Row> aligned(Comparison comparison) {
    return comparison.rows().stream().filter(Row::aligned).toList();
  }

  /** By whom and when: {@code Navi Pillay, 2012-07-12}. */
  static String by(CitedStatement cited) {
    return Wording.by(cited) + ", " + Wording.day(cited);
  }

  /** What a difference of wording is measured against: {@code wording since 2007-04-30}. */
  static String since(Earlier earlier) {
    return "wording since " + Wording.day(earlier.statement());
  }

  /** {@code 4 documents, 2012-05-24 to 2012-11-22}. */
  static String documents(Column column) {
    String days =
        column.first().isEmpty()
            ? ""
            : column.first().equals(column.last())
                ? ", " + column.first().get()
                : ", " + column.first().get() + " to " + column.last().orElseThrow();
    return count(column.documents(), "document") + days;
  }

  /** {@code 14 asked: 5 new, 2 repeated, 4 dropped later; 3 answers; 20 other statements}. */
  static String counts(Comparison comparison, int column) {
    List<Entry> entries = comparison.entries(column).toList();
    long asked = entries.stream().filter(entry -> entry.action().isPresent()).count();
    long answers = entries.stream().filter(entry -> entry.answer().isPresent()).count();
    var parts = new ArrayList<String>();
    for (Change change : List.of(Change.NEW, Change.REPEATED, Change.DROPPED)) {
      long count = entries.stream().filter(entry -> entry.changes().contains(change)).count();
      if (count > 0) {
        parts.add(count + " " + (change == Change.DROPPED ? "dropped later" : change.label()));
      }
    }
    String asks = asked + " asked" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    return asks
        + "; "
        + count(answers, "answer")
        + "; "
        + count(entries.size() - asked - answers, "other statement");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
