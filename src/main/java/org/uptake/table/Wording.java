package org.uptake.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Copy;
import org.uptake.document.FollowUp;
import org.uptake.document.Grounds;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Repeat;
import org.uptake.document.Review;
import org.uptake.document.Shift;
import org.uptake.document.Statement;
import org.uptake.document.Status;
import org.uptake.document.Voice;

/** How the tables that people read say things; the same words in each. */
public final class Wording {
  public static final String NOTE =
      "A status says what the documents say, not what is so: \u201cnot mentioned\u201d means that"
          + " none of the later documents read here comes back to it.";
  static final String NO_ROWS = "No recommendation was found.";
  public static final String NO_EVIDENCE = "nothing found";
  static final String UNDATED = "undated";

  /** A sign and a word: no colour carries it. */
  static final String REVIEWED = "\u2713 reviewed";

  private static final int MOST_COPIES = 5;

  private static final String UNKNOWN = "\u2014";

  private Wording() {}

  /** What a document does to the recommendation, after its name: {@code asks again}. */
  static String of(Relation relation) {
    return switch (relation) {
      case REPEATS -> "asks again";
      case ACTED -> "says it is done";
      case PLANNED -> "says it is planned";
      case REFUSED -> "says it is not done";
    };
  }

  /** With how it is repeated: {@code asks again: similar, stronger}. */
  public static String of(Link link) {
    String does = of(link.relation());
    return link.repeat().map(repeat -> does + ": " + how(repeat)).orElse(does);
  }

  /** The kind of repetition, and how the wording shifted. */
  private static String how(Repeat repeat) {
    return Stream.concat(
            Stream.of(repeat.repetition().label()), repeat.shifts().stream().map(Shift::label))
        .collect(Collectors.joining(", "));
  }

  public static String of(Status status) {
    return status.label().replace('-', ' ');
  }

  static String of(Voice voice) {
    return switch (voice) {
      case STATE -> "the State itself";
      case INDEPENDENT -> "independent";
      case UNKNOWN -> "not told who";
    };
  }

  /** Who says it, and whose voice that is: {@code Committee against Torture (independent)}. */
  public static String who(Link link) {
    return by(link.statement()) + " (" + of(link.voice()) + ")";
  }

  /**
   * Whose word the status is, a line each: {@code Committee against Torture (independent),
   * 2023-05-05}; where it is disputed, each with what it says.
   */
  public static List<String> grounds(FollowUp row) {
    boolean disputed = row.status() == Status.DISPUTED;
    return Grounds.of(row).links().stream()
        .map(link -> (disputed ? side(link) + ": " : "") + whoAndWhen(link))
        .toList();
  }

  /** Where the thing was asked for once more after what the status stands on. */
  public static Optional<String> askedAgain(FollowUp row) {
    return Grounds.of(row)
        .askedAgain()
        .map(link -> "asked again since: " + who(link) + ", " + day(link.statement()));
  }

  private static String whoAndWhen(Link link) {
    boolean isAnswer = link.relation() == Relation.REPEATS && link.isRefusal();
    return (isAnswer ? "not supported in the review (" + of(Voice.STATE) + ")" : who(link))
        + ", "
        + day(link.statement());
  }

  private static String side(Link link) {
    return switch (link.relation()) {
      case REPEATS -> link.isRefusal() ? "not done" : "asked again";
      case ACTED -> "done";
      case PLANNED -> "planned";
      case REFUSED -> "not done";
    };
  }

  /** What the addressee answered: {@code answer: supported}. */
  public static Optional<String> answer(CitedStatement cited) {
    return cited.statement().response().map(response -> "answer: " + response.label());
  }

  /**
   * How strongly it is worded: {@code strength: urge, category 5 of 5}; empty where nothing tells.
   */
  public static String strength(CitedStatement cited, Action action) {
    Stream<String> strength =
        cited.statement().strength().map(known -> "strength: " + known.label()).stream();
    Stream<String> category =
        action.category().stream().mapToObj(number -> "category " + number + " of 5");
    return Stream.concat(strength, category).collect(Collectors.joining(", "));
  }

  /** What people noted, a line each. */
  public static List<String> remarks(Review review) {
    return Stream.of(
            review.note().map(note -> "note: " + note),
            review.responsible().map(name -> "responsible: " + name),
            review.due().map(day -> "due: " + day))
        .flatMap(Optional::stream)
        .toList();
  }

  public static String continues(String id) {
    return "says again what row " + id + " asks";
  }

  /** Who says it, as far as the document tells: its speakers, else who published it. */
  public static String by(CitedStatement cited) {
    List<String> speakers = cited.statement().speakers();
    return speakers.isEmpty()
        ? cited.about().publisher().orElse(UNKNOWN)
        : String.join(", ", speakers);
  }

  public static String to(Statement recommendation) {
    return recommendation.addressee().orElse(UNKNOWN);
  }

  public static String day(CitedStatement cited) {
    return cited.about().published().map(LocalDate::toString).orElse(UNDATED);
  }

  /** Where in its document a statement stands: {@code ¶12, p.3}; empty where nothing tells. */
  public static String place(CitedStatement cited) {
    String paragraph = cited.label().map(label -> "\u00b6" + label).orElse("");
    String page = cited.page().isPresent() ? "p." + cited.page().getAsInt() : "";
    return paragraph.isEmpty() || page.isEmpty() ? paragraph + page : paragraph + ", " + page;
  }

  /** The document and the place in it: {@code corpus/2007/visit.html ¶12}. */
  static String source(CitedStatement cited) {
    return (cited.source().location() + " " + place(cited)).strip();
  }

  /** The same for people, with where else the text lies: {@code …, also in: visit.pdf}. */
  static String sources(CitedStatement cited) {
    return source(cited) + also(cited.copies()).map(also -> ", " + also).orElse("");
  }

  /** Where else a text lies: {@code also in: 2007/visit.pdf}. */
  public static Optional<String> also(List<Copy> copies) {
    if (copies.isEmpty()) {
      return Optional.empty();
    }
    String places =
        copies.stream()
            .limit(MOST_COPIES)
            .map(copy -> copy.source().location())
            .collect(Collectors.joining(", "));
    int more = copies.size() - MOST_COPIES;
    return Optional.of("also in: " + places + (more > 0 ? " and " + more + " more" : ""));
  }

  static String quoted(String text) {
    return "\u201c" + text + "\u201d";
  }

  public static String score(Link link) {
    return String.format(Locale.ROOT, "%.2f", link.score());
  }

  public static String count(List<FollowUp> rows) {
    return rows.size() == 1 ? "1 recommended action" : rows.size() + " recommended actions";
  }

  /** How many rows each status has, the empty ones left out: {@code 3 said done, 1 repeated}. */
  static String counts(List<FollowUp> rows) {
    return Arrays.stream(Status.values())
        .filter(status -> count(rows, status) > 0)
        .map(status -> count(rows, status) + " " + of(status))
        .collect(Collectors.joining(", "));
  }

  static long count(List<FollowUp> rows, Status status) {
    return rows.stream().filter(row -> row.status() == status).count();
  }

  /** A sign of its own for each, since no colour may carry it alone. */
  public static String sign(Status status) {
    return switch (status) {
      case NOT_MENTIONED -> "\u25cb";
      case REPEATED -> "\u21bb";
      case SAID_UNDER_WAY -> "\u25d0";
      case SAID_DONE -> "\u25cf";
      case SAID_REFUSED -> "\u00d7";
      case DISPUTED -> "\u2260";
    };
  }
}
