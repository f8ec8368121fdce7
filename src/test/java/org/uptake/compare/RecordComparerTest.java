package org.uptake.compare;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.uptake.compare.Made.again;
import static org.uptake.compare.Made.answer;
import static org.uptake.compare.Made.asks;
import static org.uptake.compare.Made.continuing;
import static org.uptake.compare.Made.row;
import static org.uptake.compare.Made.says;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.uptake.document.Change;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison;
import org.uptake.document.Comparison.Cell;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.Comparison.Row;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Kind;
import org.uptake.document.Link;
import org.uptake.document.RecordName;
import org.uptake.document.Relation;
import org.uptake.document.Repetition;
import org.uptake.document.Shift;

class RecordComparerTest {
  private static final StatementChoice ALL =
      new StatementChoice(Set.of(), Set.of(), Optional.empty());

  private static final List<Repetition> REPETITIONS = List.of(Repetition.values());
  private static final List<Relation> ANSWERS =
      List.of(Relation.ACTED, Relation.PLANNED, Relation.REFUSED);

  private static final Findings IN_2007 =
      says("2007-04-30", "Ann", Kind.RECOMMENDATION, "consider closing the mine", "environment");
  private static final Findings IN_2010 =
      says("2010-03-01", "Bob", Kind.RECOMMENDATION, "shut the mine down", "environment");
  private static final Findings IN_2012 =
      says("2012-07-12", "Cid", Kind.RECOMMENDATION, "close the mine", "labour", "environment");
  private static final Findings DONE_2011 =
      says("2011-02-02", "Peru", Kind.ACTION, "We closed the mine.", "labour");
  private static final Findings DONE_2023 =
      says("2023-05-05", "Peru", Kind.ACTION, "The mine was closed.", "labour");
  private static final Findings REFUSED_2023 =
      says("2023-06-06", "Dora", Kind.CONCERN, "The mine was never closed.", "labour");
  private static final Findings WORRY_2012 =
      says("2012-07-13", "Cid", Kind.CONCERN, "Rivers are dirty.", "environment");
  private static final Findings SCHOOLS_2012 =
      says("2012-07-14", "Cid", Kind.RECOMMENDATION, "open more schools", "education");

  @Test
  void setsAnActionBesideItsRepetitionAndItsAnswer() {
    Comparison comparison =
        compare(
            "2007,2012,2023",
            ALL,
            List.of(IN_2007, IN_2012, DONE_2023),
            row(
                IN_2007,
                again(IN_2012, Repetition.SIMILAR, 0.8, Shift.STRONGER),
                answer(Relation.ACTED, DONE_2023)),
            row(IN_2012));
    assertEquals(1, comparison.rows().size());
    Row row = comparison.rows().getFirst();
    assertTrue(row.aligned());
    assertEquals(
        List.of(List.of(), List.of(Change.REPEATED), List.of(Change.ANSWERED)), changes(row));
    Entry again = row.cells().get(1).entries().getFirst();
    Comparison.Earlier earlier = again.earlier().orElseThrow();
    assertEquals(Optional.of(Repetition.SIMILAR), earlier.repetition());
    assertEquals(List.of(Shift.STRONGER), earlier.shifts());
    assertEquals(3, earlier.words().pieces().size());
    assertEquals(
        Optional.of(Relation.ACTED),
        row.cells().get(2).entries().getFirst().answer().map(Link::relation));
  }

  @Test
  void followsAChainThatBeginsOutsideTheRecords() {
    FollowUp head = row(IN_2010, again(IN_2012, Repetition.SAME, 0.9));
    Findings in2023 = says("2023-01-01", "Eve", Kind.RECOMMENDATION, "shut down the mine");
    Comparison comparison =
        compare(
            "2012,2023",
            ALL,
            List.of(IN_2010, IN_2012, in2023),
            head,
            continuing(head, IN_2012),
            continuing(head, in2023));
    Row row = comparison.rows().getFirst();
    assertTrue(row.aligned());
    assertEquals(List.of(List.of(), List.of(Change.REPEATED)), changes(row));
    assertEquals(
        Optional.empty(),
        row.cells().get(1).entries().getFirst().earlier().orElseThrow().repetition());
  }

