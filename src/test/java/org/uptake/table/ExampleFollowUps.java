package org.uptake.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.uptake.document.About;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.Evidence;
import org.uptake.document.FollowUp;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Repeat;
import org.uptake.document.Repetition;
import org.uptake.document.Response;
import org.uptake.document.Review;
import org.uptake.document.Shift;
import org.uptake.document.Source;
import org.uptake.document.Statement;
import org.uptake.document.Status;
import org.uptake.document.Strength;
import org.uptake.document.Voice;
import org.uptake.text.Span;

/** Follow-ups to show: public facts of Kazakhstan's record, and one row of everything hostile. */
final class ExampleFollowUps {
  private static final String STATE = "Government of Kazakhstan";
  private static final String ARBOUR = "Louise Arbour";
  private static final String PILLAY = "Navi Pillay";
  private static final Set<String> OF_STATE = Set.of(STATE, "Kassym-Jomart Tokayev");

  private static final Paper VISIT_2007 =
      new Paper("corpus/2007/arbour-visit.html", "text/html", "2007-04-30", "Arbour ends visit");
  private static final Paper VISIT_2012 =
      new Paper("corpus/2012/pillay-astana.txt", "text/plain", "2012-07-12", "Pillay in Astana");
  private static final Paper REVIEW_2010 =
      new Paper("corpus/2010/review.pdf", "application/pdf", "2010-03-23", "Report of the review");
  private static final Paper ASSEMBLY_2020 =
      new Paper("corpus/2020/general-debate.txt", "text/plain", "2020-09-23", "General debate");
  private static final Paper TORTURE_2023 =
      new Paper("corpus/2023/committee.docx", "application/docx", "2023-05-05", "Committee meets");

  private ExampleFollowUps() {}

  /** A document to cite from. */
  record Paper(String location, String mediaType, String day, String title) {

    CitedStatement says(String speaker, String label, int page, Statement statement) {
      var about =
          new About(
              Optional.of(title),
              Optional.of("A publisher"),
              Optional.of(LocalDate.parse(day)),
              Optional.of("en"),
              Optional.of("Kazakhstan"));
      return new CitedStatement(
          new Source(statement.evidence().source(), location, mediaType, 1000),
          about,
          Optional.of(label).filter(known -> !known.isEmpty()),
          page > 0 ? OptionalInt.of(page) : OptionalInt.empty(),
          new Statement(
              statement.evidence(),
              statement.kind(),
              speaker.isEmpty() ? List.of() : List.of(speaker),
              statement.addressee(),
              statement.actions(),
              statement.themes(),
              statement.instruments(),
              statement.reference(),
              statement.response(),
              statement.strength(),
              List.of(),
              List.of(),
              List.of(),
              0.9,
              statement.reviewed()));
    }
  }

  private static Evidence evidence(String sentence) {
    var id = new org.uptake.document.SourceId("0".repeat(64));
    return new Evidence(id, new Span(1000, 1000 + sentence.length()), sentence, "en.test");
  }

  /** The recommendation that {@code sentence} makes with the words {@code action}. */
  static Statement asks(String sentence, String action, String instrument, String... themes) {
    int start = 1000 + Math.max(0, sentence.indexOf(action));
    List<String> instruments = instrument.isEmpty() ? List.of() : List.of(instrument);
    return new Statement(
        evidence(sentence),
        Kind.RECOMMENDATION,
        List.of(),
        Optional.of(STATE),
        List.of(
            new Action(
                action,
                List.of(new Span(start, start + action.length())),
                instruments.stream().findFirst(),
                OptionalInt.empty(),
                List.of())),
        List.of(themes),
        instruments,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        0.9);
  }

  private static Statement answered(Statement asked, String reference, Response response) {
    return new Statement(
        asked.evidence(),
        asked.kind(),
        asked.speakers(),
        asked.addressee(),
        asked.actions(),
        asked.themes(),
        asked.instruments(),
        Optional.of(reference),
        Optional.of(response),
        asked.strength(),
        asked.terms(),
        List.of(),
        asked.confidence());
  }

