package org.uptake.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptake.document.Action;
import org.uptake.document.Anchor;
import org.uptake.document.CitedStatement;
import org.uptake.document.Decision;
import org.uptake.document.Decision.Matter;
import org.uptake.document.Decision.Subject;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Relation;
import org.uptake.document.SourceId;
import org.uptake.document.Statement;
import org.uptake.text.Span;

/** Makes decisions on rows and evidence of the follow-up table, by their ids. */
public final class Corrections {
  private final Reviewer reviewer;
  private final Map<SourceId, ParsedDocument> documents = new HashMap<>();
  private final Map<String, FollowUp> matched = new HashMap<>();
  private final Map<String, FollowUp> rows = new HashMap<>();
  private final Map<String, FollowUp> chains = new HashMap<>();
  private final Map<String, Evidence> evidence = new HashMap<>();

  /** A link of the table, with the row that it is of. */
  private record Evidence(FollowUp row, Link link) {}

  /**
   * @param matched rows as the machine made them of {@link Reviews#forMatching}
   * @param rows the same as people said that they are
   * @param folded the same with a row for each chain, as people look at them
   */
  public Corrections(
      Reviewer reviewer,
      List<Findings> findings,
      List<FollowUp> matched,
      List<FollowUp> rows,
      List<FollowUp> folded) {
    this.reviewer = reviewer;
    findings.forEach(found -> documents.put(found.document().source().id(), found.document()));
    matched.forEach(row -> this.matched.put(row.id(), row));
    folded.forEach(chain -> chains.put(chain.id(), chain));
    for (FollowUp row : rows) {
      this.rows.put(row.id(), row);
      row.links().forEach(link -> evidence.put(link.id(), new Evidence(row, link)));
    }
  }

  public boolean isRow(String id) {
    return rows.containsKey(id);
  }

  public boolean isEvidence(String id) {
    return evidence.containsKey(id);
  }

  /** A row as people look at it. */
  FollowUp row(String id) {
    return chains.getOrDefault(id, known(rows, id));
  }

  Optional<Link> link(String id) {
    return Optional.ofNullable(evidence.get(id)).map(Evidence::link);
  }

  /** What a cell says now; empty where it says nothing. */
  String value(String id, Part part) {
    if (part == Part.RELATION) {
      return known(evidence, id).link().relation().label();
    }
    FollowUp row = row(id);
    Statement statement = row.recommendation().statement();
    return switch (part) {
      case ACTION -> row.action().text();
      case STATUS -> row.status().label();
      case NOTE -> row.review().note().orElse("");
      case RESPONSIBLE -> row.review().responsible().orElse("");
      case DUE -> row.review().due().map(LocalDate::toString).orElse("");
      default -> FoundAt.value(statement, part);
    };
  }

  /** Says that a row, or a piece of evidence, is right. */
  public Decision accept(String id, Optional<String> note) {
    Part part = isEvidence(id) ? Part.RELATION : Part.ACTION;
    return reviewer.accept(
        subject(id, part), Optional.of(part), Optional.of(value(id, part)), note);
  }

  /** Says that a row, or a piece of evidence, is not so. */
  public Decision reject(String id, Optional<String> note) {
    return reviewer.reject(subject(id, isEvidence(id) ? Part.RELATION : Part.ACTION), note);
  }

  /**
   * Says what a part of a row, or of a piece of evidence, is to be.
   *
   * @param value empty to take away what is there
   * @throws IllegalArgumentException where such an id has no such part, or the part cannot have
   *     that value
   */
  public Decision set(String id, Part part, String value, Optional<String> note) {
    part.check(value);
    return reviewer.set(subject(id, part), part, value(id, part), value, note);
  }

  /** Adds evidence that was missed: a sentence of a document. */
  public Decision add(
      String rowId, Findings document, Span sentence, Relation relation, Optional<String> note) {
    Anchor later =
        FoundAt.smallest(document, sentence, Optional.of(Matter.STATEMENT))
            .map(found -> found.anchor(document.document()))
            .orElseGet(() -> Anchors.of(document.document(), sentence));
    return reviewer.add(link(rowId, later), relation.label(), note);
  }

  private Subject subject(String id, Part part) {
    if (isEvidence(id)) {
      if (part != Part.RELATION) {
        throw new IllegalArgumentException(
            "evidence has the part relation, got '" + part.label() + "'");
      }
      Evidence known = known(evidence, id);
      return link(known.row().id(), anchor(known.link().statement()));
    }
    FollowUp row = known(rows, id);
    return switch (part.matter()) {
      case STATEMENT -> new Subject(Matter.STATEMENT, anchor(row.recommendation()));
      case ACTION, ROW ->
          new Subject(
              part.matter(),
              anchor(row.recommendation()),
              Optional.of(machineWords(id)),
              Optional.empty());
      case DATE, OFFICIAL, LINK ->
          throw new IllegalArgumentException(
              "a row has no part '" + part.label() + "': name its evidence, or a place");
    };
  }

  private Subject link(String rowId, Anchor later) {
    return new Subject(
        Matter.LINK,
        anchor(known(rows, rowId).recommendation()),
        Optional.of(machineWords(rowId)),
        Optional.of(later));
  }

  private String machineWords(String rowId) {
    Action action = known(matched, rowId).action();
    return action.text();
  }

  private Anchor anchor(CitedStatement cited) {
    return Anchors.of(
        Optional.ofNullable(documents.get(cited.source().id())).orElseThrow(),
        cited.statement().evidence());
  }

  private static <T> T known(Map<String, T> all, String id) {
    return Optional.ofNullable(all.get(id))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no row or evidence has the id "
                        + id
                        + " now; what was rejected is in 'uptake review list'"));
  }
}