  @Test
  void saysInTheEmptyCellThatARecommendationWasDropped() {
    FollowUp head = row(IN_2007, again(IN_2012, Repetition.SAME, 0.9));
    List<Findings> documents = List.of(IN_2007, IN_2012, REFUSED_2023);
    Comparison comparison = compare("2007,2012,2023", ALL, documents, head, row(IN_2012));
    Row row = comparison.rows().stream().filter(Row::aligned).findFirst().orElseThrow();
    assertEquals(
        List.of(List.of(), List.of(Change.REPEATED), List.of(Change.DROPPED)), changes(row));
  }

  @Test
  void tellsWhatWasDroppedFromWhatWasSaidToBeDone() {
    List<Findings> documents = List.of(IN_2007, DONE_2011, SCHOOLS_2012);
    Comparison comparison =
        compare(
            "2007,2012",
            ALL,
            documents,
            row(IN_2007, answer(Relation.ACTED, DONE_2011)),
            row(SCHOOLS_2012));
    Entry mine = entry(comparison, IN_2007);
    assertEquals(List.of(Change.SETTLED), mine.changes());
    assertEquals(
        List.of(Made.cited(DONE_2011)), mine.elsewhere().stream().map(Link::statement).toList());
    assertEquals(List.of(Change.NEW), entry(comparison, SCHOOLS_2012).changes());
    Comparison unanswered = compare("2007,2012", ALL, documents, row(IN_2007), row(SCHOOLS_2012));
    assertEquals(List.of(Change.DROPPED), entry(unanswered, IN_2007).changes());
  }

  @Test
  void takesTheLastWordOnWhetherItWasDone() {
    Comparison comparison =
        compare(
            "2007,2024",
            ALL,
            List.of(IN_2007, DONE_2011, REFUSED_2023, in2024()),
            row(
                IN_2007,
                answer(Relation.ACTED, DONE_2011),
                answer(Relation.REFUSED, REFUSED_2023)));
    assertEquals(List.of(Change.DROPPED), entry(comparison, IN_2007).changes());
  }

  @Test
  void doesNotCallDoneWhatWasAskedForAgain() {
    Comparison comparison =
        compare(
            "2007,2012,2024",
            ALL,
            List.of(IN_2007, IN_2012, DONE_2011, in2024()),
            row(IN_2007, answer(Relation.ACTED, DONE_2011), again(IN_2012, Repetition.SAME, 0.9)),
            row(IN_2012));
    assertEquals(
        List.of(List.of(), List.of(Change.REPEATED), List.of(Change.DROPPED)),
        changes(comparison.rows().getFirst()));
  }

  private static Findings in2024() {
    return says("2024-01-01", "Eve", Kind.CONCERN, "Winters are cold.");
  }

  @Test
  void callsNothingNewOrDroppedBetweenRecordsOfOneTime() {
    Comparison comparison =
        compare(
            "Publisher of Cid,Publisher of Dora",
            ALL,
            List.of(
                SCHOOLS_2012,
                IN_2012,
                says("2012-07-13", "Dora", Kind.RECOMMENDATION, "pay teachers")),
            row(SCHOOLS_2012),
            row(IN_2012));
    assertFalse(comparison.rows().isEmpty());
    assertTrue(entries(comparison).allMatch(entry -> entry.changes().isEmpty()));
  }

  @Test
  void goesByTheDaysOfTheRecordsAndNotByTheirOrder() {
    Comparison comparison =
        compare(
            "2012,2007",
            ALL,
            List.of(IN_2007, IN_2012),
            row(IN_2007, again(IN_2012, Repetition.SAME, 0.9)),
            row(IN_2012));
    assertEquals(
        List.of(List.of(Change.REPEATED), List.of()), changes(comparison.rows().getFirst()));
  }