  private static Statement tells(Kind kind, String sentence) {
    return new Statement(
        evidence(sentence),
        kind,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        0.8);
  }

  static FollowUp row(CitedStatement recommendation, Status status, Link... links) {
    return new FollowUp(
        id('r', recommendation),
        recommendation,
        recommendation.statement().actions().getFirst(),
        status,
        List.of(links),
        Optional.empty(),
        Review.NONE);
  }

  private static Link link(
      Relation relation, CitedStatement statement, double score, String reason) {
    boolean isState = statement.statement().speakers().stream().anyMatch(OF_STATE::contains);
    return new Link(
        id('e', statement),
        relation,
        statement,
        relation == Relation.REPEATS && !statement.statement().actions().isEmpty()
            ? Optional.of(
                new Repeat(
                    statement.statement().actions().getFirst(),
                    Repetition.SIMILAR,
                    List.of(Shift.STRONGER)))
            : Optional.empty(),
        isState ? Voice.STATE : Voice.INDEPENDENT,
        score,
        reason,
        false);
  }

  private static String id(char prefix, CitedStatement cited) {
    return "%c%08x".formatted(prefix, cited.statement().evidence().quote().hashCode());
  }

  private static final String BOTH_DONE =
      "The experts were glad that in the meantime the country had joined the second protocol to"
          + " the Covenant, which does away with executions, and that its preventive body for"
          + " prisons had been given more say.";

  private static final String LIBEL_AGAIN =
      "Ms. Pillay repeated that libel and insult have no place in a criminal code.";

  private static FollowUp deathPenalty() {
    return row(
        VISIT_2007.says(
            ARBOUR,
            "7",
            0,
            asks(
                "She spoke well of the moratorium on executions and encouraged the authorities to"
                    + " abolish the death penalty altogether.",
                "abolish the death penalty altogether",
                "ICCPR-OP2",
                "death-penalty",
                "right-to-life")),
        Status.SAID_DONE,
        link(
            Relation.PLANNED,
            ASSEMBLY_2020.says(
                "Kassym-Jomart Tokayev",
                "",
                0,
                tells(
                    Kind.COMMITMENT,
                    "To honour the right to life, I have decided that we shall accede to the second"
                        + " protocol of the Covenant.")),
            0.74,
            "same instrument ICCPR-OP2; decided to accede"),
        link(
            Relation.ACTED,
            TORTURE_2023.says(
                "Committee against Torture", "14", 3, tells(Kind.COMMENDATION, BOTH_DONE)),
            0.91,
            "same instrument ICCPR-OP2; joined"));
  }

  private static FollowUp criminalLibel() {
    return row(
        VISIT_2007.says(
            ARBOUR,
            "9",
            0,
            asks(
                "Worried about the press, the High Commissioner encouraged the removal of criminal"
                    + " libel from the statute book.",
                "removal of criminal libel from the statute book",
                "",
                "freedom-of-expression")),
        Status.SAID_DONE,
        link(
            Relation.REPEATS,
            VISIT_2012.says(PILLAY, "", 0, asks(LIBEL_AGAIN, LIBEL_AGAIN, "")),
            0.83,
            "same objective: libel out of the criminal code"),
        link(
            Relation.ACTED,
            ASSEMBLY_2020.says(
                "Kassym-Jomart Tokayev",
                "",
                0,
                tells(Kind.ACTION, "We have taken defamation out of the criminal code.")),
            0.8,
            "decriminalised defamation answers removal of criminal libel"));
  }

  private static FollowUp zhanaozen() {
    return row(
        VISIT_2012.says(
            PILLAY,
            "",
            0,
            asks(
                "An independent international inquiry into the shooting at Zhanaozen is what she"
                    + " asked for, into what happened and why.",
                "An independent international inquiry into the shooting at Zhanaozen",
                "",
                "accountability")),
        Status.NOT_MENTIONED);
  }

