package org.uptake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptake.document.Chronicle;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Person;
import org.uptake.document.SourceId;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.followup.Chains;
import org.uptake.people.PersonMatcher;
import org.uptake.workspace.Chronicler;
import org.uptake.workspace.FollowUps;
import org.uptake.workspace.ReviewedIndex;
import org.uptake.workspace.Themes;

/** The index and what people said of it at one moment, with what pages need again and again. */
final class Snapshot {
  private final ReviewedIndex index;
  private final Themes themes;
  private final Lexicons lexicons;
  private final FollowUps followUps;
  private final Map<SourceId, Findings> documents = new LinkedHashMap<>();
  private final Map<String, FollowUp> rows = new LinkedHashMap<>();
  private final List<Findings> said;
  private List<Person> people = List.of();
  private Optional<Chronicle> chronicle = Optional.empty();

  Snapshot(ReviewedIndex index, Lexicons lexicons) {
    this.index = index;
    this.lexicons = lexicons;
    themes = Themes.of(lexicons);
    followUps = FollowUps.of(index);
    said = index.reviews().findings();
    index.documents().forEach(found -> documents.put(found.document().source().id(), found));
    followUps.rows().forEach(row -> rows.put(row.id(), row));
    Chains.folded(followUps.rows()).forEach(row -> rows.put(row.id(), row));
  }

  ReviewedIndex index() {
    return index;
  }

  Themes themes() {
    return themes;
  }

  /** All rows, none folded. */
  FollowUps followUps() {
    return followUps;
  }

  /** A row as people look at it. */
  Optional<FollowUp> row(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** Each text once, as people say that it is. */
  List<Findings> findings() {
    return said;
  }

  /** The document whose id begins so, as people say that it is. */
  Optional<Findings> document(String id) {
    List<Findings> meant =
        id.length() < DocumentAddress.ID_LENGTH
            ? List.of()
            : documents.values().stream()
                .filter(found -> found.document().source().id().sha256().startsWith(id))
                .toList();
    return meant.size() == 1 ? Optional.of(index.said(meant.getFirst())) : Optional.empty();
  }

  /** The document as the machine read it, copies too. */
  Optional<Findings> unreviewed(SourceId id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** What happened when. */
  synchronized Chronicle chronicle() {
    chronicle = chronicle.or(() -> Optional.of(Chronicler.tell(said)));
    return chronicle.orElseThrow();
  }

  /** Every official once. */
  synchronized List<Person> people() {
    if (people.isEmpty()) {
      var countries = new Countries(lexicons);
      people =
          List.copyOf(
              new PersonMatcher(institution -> countries.named(institution).isPresent())
                  .match(said.stream()));
    }
    return people;
  }
}
