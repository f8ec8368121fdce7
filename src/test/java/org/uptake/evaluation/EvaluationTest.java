package org.uptake.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.uptake.document.CitedStatement;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Review;
import org.uptake.document.Statement;
import org.uptake.document.Status;
import org.uptake.document.Voice;
import org.uptake.json.AnnotationReader;

/** Each figure here was counted by hand. */
class EvaluationTest {
  private static final String ASKED =
      "She urged Kazakhstan to close the old prison of Zhezqazghan.";
  private static final String DONE = "The old prison of Zhezqazghan was closed in the spring.";

  @Test
  void countsDatesFoundMissedAndInvented() {
    Evaluation evaluation =
        evaluation(
            "'dates': [{'text': '30 April 2007', 'value': '2007-04-30'},"
                + " {'text': 'last December', 'value': '2006-12'},"
                + " {'text': 'on the 3rd of May', 'value': '2007-05-03'},"
                + " {'text': 'June', 'value': '2007-06'},"
                + " {'text': 'once in 1995', 'value': '1995', 'optional': true},"
                + " {'text': '1998', 'value': '1998', 'optional': true}]",
            Made.date("30  April 2007", "2007-04-30T10:51"),
            Made.date("last December", "2007-12"),
            Made.date("3rd of May", "2007-05-03"),
            Made.date("1995", "1995"),
            Made.date("Room 1999", "1999"));
    assertEquals("3 right, 1 spurious, 1 missed", told(evaluation, Measure.DATES));
    assertEquals("2 right, 0 spurious, 1 missed", told(evaluation, Measure.DATE_VALUES));
    assertEquals(
        List.of("'June' = 2007-06", "'Room 1999' = 1999"), misses(evaluation, Measure.DATES));
    assertEquals(
        List.of("2006-12, found 2007-12, in 'last December'"),
        misses(evaluation, Measure.DATE_VALUES));
    Score dates = score(evaluation, Measure.DATES).orElseThrow();
    assertEquals(0.75, dates.precision(), 1e-9);
    assertEquals(0.75, dates.recall(), 1e-9);
    assertEquals(0.75, dates.f1(), 1e-9);
  }

  @Test
  void knowsPersonsByTheirSurnameAndOfficesByTheirWords() {
    Evaluation evaluation =
        evaluation(
            "'officials': [{'name': 'Karim Massimov', 'role': 'Prime Minister', 'institution':"
                + " 'Kazakhstan', 'accept_institutions': [null]}, {'name': 'Navi Pillay', 'role':"
                + " 'High Commissioner', 'institution': 'UN'}, {'name': null, 'role': 'Minister of"
                + " the Interior', 'institution': 'Kazakhstan'}, {'name': null, 'role':"
                + " 'Ombudsman', 'institution': null, 'optional': true}]",
            Made.official(Optional.of("K. Massimov"), "Head of State", "Republic of Kazakhstan"),
            Made.official(Optional.of("Ivan Petrov"), "Judge", "Kazakhstan"),
            Made.official(Optional.empty(), "Minister of Interior", "Uzbekistan"),
            Made.official(Optional.empty(), "High Commissioner", "UN"),
            Made.official(Optional.empty(), "Mayor", "Astana"));
    assertEquals("1 right, 1 spurious, 1 missed", told(evaluation, Measure.NAMED_OFFICIALS));
    assertEquals("0 right, 0 spurious, 1 missed", told(evaluation, Measure.ROLES));
    assertEquals("1 right, 0 spurious, 1 missed", told(evaluation, Measure.INSTITUTIONS));
    assertEquals("1 right, 1 spurious, 0 missed", told(evaluation, Measure.OFFICES));
    assertEquals(List.of("Mayor, Astana"), misses(evaluation, Measure.OFFICES));
  }

  @Test
  void countsAStatementOfAnotherKindOnBothSides() {
    Evaluation evaluation =
        evaluation(
            "'statements': [{'sentence': 'Torture goes on in the prisons of the north, she said.',"
                + " 'kind': 'concern', 'themes': ['torture', 'remedies'],"
                + " 'accept_themes': ['detention-conditions']},"
                + " {'sentence': 'Parliament adopted a law against it.', 'kind': 'action'},"
                + " {'sentence': 'The two sides spoke about the weather.', 'kind': 'commitment',"
                + " 'optional': true},"
                + " {'sentence': 'Nobody was ever tried for it at all.', 'kind': 'concern'}]",
            Made.told(
                Kind.ACTION,
                "Torture goes on in the prisons of the north, she said.",
                0.95,
                "torture",
                "detention-conditions",
                "children"),
            Made.told(Kind.ACTION, "Parliament adopted a law against it", 0.9),
            Made.told(Kind.CONCERN, "The two sides spoke about the weather.", 0.95),
            Made.told(Kind.ACTION, "adopted a law", 0.95),
            Made.told(Kind.CONCERN, "The museum opens a new hall today.", 0.5));
    assertEquals("0 right, 1 spurious, 2 missed", told(evaluation, Measure.CONCERNS));
    assertEquals("1 right, 1 spurious, 0 missed", told(evaluation, Measure.ACTIONS));
    assertEquals("nothing", told(evaluation, Measure.COMMITMENTS));
    assertEquals("1 right, 1 spurious, 1 missed", told(evaluation, Measure.THEMES));
    assertEquals(
        List.of(new Band(0.9, 2, 1), new Band(0.8, 0, 0), new Band(0, 1, 0)), evaluation.bands());
  }

