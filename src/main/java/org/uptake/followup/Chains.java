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
import org.uptake.document.Evidence;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.Relation;
import org.uptake.document.Repetition;
import org.uptake.document.Review;
import org.uptake.document.SourceId;
import org.uptake.text.Span;

/** Recommendations that are said again and again, as one row. */
public final class Chains {
  private static final Comparator<Link> BY_DAY =
      Comparator.comparing(
          (Link link) -> link.statement().about().published().map(Object::toString).orElse("9999"));

  private Chains() {}

  /** One recommended action of one statement. */
  private record Place(SourceId source, Span span, String action) {
    static Place of(CitedStatement cited, Action action) {
      Evidence evidence = cited.statement().evidence();
      return new Place(evidence.source(), evidence.span(), action.text());
    }
  }

  /** A sentence may say of one thing that it was done, and of another that it was not. */
  private record Said(Evidence evidence, Relation relation) {}

  /**
   * The same rows, each that is the same or a similar recommendation as an earlier row's with the
   * id of that row; the earliest row of a chain has none.
   *
   * @param rows in the order of their days
   */
  public static List<FollowUp> marked(List<FollowUp> rows) {
    var byPlace = new HashMap<Place, FollowUp>();
    rows.forEach(row -> byPlace.put(Place.of(row.recommendation(), row.action()), row));
    var heads = new HashMap<String, String>();
    var scores = new HashMap<String, Double>();
    for (FollowUp row : rows) {
      String head = heads.getOrDefault(row.id(), row.id());
      for (Link link : row.links()) {
        Optional<FollowUp> again =
            link.repeat()
                .filter(repeat -> repeat.repetition() != Repetition.GENERAL)
                .map(repeat -> Place.of(link.statement(), repeat.action()))
                .map(byPlace::get);
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
    Set<Said> seen = new HashSet<>();
    var links = new ArrayList<Link>();
    for (FollowUp row : chain) {
      for (Link link : row.links()) {
        if (seen.add(new Said(link.statement().statement().evidence(), link.relation()))) {
          links.add(link);
        }
      }
    }
    links.sort(BY_DAY);
    return new FollowUp(
        first.id(),
        first.recommendation(),
        first.action(),
        reviewed(chain).map(FollowUp::status).orElseGet(() -> StatusOf.links(links)),
        links,
        first.continues(),
        review(chain));
  }

  /** The first row whose status people set. */
  private static Optional<FollowUp> reviewed(List<FollowUp> chain) {
    return chain.stream().filter(row -> row.review().cells().contains("status")).findFirst();
  }

  /** All that people said of the chain, which they may have read when it began with another row. */
  private static Review review(List<FollowUp> chain) {
    List<Review> said = chain.stream().map(FollowUp::review).toList();
    List<String> notes = said.stream().flatMap(one -> one.note().stream()).distinct().toList();
    return new Review(
        said.stream().flatMap(one -> one.cells().stream()).distinct().toList(),
        notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes)),
        said.stream().flatMap(one -> one.responsible().stream()).findFirst(),
        said.stream().flatMap(one -> one.due().stream()).findFirst());
  }
}
