package org.uptake.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uptake.compare.Repetitions.Again;
import org.uptake.compare.Repetitions.Asked;
import org.uptake.document.Action;
import org.uptake.document.Change;
import org.uptake.document.CitedStatement;
import org.uptake.document.Comparison.Cell;
import org.uptake.document.Comparison.Earlier;
import org.uptake.document.Comparison.Entry;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Repeat;
import org.uptake.text.WordDifference;

/** One recommended action through the records: who asks for it, and what becomes of it. */
final class Strand {
  private final Records records;
  private final Repetitions repetitions;
  private final List<FollowUp> asks;
  private final Set<String> ids = new HashSet<>();
  private final List<Link> neighbours;
  private final List<Link> answers;
  private final Map<String, List<Link>> elsewhere = new HashMap<>();

  /**
   * @param rows all that ask for it, outside of the records too
   */
  Strand(List<FollowUp> rows, Repetitions repetitions, Records records) {
    this.records = records;
    this.repetitions = repetitions;
    this.asks =
        rows.stream()
            .filter(row -> records.hold(row.recommendation()))
            .sorted(Comparator.comparing(FollowUp::recommendation, Records.BY_DAY))
            .toList();
    asks.forEach(ask -> ids.add(ask.id()));
    this.neighbours = neighbours(asks, records);
    this.answers = answers(rows).stream().filter(answer -> asked(answer).isPresent()).toList();
    for (Link answer : answers) {
      if (!records.hold(answer.statement())) {
        asked(answer)
            .ifPresent(
                ask -> elsewhere.computeIfAbsent(ask.id(), k -> new ArrayList<>()).add(answer));
      }
    }
  }

