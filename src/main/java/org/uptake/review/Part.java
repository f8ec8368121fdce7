package org.uptake.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uptake.document.DateValue;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Decision.Verdict;
import org.uptake.document.Kind;
import org.uptake.document.Relation;
import org.uptake.document.Status;

/** What of a thing people may correct. */
public enum Part {
  KIND(Matter.STATEMENT, "kind", "recommendation"),
  SPEAKERS(Matter.STATEMENT, "speakers", "by"),
  ADDRESSEE(Matter.STATEMENT, "addressee", "to"),
  THEMES(Matter.STATEMENT, "themes", "themes"),
  ACTION(Matter.ACTION, "action", "action"),
  VALUE(Matter.DATE, "value", ""),
  NAME(Matter.OFFICIAL, "name", ""),
  ROLE(Matter.OFFICIAL, "role", ""),
  INSTITUTION(Matter.OFFICIAL, "institution", ""),
  RELATION(Matter.LINK, "relation", "evidence relation"),
  STATUS(Matter.ROW, "status", "status"),
  NOTE(Matter.ROW, "note", "note"),
  RESPONSIBLE(Matter.ROW, "responsible", "responsible"),
  DUE(Matter.ROW, "due", "due");

  /** What stands between several speakers or themes. */
  public static final String SEVERAL = "; ";

  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");
  private static final Pattern THEME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final Matter matter;
  private final String label;
  private final String cell;

  Part(Matter matter, String label, String cell) {
    this.matter = matter;
    this.label = label;
    this.cell = cell;
  }

  /** The kind of thing that it is a part of. */
  public Matter matter() {
    return matter;
  }

  public String label() {
    return label;
  }

  /** The heading of its column in the follow-up table; empty where it has none. */
  public String cell() {
    return cell;
  }

  /** The part of that name, or with a column of that heading. */
  public static Optional<Part> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(part -> part.label.equals(wanted) || (part != KIND && part.cell.equals(wanted)))
        .findFirst();
  }

  /** Of several speakers or themes, each. */
  static List<String> several(String value) {
    return Stream.of(BETWEEN.split(value.strip()))
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * Whether it can have this value.
   *
   * @param value empty to take away what is there
   * @throws IllegalArgumentException where it cannot; says what is allowed and what came
   */
  public void check(String value) {
    if (value.isBlank()) {
      if (!mayBeEmpty()) {
        throw new IllegalArgumentException(label + " must not be empty");
      }
      return;
    }
    switch (this) {
      case KIND -> Kind.of(value);
      case RELATION -> Relation.of(value);
      case STATUS -> Status.of(value);
      case VALUE -> DateValue.parse(value);
      case DUE -> day(value);
      case THEMES -> several(value).forEach(Part::checkTheme);
      default -> {}
    }
  }

  private boolean mayBeEmpty() {
    return switch (this) {
      case SPEAKERS, ADDRESSEE, THEMES, NAME, INSTITUTION, NOTE, RESPONSIBLE, DUE -> true;
      default -> false;
    };
  }

  private static void checkTheme(String theme) {
    if (!THEME.matcher(theme).matches()) {
      throw new IllegalArgumentException(
          "themes must be ids like torture-prevention with ; between, got '" + theme + "'");
    }
  }

  static LocalDate day(String value) {
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "due must be a day like 2027-01-31, got '" + value + "'", e);
    }
  }

  /**
   * Whether a decision that was read can be applied.
   *
   * @throws IllegalArgumentException where it cannot: it was written by hand or by another version
   */
  static void check(Decision decision) {
    Matter matter = decision.subject().matter();
    if (decision.part().isPresent()) {
      Part part =
          of(decision)
              .filter(known -> known.matter == matter)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "a "
                              + matter.label()
                              + " has the parts "
                              + labels(matter)
                              + ", got '"
                              + decision.part().get()
                              + "'"));
      if (decision.verdict() == Verdict.SET || decision.after().isPresent()) {
        part.check(decision.after().orElse(""));
      }
    }
    if (decision.verdict() == Verdict.ADD
        && (matter != Matter.LINK || decision.after().isEmpty())) {
      throw new IllegalArgumentException("what is added must be a link with a relation");
    }
  }

  static Optional<Part> of(Decision decision) {
    return decision.part().flatMap(Part::labelled);
  }

  private static Optional<Part> labelled(String label) {
    return Arrays.stream(values()).filter(part -> part.label.equals(label)).findFirst();
  }

  /** The names of the parts that such a thing has. */
  public static List<String> labels(Matter matter) {
    return Arrays.stream(values()).filter(part -> part.matter == matter).map(Part::label).toList();
  }
}
