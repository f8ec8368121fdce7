package org.uptake.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uptake.document.Action;
import org.uptake.document.CitedStatement;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Repetition;

/** Recommendations that are said again and again, as one row. */
public final class Chains {
  private static final Comparator<Link> BY_DAY =
      Comparator.comparing(
          (Link link) -> link.statement().about().published().map(Object::toString).orElse("9999"));

  private Chains() {}

  /** One recommended action of one statement. */
  private record Asked(CitedStatement statement, Action action) {}

  /**
   * The same rows, each that is the same or a similar recommendation as an earlier row's with the
   * id of that row; the earliest row of a chain has none.
   *
   * @param rows in the order of their days
   */
  public static List<FollowUp> marked(List<FollowUp> rows) {
    var byAsked = new HashMap<Asked, FollowUp>();
    rows.forEach(row -> byAsked.put(new Asked(row.recommendation(), row.action()), row));
    var heads = new HashMap<String, String>();
    var scores = new HashMap<String, Double>();
    for (FollowUp row : rows) {
      String head = heads.getOrDefault(row.id(), row.id());
      for (Link link : row.links()) {
        Optional<FollowUp> again =
            link.repeat()
                .filter(repeat -> repeat.repetition() != Repetition.GENERAL)
                .map(repeat -> new Asked(link.statement(), repeat.action()))
                .map(byAsked::get);
        if (again.isPresent() && scores.getOrDefault(again.get().id(), 0.0) < link.score()) {
          scores.put(again.get().id(), link.score());
          heads.put(again.get().id(), head);
        }
      }
    }
    return rows.stream().map(row -> continuing(row, heads)).toList();
  }

  private static FollowUp continuing(FollowUp row, Map<String, String> heads) {
    return new FollowUp(
        row.id(),
        row.recommendation(),
        row.action(),
        row.status(),
        row.links(),
        Optional.ofNullable(heads.get(row.id())),
        row.review());
  }

  /**
   * One row for each chain: the first recommendation, with what was found on each of its
   * repetitions; a row whose first is not among {@code rows} stands by itself.
   */
  public static List<FollowUp> folded(List<FollowUp> rows) {
    var chains = new LinkedHashMap<String, List<FollowUp>>();
    var ids = new HashSet<String>();
    rows.forEach(row -> ids.add(row.id()));
    for (FollowUp row : rows) {
      String head = row.continues().filter(ids::contains).orElse(row.id());
      chains.computeIfAbsent(head, id -> new ArrayList<>()).add(row);
    }
    return chains.values().stream().map(Chains::joined).toList();
  }

  private static FollowUp joined(List<FollowUp> chain) {
    FollowUp first = chain.getFirst();
    if (chain.size() == 1) {
      return first;
    }
    Set<CitedStatement> seen = new HashSet<>();
    var links = new ArrayList<Link>();
    for (FollowUp row : chain) {
      for (Link link : row.links()) {
        if (seen.add(link.statement())) {
          links.add(link);
        }
      }
    }
    links.sort(BY_DAY);
    return new FollowUp(
        first.id(),
        first.recommendation(),
        first.action(),
        first.review().cells().contains("status") ? first.status() : StatusOf.links(links),
        links,
        first.continues(),
        first.review());
  }
}
