package org.uptake.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.document.Decision;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.SourceId;
import org.uptake.followup.Chains;
import org.uptake.followup.FollowUpMatcher;
import org.uptake.followup.StatusOf;
import org.uptake.index.FindingsReader;
import org.uptake.review.Corrections;
import org.uptake.review.ReviewFile;
import org.uptake.review.ReviewPlaces;
import org.uptake.review.Reviewer;
import org.uptake.review.Reviews;
import org.uptake.version.Versions;

/** What an index holds, with what people said of it. */
public final class ReviewedIndex {
  private final List<Findings> all;
  private final Versions versions;
  private final List<Decision> decisions;
  private final List<Findings> found;
  private final Reviews reviews;

  private final List<String> problems;

  private ReviewedIndex(
      List<Findings> all, Versions versions, List<Decision> decisions, List<String> problems) {
    this.all = List.copyOf(all);
    this.versions = versions;
    this.decisions = decisions;
    this.problems = List.copyOf(problems);
    found = versions.counted(all);
    reviews = Reviews.of(decisions, found);
  }

  /** Reads all. */
  public static ReviewedIndex of(FindingsReader reader, ReviewPlaces places) throws IOException {
    List<Findings> found;
    try (var findings = reader.findings()) {
      found = findings.toList();
    }
    return of(found, Versions.of(reader.outlines()), places);
  }

  /** Of no documents. */
  public static ReviewedIndex empty() {
    return new ReviewedIndex(List.of(), Versions.of(List.of()), List.of(), List.of());
  }

  /** The same documents, with what people say of them by now. */
  public ReviewedIndex again(ReviewPlaces places) throws IOException {
    return of(all, versions, places);
  }

  private static ReviewedIndex of(List<Findings> found, Versions versions, ReviewPlaces places)
      throws IOException {
    List<String> locations = found.stream().map(one -> one.document().source().location()).toList();
    var decisions = new ArrayList<Decision>();
    var problems = new ArrayList<String>();
    for (ReviewFile file : places.files(locations)) {
      ReviewFile.Reading reading = file.read();
      decisions.addAll(reading.decisions());
      problems.addAll(reading.problems());
    }
    return new ReviewedIndex(found, versions, decisions, problems);
  }

  /** Whether anybody may have said something of documents at these locations. */
  public static boolean isReviewed(List<String> locations, ReviewPlaces places) {
    return places.files(locations).stream().anyMatch(file -> Files.exists(file.path()));
  }

  /** What of people's decisions cannot be read, one line each. */
  public List<String> problems() {
    return problems;
  }

  /** That decisions cannot be applied, in one line; absent where all can. */
  public Optional<String> orphaned() {
    int orphaned = reviews.orphaned().size();
    return orphaned == 0
        ? Optional.empty()
        : Optional.of(
            (orphaned == 1 ? "1 decision is" : orphaned + " decisions are")
                + " not applied, since what it was about is gone; see 'uptake review list'");
  }

  /** All documents as the machine read them, each copy too. */
  public List<Findings> documents() {
    return all;
  }

  /** Of each text once, whatever the number of its copies. */
  public Reviews reviews() {
    return reviews;
  }

  /** The same, but of one text as this copy of it has it, which need not be the one counted. */
  public Reviews reviews(Findings copy) {
    SourceId id = copy.document().source().id();
    return versions.isCounted(id) ? reviews : Reviews.of(decisions, versions.countedBut(all, id));
  }

  /** A document as people say that it is, with the other copies of its text. */
  public Findings said(Findings document) {
    SourceId id = document.document().source().id();
    return reviews(document).findings().stream()
        .filter(found -> found.document().source().id().equals(id))
        .findFirst()
        .orElse(document);
  }

  public Versions versions() {
    return versions;
  }

  /** The rows as the machine makes them of what people say was found. */
  public List<FollowUp> matched() {
    return new FollowUpMatcher().match(reviews.forMatching());
  }

  /** The same as people say that they are. */
  public List<FollowUp> rows(List<FollowUp> matched) {
    // A link that is taken away may end a chain.
    return Chains.marked(reviews.apply(matched, StatusOf::links));
  }

  /** Makes decisions on rows and evidence. */
  public Corrections corrections(Reviewer reviewer) {
    List<FollowUp> matched = matched();
    List<FollowUp> rows = rows(matched);
    return new Corrections(reviewer, found, matched, rows, Chains.folded(rows));
  }
}