  @Test
  void showsARepetitionBesideEachThatItRepeats() {
    Findings other = says("2007-05-01", "Eve", Kind.RECOMMENDATION, "end all mining");
    Comparison comparison =
        compare(
            "2007,2012",
            ALL,
            List.of(IN_2007, other, IN_2012),
            row(IN_2007, again(IN_2012, Repetition.SAME, 0.9)),
            row(other, again(IN_2012, Repetition.GENERAL, 0.6)),
            row(IN_2012));
    assertEquals(2, comparison.rows().stream().filter(Row::aligned).count());
    assertTrue(entries(comparison).noneMatch(entry -> entry.changes().contains(Change.DROPPED)));
    assertEquals(
        Set.of(Optional.of(Repetition.SAME), Optional.of(Repetition.GENERAL)),
        new HashSet<>(
            entries(comparison)
                .flatMap(entry -> entry.earlier().stream())
                .map(Comparison.Earlier::repetition)
                .toList()));
  }

  @Test
  void keepsWhatIsLeftOfAStatementWhoseOtherPartIsAligned() {
    Findings two =
        asks(
            "2007-04-30",
            "Ann",
            "close the mine and pay its workers",
            List.of("close the mine", "pay its workers"),
            "labour");
    Comparison comparison =
        compare(
            "2007,2012",
            ALL,
            List.of(two, IN_2012),
            row(two, again(IN_2012, Repetition.SAME, 0.9)),
            row(two, 1, Optional.empty()),
            row(IN_2012));
    assertEquals(
        List.of("close the mine", "close the mine", "pay its workers"),
        entries(comparison).map(Entry::words).toList());
    assertEquals(
        List.of(Change.DROPPED),
        comparison.rows().getLast().cells().getFirst().entries().getFirst().changes());
  }

  @Test
  void ordersThemesByTheirStatementsAndWhatHasNoneLast() {
    Comparison comparison =
        compare(
            "2012,2023",
            ALL,
            List.of(
                WORRY_2012,
                SCHOOLS_2012,
                DONE_2023,
                REFUSED_2023,
                says("2012-01-01", "Fay", Kind.CONCERN, "It is late."),
                says("2012-01-02", "Fay", Kind.CONCERN, "It is dark."),
                says("2012-01-03", "Fay", Kind.CONCERN, "It is cold.")));
    assertEquals(
        List.of("labour", "education", "environment", "other"),
        comparison.rows().stream().map(row -> row.theme().id()).toList());
    assertEquals("Work", comparison.rows().getFirst().theme().label());
    assertEquals("education", comparison.rows().get(1).theme().label());
  }

  @Test
  void keepsTheAnswersOfARowWhoseThemeIsChosen() {
    var choice = new StatementChoice(Set.of(), Set.of("environment"), Optional.empty());
    Comparison comparison =
        compare(
            "2007,2012,2023",
            choice,
            List.of(IN_2007, WORRY_2012, SCHOOLS_2012, DONE_2023, REFUSED_2023),
            row(IN_2007, answer(Relation.ACTED, DONE_2023)),
            row(SCHOOLS_2012));
    assertEquals(
        Set.of(IN_2007, WORRY_2012, DONE_2023).stream().map(Made::cited).collect(toSet()),
        entries(comparison).map(Entry::statement).collect(toSet()));
  }

  @Test
  void tellsHowManyStatementsAreHiddenByAChoiceOfKindOrSpeaker() {
    List<Findings> documents = List.of(IN_2007, IN_2012, DONE_2023, WORRY_2012);
    FollowUp[] rows = {
      row(IN_2007, again(IN_2012, Repetition.SAME, 0.9), answer(Relation.ACTED, DONE_2023)),
      row(IN_2012)
    };
    var asked = new StatementChoice(Set.of(Kind.RECOMMENDATION), Set.of(), Optional.empty());
    Comparison comparison = compare("2007,2012,2023", asked, documents, rows);
    assertEquals(2, entries(comparison).count());
    assertEquals(
        new Cell(List.of(), List.of(Change.ANSWERED), 1),
        comparison.rows().getFirst().cells().getLast());
    var cid = new StatementChoice(Set.of(), Set.of(), Optional.of("cID"));
    Comparison ofCid = compare("2007,2012,2023", cid, documents, rows);
    assertEquals(
        Set.of(IN_2012, WORRY_2012).stream().map(Made::cited).collect(toSet()),
        entries(ofCid).map(Entry::statement).collect(toSet()));
    assertEquals(
        List.of(Change.REPEATED),
        entries(ofCid).map(Entry::changes).filter(c -> !c.isEmpty()).findFirst().orElseThrow());
  }