  @Test
  void judgesWhoAsksWhomForWhat() {
    Evaluation evaluation =
        evaluation(
            "'statements': [{'sentence': 'She urged the State to free the prisoners and to pay"
                + " them, and to say so.', 'kind': 'recommendation', 'speaker': 'Navi Pillay',"
                + " 'addressee': null, 'accept_addressees': ['Government of Kazakhstan'],"
                + " 'actions': [{'text': 'free the prisoners'}, {'text': 'to say so', 'optional':"
                + " true}, {'text': 'write to their families'}]},"
                + " {'sentence': 'Prisons need doctors of their own, and soon.', 'kind':"
                + " 'recommendation', 'speaker': null}]",
            Made.asked(
                "She urged the State to free the prisoners and to pay them, and to say so.",
                "Pillay",
                "Kazakhstan",
                "free the prisoners",
                "pay them",
                "say so"),
            Made.asked(
                "Prisons need doctors of their own, and soon.", "Pillay", "Prisons", "need"));
    assertEquals("2 right, 0 spurious, 0 missed", told(evaluation, Measure.RECOMMENDATIONS));
    assertEquals("1 right, 0 spurious, 1 missed", told(evaluation, Measure.SPEAKERS));
    assertEquals("1 right, 0 spurious, 1 missed", told(evaluation, Measure.ADDRESSEES));
    assertEquals("1 right, 1 spurious, 1 missed", told(evaluation, Measure.ASKED_ACTIONS));
    assertEquals(
        List.of("none, found Prisons, in Prisons need doctors of their own, and soon."),
        misses(evaluation, Measure.ADDRESSEES));
  }

  @Test
  void countsADocumentThatWasNotReadAsMissed() {
    AnnotatedDocument annotated =
        document("a", "'dates': [{'text': '1995', 'value': '1995'}], 'published': '2007-04-30'");
    var annotations = new Annotations(List.of(annotated), Optional.empty(), List.of());
    Evaluation absent = Evaluation.of(annotations, Map.of(), List.of());
    assertEquals(List.of(annotated.name()), absent.absent());
    assertEquals("0 right, 0 spurious, 1 missed", told(absent, Measure.DATES));
    assertEquals("0 right, 0 spurious, 1 missed", told(absent, Measure.PUBLISHED));
    Evaluation unread =
        Evaluation.of(annotations, Map.of(annotated.name(), Optional.empty()), List.of());
    assertEquals(List.of(annotated.name()), unread.unread());
    assertEquals(List.of(), unread.absent());
    assertEquals(absent.scores(), unread.scores());
  }

  @Test
  void countsALinkOnceHoweverManyActionsItJoins() {
    CitedStatement asked = cited("asked", Made.asked(ASKED, "She", "Kazakhstan", "close", "urge"));
    CitedStatement done = cited("done", Made.told(Kind.ACTION, DONE, 0.9));
    CitedStatement other = cited("done", Made.told(Kind.ACTION, "A school was opened.", 0.9));
    List<FollowUp> rows =
        List.of(
            row(asked, link(Relation.PLANNED, done, 0.5, "-")),
            row(asked, link(Relation.ACTED, done, 0.9, "-"), link(Relation.ACTED, other, 0.4, "-")),
            row(cited("elsewhere", asked.statement()), link(Relation.ACTED, done, 0.9, "-")));
    String missing = "The prisoners of Zhezqazghan have all been moved to Almaty.";
    var annotations =
        new Annotations(
            List.of(document("asked", "'dates': []"), document("done", "'dates': []")),
            Optional.of(
                List.of(
                    link(DONE, Relation.REFUSED, Set.of(Relation.ACTED), false),
                    link(missing, Relation.ACTED, Set.of(), false),
                    link("Nobody speaks of it.", Relation.ACTED, Set.of(), true))),
            List.of());
    Evaluation evaluation = Evaluation.of(annotations, Map.of(), rows);
    assertEquals("1 right, 1 spurious, 1 missed", told(evaluation, Measure.LINKS));
    assertEquals("1 right, 0 spurious, 0 missed", told(evaluation, Measure.RELATIONS));
    assertEquals(
        List.of(
            ASKED + " <- acted - done: " + missing,
            ASKED + " <- acted - done: A school was opened."),
        misses(evaluation, Measure.LINKS));
  }

