package org.uptake.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Statement;
import org.uptake.document.Status;

/** How the tables that people read say things; the same words in each. */
final class Wording {
  static final String NOTE =
      "A status says what the documents say, not what is so: \u201cnot mentioned\u201d means that"
          + " none of the later documents read here comes back to it.";
  static final String NO_ROWS = "No recommendation was found.";
  static final String NO_EVIDENCE = "nothing found";
  static final String UNDATED = "undated";
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

  static String of(Status status) {
    return status.label().replace('-', ' ');
  }

  /** Who says it, as far as the document tells: its speakers, else who published it. */
  static String by(CitedStatement cited) {
    List<String> speakers = cited.statement().speakers();
    return speakers.isEmpty()
        ? cited.about().publisher().orElse(UNKNOWN)
        : String.join(", ", speakers);
  }

  static String to(Statement recommendation) {
    return recommendation.addressee().orElse(UNKNOWN);
  }

  static String day(CitedStatement cited) {
    return cited.about().published().map(LocalDate::toString).orElse(UNDATED);
  }

  /** Where in its document a statement stands: {@code ¶12, p.3}; empty where nothing tells. */
  static String place(CitedStatement cited) {
    String paragraph = cited.label().map(label -> "\u00b6" + label).orElse("");
    String page = cited.page().isPresent() ? "p." + cited.page().getAsInt() : "";
    return paragraph.isEmpty() || page.isEmpty() ? paragraph + page : paragraph + ", " + page;
  }

  /** The document and the place in it: {@code corpus/2007/visit.html ¶12}. */
  static String source(CitedStatement cited) {
    return (cited.source().location() + " " + place(cited)).strip();
  }

  static String quoted(String text) {
    return "\u201c" + text + "\u201d";
  }

  static String score(Link link) {
    return String.format(Locale.ROOT, "%.2f", link.score());
  }

  static String count(List<FollowUp> rows) {
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
}