  @Test
  void setsAStatementIntoEachRecordThatItsDocumentBelongsTo() {
    Comparison comparison = compare("2012,2007-2012", ALL, List.of(IN_2007, IN_2012, WORRY_2012));
    assertEquals(
        2, entries(comparison).filter(e -> e.statement().equals(Made.cited(IN_2012))).count());
    assertEquals(
        1, entries(comparison).filter(e -> e.statement().equals(Made.cited(IN_2007))).count());
  }

  @Test
  void findsThePublisherOfAStatementWithoutASpeaker() {
    Findings nobody = says("2012-03-03", "", Kind.CONCERN, "Rivers are dirty.");
    var choice = new StatementChoice(Set.of(), Set.of(), Optional.of("publisher"));
    assertEquals(1, entries(compare("2012,2013", choice, List.of(nobody, IN_2012))).count());
  }

  /** Whatever is linked with what, nothing that is chosen is lost. */
  @RepeatedTest(200)
  void showsEveryStatementOfTheRecords(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    List<Findings> documents =
        List.of(
            IN_2007,
            IN_2010,
            IN_2012,
            DONE_2011,
            DONE_2023,
            REFUSED_2023,
            WORRY_2012,
            SCHOOLS_2012);
    List<Findings> asked = List.of(IN_2007, IN_2010, IN_2012, SCHOOLS_2012);
    FollowUp[] rows =
        asked.stream().map(one -> row(one, links(one, documents, random))).toArray(FollowUp[]::new);
    String records =
        List.of("2007,2012", "2012,2007-2012,2023", "2007-2011,2012-2023")
            .get(run.getCurrentRepetition() % 3);
    Comparison comparison = compare(records, ALL, documents, rows);
    Set<CitedStatement> expected =
        documents.stream()
            .map(Made::cited)
            .filter(
                cited ->
                    Arrays.stream(records.split(","))
                        .anyMatch(r -> RecordName.of(r).covers(cited.about())))
            .collect(toSet());
    assertEquals(expected, entries(comparison).map(Entry::statement).collect(toSet()));
    Set<String> ids = new HashSet<>();
    assertTrue(comparison.rows().stream().allMatch(row -> ids.add(row.id())));
  }

  private static Link[] links(Findings asked, List<Findings> documents, Random random) {
    return documents.stream()
        .filter(later -> day(later).isAfter(day(asked)) && random.nextBoolean())
        .map(
            later ->
                Made.cited(later).statement().kind() == Kind.RECOMMENDATION
                    ? again(later, any(REPETITIONS, random), 0.5)
                    : answer(any(ANSWERS, random), later))
        .toArray(Link[]::new);
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static LocalDate day(Findings findings) {
    return findings.document().about().published().orElseThrow();
  }

  private static Comparison compare(
      String records, StatementChoice choice, List<Findings> findings, FollowUp... rows) {
    List<RecordName> names = Arrays.stream(records.split(",")).map(RecordName::of).toList();
    return new RecordComparer(names, choice, Map.of("labour", "Work"))
        .compare(findings, List.of(rows));
  }

  private static Stream<Entry> entries(Comparison comparison) {
    return comparison.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.entries().stream());
  }

  private static Entry entry(Comparison comparison, Findings of) {
    return entries(comparison)
        .filter(entry -> entry.statement().equals(Made.cited(of)))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<Change>> changes(Row row) {
    return row.cells().stream().map(Cell::changes).toList();
  }
}