  @Test
  void holdsNumberedRecommendationsAgainstTheirRows() {
    String ratify = "Ratify the Convention on the Rights of Persons with Disabilities";
    String free = "Release those who are held for what they wrote";
    var report =
        new AnnotatedReport(
            new DocumentName("report"),
            List.of(
                new AnnotatedReport.Row("95.1", ratify + " (Slovenia);", "support", "Slovenia"),
                new AnnotatedReport.Row("95.1", ratify + " (USA);", "support", "USA"),
                new AnnotatedReport.Row("95.2.", free + " (Viet Nam (twice)).", "reject", "Norway"),
                new AnnotatedReport.Row("95.3", "Build more schools in the south", "?", "Chile")));
    Map<DocumentName, Optional<Findings>> given =
        given(
            "report",
            List.of(
                numbered(ratify, "95.1", "Slovenia", "United States of America"),
                numbered(free + " (Norway)", "95.9", "Viet Nam"),
                numbered("Plant trees along every road", "95.4", "Chile"),
                Made.asked("Say sorry to all.", "Chile", "Kazakhstan", "say sorry")));
    Annotations annotations = new Annotations(List.of(), Optional.empty(), List.of(report));
    Evaluation evaluation = Evaluation.of(annotations, given, List.of());
    assertEquals("2 right, 1 spurious, 1 missed", told(evaluation, Measure.NUMBERED));
    assertEquals("1 right, 0 spurious, 2 missed", told(evaluation, Measure.NUMBERS));
    assertEquals("1 right, 0 spurious, 2 missed", told(evaluation, Measure.STATES));
    assertEquals("1 right, 0 spurious, 2 missed", told(evaluation, Measure.RESPONSES));
    assertEquals("2 right, 0 spurious, 1 missed", told(evaluation, Measure.NUMBERED_ACTIONS));
    assertTrue(misses(evaluation, Measure.NUMBERS).getFirst().startsWith("95.2, found 95.9, in"));
    assertEquals(1, misses(evaluation, Measure.NUMBERS).size());
    Evaluation without = Evaluation.of(annotations, Map.of(), List.of());
    assertEquals(List.of(), without.scores());
    assertEquals(List.of(report.name()), without.absent());
  }

  private static Statement numbered(String text, String number, String... states) {
    return Made.asked(text, List.of(states), "Kazakhstan", number, text);
  }

  private static AnnotatedLink link(
      String later, Relation relation, Set<Relation> others, boolean optional) {
    return new AnnotatedLink(
        new AnnotatedLink.End(new DocumentName("asked"), ASKED),
        new AnnotatedLink.End(new DocumentName("done"), later),
        relation,
        others,
        optional);
  }

  private static CitedStatement cited(String name, Statement statement) {
    return Made.findings(name, List.of(statement)).citedStatements().getFirst();
  }

  private static FollowUp row(CitedStatement asked, Link... links) {
    return new FollowUp(
        "r1",
        asked,
        Made.action("close"),
        Status.SAID_DONE,
        List.of(links),
        Optional.empty(),
        Review.NONE);
  }

  private static Link link(
      Relation relation, CitedStatement statement, double score, String reason) {
    return new Link(
        "e1", relation, statement, Optional.empty(), Voice.UNKNOWN, score, reason, false);
  }

  private static Evaluation evaluation(String fields, Object... found) {
    return Evaluation.of(
        new Annotations(List.of(document("a", fields)), Optional.empty(), List.of()),
        given("a", List.of(found)),
        List.of());
  }

  private static Map<DocumentName, Optional<Findings>> given(String name, List<?> found) {
    var given = new HashMap<DocumentName, Optional<Findings>>();
    given.put(new DocumentName(name), Optional.of(Made.findings(name, found)));
    return given;
  }

  /** In single quotes; what is not among {@code fields} is empty. */
  private static AnnotatedDocument document(String name, String fields) {
    var json = new StringBuilder("{'doc': '" + name + ".pdf', 'language': 'en', " + fields);
    for (String list : List.of("'dates'", "'officials'", "'statements'")) {
      json.append(fields.contains(list) ? "" : ", " + list + ": []");
    }
    return AnnotationReader.document(
        name + ".json", (json + "}").replace('\'', '"').getBytes(UTF_8));
  }

  private static Optional<Score> score(Evaluation evaluation, Measure measure) {
    return evaluation.scores().stream().filter(s -> s.measure() == measure).findFirst();
  }

  private static String told(Evaluation evaluation, Measure measure) {
    return score(evaluation, measure)
        .map(s -> s.right() + " right, " + s.spurious() + " spurious, " + s.missed() + " missed")
        .orElse("nothing");
  }

  private static List<String> misses(Evaluation evaluation, Measure measure) {
    return score(evaluation, measure).orElseThrow().misses().stream()
        .map(miss -> miss.words().orElse(""))
        .toList();
  }
}
