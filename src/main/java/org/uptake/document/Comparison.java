package org.uptake.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptake.text.WordDifference;

/**
 * Statements of several records side by side.
 *
 * @param columns in the order asked for
 * @param rows by theme, those of one theme next to each other; each with a cell for every column
 */
public record Comparison(List<Column> columns, List<Row> rows) {

  /** The id of the theme of what has none. */
  public static final String OTHER = "other";

  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row needs a cell for each column, got " + row.cells().size());
      }
    }
  }

  /** The entries of the column, counted from 0, from the first row to the last. */
  public Stream<Entry> entries(int column) {
    return rows.stream().flatMap(row -> row.cells().get(column).entries().stream());
  }

  /**
   * A record.
   *
   * @param documents how many belong to it
   * @param first the day of its first document; absent where none is dated
   * @param last the day of its last document
   */
  public record Column(
      RecordName name, int documents, Optional<LocalDate> first, Optional<LocalDate> last) {

    /** Whether all of it is older than all of the other: neither is, where their days overlap. */
    public boolean isBefore(Column other) {
      return last.isPresent()
          && other.first().isPresent()
          && last.get().isBefore(other.first().get());
    }
  }

  /**
   * A subject.
   *
   * @param id of the taxonomy, else {@link #OTHER}
   * @param label what people read
   */
  public record Theme(String id, String label) {}

  /**
   * One recommended action through the records, or what else was said on a theme.
   *
   * @param id stays when documents are read again; unlike for each row
   * @param aligned whether all is about one action; else the statements of the theme that have no
   *     counterpart in another record
   * @param cells one for each column
   */
  public record Row(String id, Theme theme, boolean aligned, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one record says.
   *
   * @param entries by the days of their documents; in a row that is not aligned by their kinds
   *     first
   * @param changes of all that stands here, what is hidden too; of an empty cell {@link
   *     Change#DROPPED} or {@link Change#SETTLED} where that is so; empty in a row that is not
   *     aligned
   * @param hidden how many more statements of the record belong here that were not chosen to be
   *     shown
   */
  public record Cell(List<Entry> entries, List<Change> changes, int hidden) {

    public Cell {
      entries = List.copyOf(entries);
      changes = List.copyOf(changes);
    }
  }

  /**
   * A statement in a cell; a recommendation once for each of its actions.
   *
   * @param action what is asked for; absent where nothing is
   * @param changes {@link Change#NEW} or {@link Change#REPEATED}, and {@link Change#DROPPED} or
   *     {@link Change#SETTLED} where no later record says anything of it
   * @param answer how the statement bears on what was asked before, where it says what became of it
   * @param earlier what it asks again
   * @param elsewhere what documents outside the records say became of it, by day
   */
  public record Entry(
      CitedStatement statement,
      Optional<Action> action,
      List<Change> changes,
      Optional<Link> answer,
      Optional<Earlier> earlier,
      List<Link> elsewhere) {

    public Entry {
      changes = List.copyOf(changes);
      elsewhere = List.copyOf(elsewhere);
    }

    /** A statement that asks for nothing and answers nothing. */
    public static Entry of(CitedStatement statement) {
      return new Entry(
          statement, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The words that are compared: of the action where there is one, else of the statement. */
    public String words() {
      return action.map(Action::text).orElseGet(() -> statement.statement().evidence().words());
    }
  }

  /**
   * The recommendation of another record that is asked for again.
   *
   * @param repetition absent where no link joins the two, only what lies between them
   * @param shifts how the wording differs as a whole
   * @param words how it differs word by word
   */
  public record Earlier(
      CitedStatement statement,
      Optional<Repetition> repetition,
      List<Shift> shifts,
      WordDifference words) {

    public Earlier {
      shifts = List.copyOf(shifts);
    }
  }
}
