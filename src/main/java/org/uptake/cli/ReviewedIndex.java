package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uptake.document.Copy;
import org.uptake.document.Decision;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.followup.Chains;
import org.uptake.followup.FollowUpMatcher;
import org.uptake.followup.StatusOf;
import org.uptake.index.FindingsReader;
import org.uptake.review.Corrections;
import org.uptake.review.ReviewFile;
import org.uptake.review.Reviewer;
import org.uptake.review.Reviews;
import org.uptake.version.Versions;

/** What an index holds, with what people said of it. */
final class ReviewedIndex {
  private final List<Findings> all;
  private final Versions versions;
  private final List<Decision> decisions;
  private final List<Findings> found;
  private final Reviews reviews;

  private ReviewedIndex(List<Findings> all, Versions versions, List<Decision> decisions) {
    this.all = all;
    this.versions = versions;
    this.decisions = decisions;
    found = versions.counted(all);
    reviews = Reviews.of(decisions, found);
  }

  /** Reads all; what of people's decisions cannot be read or applied is told on one line each. */
  static ReviewedIndex of(FindingsReader reader, Uptake uptake) throws IOException {
    ReviewedIndex index = quietly(reader, uptake);
    int orphaned = index.reviews.orphaned().size();
    if (orphaned > 0) {
      uptake
          .terminal()
          .complain(
              (orphaned == 1 ? "1 decision is" : orphaned + " decisions are")
                  + " not applied, since what it was about is gone; see 'uptake review list'");
    }
    return index;
  }

  /** The same, where decisions that cannot be applied are told anyway. */
  static ReviewedIndex quietly(FindingsReader reader, Uptake uptake) throws IOException {
    List<Findings> found;
    try (var findings = reader.findings()) {
      found = findings.toList();
    }
    List<String> locations = found.stream().map(one -> one.document().source().location()).toList();
    return new ReviewedIndex(found, Versions.of(reader.outlines()), decisions(locations, uptake));
  }

  /**
   * One document as people say that it is, with the other copies of its text; the others are read
   * only where people said something.
   */
  static Findings findings(FindingsReader reader, Uptake uptake, Findings findings)
      throws IOException {
    SourceId id = findings.document().source().id();
    List<Copy> copies = Versions.of(reader.outlines()).copies(id);
    var places = new ArrayList<>(copies.stream().map(copy -> copy.source().location()).toList());
    places.add(findings.document().source().location());
    return isReviewed(places, uptake) ? of(reader, uptake).said(findings) : findings.with(copies);
  }

  /**
   * Each text once, as people say that it is; one by one where people said nothing, so that they
   * need not all be in memory.
   */
  static Stream<Findings> findings(FindingsReader reader, Uptake uptake) throws IOException {
    List<String> locations = reader.sources().stream().map(Source::location).toList();
    return isReviewed(locations, uptake)
        ? of(reader, uptake).reviews.findings().stream()
        : Versions.of(reader.outlines()).counted(reader.findings());
  }

  private static boolean isReviewed(List<String> locations, Uptake uptake) {
    return uptake.reviews().files(locations).stream().anyMatch(file -> Files.exists(file.path()));
  }

  private static List<Decision> decisions(List<String> locations, Uptake uptake)
      throws IOException {
    var decisions = new ArrayList<Decision>();
    for (ReviewFile file : uptake.reviews().files(locations)) {
      ReviewFile.Reading reading = file.read();
      decisions.addAll(reading.decisions());
      reading.problems().forEach(uptake.terminal()::complain);
    }
    return decisions;
  }

  /** Of each text once, whatever the number of its copies. */
  Reviews reviews() {
    return reviews;
  }

  /** The same, but of one text as this copy of it has it, which need not be the one counted. */
  Reviews reviews(Findings copy) {
    SourceId id = copy.document().source().id();
    return versions.isCounted(id) ? reviews : Reviews.of(decisions, versions.countedBut(all, id));
  }

  private Findings said(Findings document) {
    SourceId id = document.document().source().id();
    return reviews(document).findings().stream()
        .filter(found -> found.document().source().id().equals(id))
        .findFirst()
        .orElse(document);
  }

  Versions versions() {
    return versions;
  }

  /** The rows as the machine makes them of what people say was found. */
  List<FollowUp> matched() {
    return new FollowUpMatcher().match(reviews.forMatching());
  }

  /** The same as people say that they are. */
  List<FollowUp> rows(List<FollowUp> matched) {
    // A link that is taken away may end a chain.
    return Chains.marked(reviews.apply(matched, StatusOf::links));
  }

  /** Makes decisions on rows and evidence. */
  Corrections corrections(Reviewer reviewer) {
    List<FollowUp> matched = matched();
    List<FollowUp> rows = rows(matched);
    return new Corrections(reviewer, found, matched, rows, Chains.folded(rows));
  }
}