  /** One thing asked for again and again, answered in a review, and looked at by people. */
  static FollowUp chain() {
    CitedStatement first =
        VISIT_2007.says(
            ARBOUR,
            "11",
            0,
            worded(
                asks(
                    "She hoped that somebody from outside would be let into the prisons.",
                    "somebody from outside would be let into the prisons",
                    "OPCAT",
                    "torture-prevention"),
                Strength.HOPE,
                List.of("themes")));
    Statement inReview =
        answered(
            asks(
                "Set up a national preventive mechanism that may enter any prison (Denmark);",
                "Set up a national preventive mechanism that may enter any prison",
                "OPCAT",
                "torture-prevention"),
            "95.20",
            Response.SUPPORTED);
    Statement inCommittee =
        asks(
            "The Committee urges the State party to let the mechanism enter police cells too.",
            "let the mechanism enter police cells too",
            "OPCAT",
            "torture-prevention");
    return new FollowUp(
        id('r', first),
        first,
        first.statement().actions().getFirst(),
        Status.SAID_DONE,
        List.of(
            repeat(
                REVIEW_2010.says("Denmark", "95.20", 16, inReview),
                Repetition.SIMILAR,
                Shift.STRONGER,
                Shift.NARROWER),
            link(
                Relation.ACTED,
                ASSEMBLY_2020.says(
                    STATE, "", 0, tells(Kind.ACTION, "A mechanism visits our prisons.")),
                0.9,
                "same instrument OPCAT; visits"),
            repeat(
                TORTURE_2023.says(
                    "Committee against Torture",
                    "22",
                    5,
                    worded(inCommittee, Strength.URGE, List.of())),
                Repetition.BUILD_UP,
                Shift.STRONGER,
                Shift.WIDER)),
        Optional.of("r00000000"),
        new Review(
            List.of("status", "note", "responsible", "due"),
            Optional.of("By law of 2013; the Ombudsperson leads it."),
            Optional.of("Ministry of Justice"),
            Optional.of(LocalDate.parse("2026-12-31"))));
  }

  private static Statement worded(Statement asked, Strength strength, List<String> reviewed) {
    Action action = asked.actions().getFirst();
    return new Statement(
        asked.evidence(),
        asked.kind(),
        asked.speakers(),
        asked.addressee(),
        List.of(
            new Action(
                action.text(),
                action.parts(),
                action.instrument(),
                OptionalInt.of(4),
                action.terms())),
        asked.themes(),
        asked.instruments(),
        asked.reference(),
        asked.response(),
        Optional.of(strength),
        asked.terms(),
        asked.denied(),
        List.of(),
        asked.confidence(),
        reviewed);
  }

  private static Link repeat(CitedStatement statement, Repetition repetition, Shift... shifts) {
    Action action = statement.statement().actions().getFirst();
    return new Link(
        id('e', statement),
        Relation.REPEATS,
        statement,
        Optional.of(new Repeat(action, repetition, List.of(shifts))),
        Voice.INDEPENDENT,
        0.88,
        "same instrument OPCAT",
        true);
  }

  /** Four rows, for tables that are compared character by character. */
  static List<FollowUp> few() {
    return List.of(deathPenalty(), criminalLibel(), zhanaozen(), chain());
  }