  /** Recommendations that ask for it again, but belong with others more closely. */
  private static List<Link> neighbours(List<FollowUp> asks, Records records) {
    var own = new HashSet<Asked>();
    asks.forEach(ask -> own.add(Asked.by(ask)));
    var found = new ArrayList<Link>();
    for (FollowUp ask : asks) {
      for (Link link : ask.links()) {
        if (link.relation() == Relation.REPEATS
            && records.hold(link.statement())
            && own.add(Asked.by(link))) {
          found.add(link);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Each statement once, whatever number of the rows it bears on. */
  private static List<Link> answers(List<FollowUp> rows) {
    var best = new LinkedHashMap<CitedStatement, Link>();
    for (FollowUp row : rows) {
      for (Link link : row.links()) {
        if (link.relation() != Relation.REPEATS) {
          best.merge(link.statement(), link, (a, b) -> b.score() > a.score() ? b : a);
        }
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparing(Link::statement, Records.BY_DAY))
        .toList();
  }

  /** The last to have asked for it when it was answered so; absent where nobody had. */
  private Optional<FollowUp> asked(Link answer) {
    return asks.stream()
        .filter(ask -> !day(answer.statement()).isBefore(day(ask.recommendation())))
        .max(
            Comparator.comparing((FollowUp ask) -> day(ask.recommendation()))
                .thenComparing(ask -> isLinked(ask, answer)));
  }

  private static boolean isLinked(FollowUp ask, Link answer) {
    return ask.links().stream().anyMatch(link -> link.statement().equals(answer.statement()));
  }

  private static LocalDate day(CitedStatement cited) {
    return cited.about().published().orElse(LocalDate.MAX);
  }

  /** Who asks for it in the records, by day. */
  List<FollowUp> asks() {
    return asks;
  }

  /** Whether two statements of different records speak of it. */
  boolean isAligned() {
    Set<CitedStatement> said = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    statements()
        .forEach(
            cited -> {
              said.add(cited);
              columns.addAll(records.of(cited));
            });
    return !asks.isEmpty() && said.size() > 1 && columns.size() > 1;
  }

  private Stream<CitedStatement> statements() {
    return Stream.of(
            asks.stream().map(FollowUp::recommendation),
            neighbours.stream().map(Link::statement),
            answers.stream().map(Link::statement).filter(records::hold))
        .flatMap(each -> each);
  }

  private boolean isAskedIn(int column) {
    return asks.stream().anyMatch(ask -> records.holds(column, ask.recommendation()));
  }

  private boolean isMentionedIn(int column) {
    return statements().anyMatch(cited -> records.holds(column, cited));
  }

  /** What the record says of it, of which only what is chosen is shown. */
  Cell cell(int column, StatementChoice choice) {
    var all = new ArrayList<Entry>();
    asks.stream()
        .filter(ask -> records.holds(column, ask.recommendation()))
        .forEach(ask -> all.add(entry(ask, column)));
    neighbours.stream()
        .filter(link -> records.holds(column, link.statement()))
        .forEach(link -> all.add(entry(Asked.by(link), column, List.of(), List.of())));
    answers.stream()
        .filter(link -> records.holds(column, link.statement()))
        .forEach(link -> all.add(answer(link)));
    all.sort(Comparator.comparing(Entry::statement, Records.BY_DAY));
    List<Entry> shown =
        all.stream().filter(entry -> choice.isOfKindAndSpeaker(entry.statement())).toList();
    return new Cell(shown, List.copyOf(changes(column, all)), all.size() - shown.size());
  }

  private Set<Change> changes(int column, List<Entry> entries) {
    var changes = EnumSet.noneOf(Change.class);
    for (Entry entry : entries) {
      entry.changes().stream()
          .filter(change -> change == Change.NEW || change == Change.REPEATED)
          .forEach(changes::add);
      entry.answer().ifPresent(answer -> changes.add(Change.ANSWERED));
    }
    if (entries.isEmpty() && records.before(column).anyMatch(this::isAskedIn)) {
      LocalDate last = records.columns().get(column).last().orElse(LocalDate.MAX);
      changes.add(isDoneBy(last) ? Change.SETTLED : Change.DROPPED);
    }
    return changes;
  }

  /**
   * Whether the last word on it up to that day, in whatever document, is that it was done: nobody
   * has asked again since.
   */
  private boolean isDoneBy(LocalDate last) {
    return answers.stream()
        .filter(answer -> !day(answer.statement()).isAfter(last))
        .filter(answer -> answer.relation() != Relation.PLANNED)
        .reduce((earlier, later) -> later)
        .filter(answer -> answer.relation() == Relation.ACTED)
        .filter(answer -> asks.stream().noneMatch(ask -> isBetween(answer, ask, last)))
        .isPresent();
  }

  private static boolean isBetween(Link answer, FollowUp ask, LocalDate last) {
    LocalDate asked = day(ask.recommendation());
    return asked.isAfter(day(answer.statement())) && !asked.isAfter(last);
  }

  /** One of {@link #asks} as it stands in the column. */
  Entry entry(FollowUp ask, int column) {
    var fate = new ArrayList<Change>();
    if (records.after(column).findAny().isPresent()
        && records.after(column).noneMatch(this::isMentionedIn)) {
      fate.add(isDoneBy(LocalDate.MAX) ? Change.SETTLED : Change.DROPPED);
    }
    return entry(Asked.by(ask), column, fate, elsewhere.getOrDefault(ask.id(), List.of()));
  }

  private Entry entry(Asked asked, int column, List<Change> fate, List<Link> elsewhere) {
    Optional<Earlier> earlier = earlier(asked, column);
    var changes = new ArrayList<Change>();
    if (earlier.isPresent()) {
      changes.add(Change.REPEATED);
    } else if (records.before(column).findAny().isPresent()
        && records.before(column).noneMatch(this::isMentionedIn)) {
      changes.add(Change.NEW);
    }
    changes.addAll(fate);
    return new Entry(
        asked.statement(), asked.action(), changes, Optional.empty(), earlier, elsewhere);
  }

  private static Entry answer(Link link) {
    return new Entry(
        link.statement(),
        Optional.empty(),
        List.of(),
        Optional.of(link),
        Optional.empty(),
        List.of());
  }

  /** By the closest link, one of this action before others; else the last who asked before. */
  private Optional<Earlier> earlier(Asked asked, int column) {
    Optional<Earlier> linked =
        repetitions.of(asked, column).stream()
            .max(
                Comparator.comparing((Again again) -> ids.contains(again.earlier().id()))
                    .thenComparing(Again.BY_CLOSENESS))
            .map(again -> earlier(again, asked));
    return linked.or(
        () ->
            asks.stream()
                .filter(
                    ask ->
                        records
                            .before(column)
                            .anyMatch(c -> records.holds(c, ask.recommendation())))
                .reduce((first, last) -> last)
                .map(
                    ask ->
                        new Earlier(
                            ask.recommendation(),
                            Optional.empty(),
                            List.of(),
                            difference(ask, asked))));
  }

  private static Earlier earlier(Again again, Asked asked) {
    Optional<Repeat> repeat = again.link().repeat();
    return new Earlier(
        again.earlier().recommendation(),
        repeat.map(Repeat::repetition),
        repeat.map(Repeat::shifts).orElse(List.of()),
        difference(again.earlier(), asked));
  }

  private static WordDifference difference(FollowUp earlier, Asked asked) {
    return asked
        .action()
        .map(Action::text)
        .map(words -> WordDifference.between(earlier.action().text(), words))
        .orElseGet(
            () ->
                WordDifference.between(words(earlier.recommendation()), words(asked.statement())));
  }

  private static String words(CitedStatement cited) {
    return cited.statement().evidence().words();
  }
}