  /** All statuses and relations, long and short. */
  static List<FollowUp> many() {
    return List.of(
        deathPenalty(),
        criminalLibel(),
        zhanaozen(),
        chain(),
        row(
            REVIEW_2010.says(
                "Denmark",
                "95.18",
                15,
                answered(
                    asks(
                        "Invite the Special Rapporteur on torture for a second visit (Denmark);",
                        "Invite the Special Rapporteur on torture for a second visit",
                        "",
                        "un-cooperation",
                        "torture"),
                    "95.18",
                    Response.SUPPORTED)),
            Status.REPEATED,
            link(
                Relation.REPEATS,
                TORTURE_2023.says(
                    "Committee against Torture",
                    "31",
                    7,
                    tells(Kind.CONCERN, "A second visit of the Rapporteur is still outstanding.")),
                0.55,
                "same mandate: Special Rapporteur on torture")),
        row(
            REVIEW_2010.says(
                "",
                "97.2",
                20,
                answered(
                    asks(
                        "Sign and ratify the Rome Statute of the International Criminal Court.",
                        "ratify the Rome Statute of the International Criminal Court",
                        "Rome Statute",
                        "treaty-ratification"),
                    "97.2",
                    Response.NOTED)),
            Status.SAID_REFUSED,
            link(
                Relation.REFUSED,
                ASSEMBLY_2020.says(
                    STATE, "", 0, tells(Kind.ACTION, "Joining the Court is not on our agenda.")),
                0.62,
                "same instrument Rome Statute; not on the agenda")),
        row(
            VISIT_2012.says(
                PILLAY,
                "",
                0,
                asks(
                    "The law on assembly of 1995 should make way for one that only asks for"
                        + " notice.",
                    "make way for one that only asks for notice",
                    "",
                    "freedom-of-assembly")),
            Status.DISPUTED,
            link(
                Relation.ACTED,
                ASSEMBLY_2020.says(
                    STATE, "", 0, tells(Kind.ACTION, "A new law on peaceful rallies is in force.")),
                0.7,
                "new law on assembly"),
            link(
                Relation.REFUSED,
                TORTURE_2023.says(
                    "Committee against Torture",
                    "40",
                    9,
                    tells(
                        Kind.CONCERN, "Rallies still need leave, whatever the new law is called.")),
                0.66,
                "law on assembly; said not to have changed")),
        row(
            VISIT_2007.says(
                ARBOUR,
                "",
                0,
                asks(
                    "There should be a body that may look into any prison at any time.",
                    "a body that may look into any prison at any time",
                    "OPCAT",
                    "torture-prevention")),
            Status.SAID_UNDER_WAY,
            link(
                Relation.PLANNED,
                TORTURE_2023.says("", "14", 3, tells(Kind.COMMENDATION, BOTH_DONE)),
                0.6,
                "same instrument OPCAT")));
  }

  /** What must stay text in every format. */
  static List<FollowUp> hostile() {
    String sentence =
        "=HYPERLINK(\"http://x\",\"y\") <script>alert(1)</script><img src=x onerror=alert(2)> |"
            + " a\r\n"
            + "| b \u001b[31mred\u001b]0;title\u0007 \u009b2J \u202Eesrever\u202C \u0000 {{rows}}"
            + " **bold** [link](javascript:alert(3)) `code` &amp; \" ' --> ]]> \uD800 "
            + "W".repeat(300)
            + " \u4eba\u6a29\u59d4\u5458\u4f1a\u304c\u52e7\u544a\u3057\u305f"
            + " \u05d6\u05db\u05d5\u05d9\u05d5\u05ea"
            + " e\u0301".repeat(9)
            + " \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    var paper = new Paper("javascript:alert(4)//\"><b>x</b>", "text/html", "2012-07-12", sentence);
    var nowhere = new Paper("corpus/\u0000x.txt", "text/plain", "2013-01-01", "");
    return List.of(
        row(
            paper.says(sentence, sentence, 1, asks(sentence, sentence, sentence, "a|b")),
            Status.REPEATED,
            link(
                Relation.REPEATS,
                nowhere.says("@SUM(A1)", "-1", 0, tells(Kind.CONCERN, sentence)),
                1,
                "+1\t<i>")),
        row(paper.says("", "", 0, asks("", "", "", "")), Status.NOT_MENTIONED));
  }
}
