package org.uptake.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uptake.document.Decision;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Source;
import org.uptake.followup.Chains;
import org.uptake.followup.FollowUpMatcher;
import org.uptake.followup.StatusOf;
import org.uptake.index.FindingsReader;
import org.uptake.review.Corrections;
import org.uptake.review.ReviewFile;
import org.uptake.review.Reviewer;
import org.uptake.review.Reviews;

/** What an index holds, with what people said of it. */
final class ReviewedIndex {
  private final List<Findings> found;
  private final Reviews reviews;

  private ReviewedIndex(List<Findings> found, Reviews reviews) {
    this.found = found;
    this.reviews = reviews;
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
    return new ReviewedIndex(found, Reviews.of(decisions(locations, uptake), found));
  }

  /**
   * One document as people say that it is; the others are read only where people said something.
   */
  static Findings findings(FindingsReader reader, Uptake uptake, Findings findings)
      throws IOException {
    List<String> location = List.of(findings.document().source().location());
    return isReviewed(location, uptake) ? of(reader, uptake).reviews.apply(findings) : findings;
  }

  /**
   * All documents as people say that they are, one by one where people said nothing, so that they
   * need not all be in memory.
   */
  static Stream<Findings> findings(FindingsReader reader, Uptake uptake) throws IOException {
    List<String> locations = reader.sources().stream().map(Source::location).toList();
    return isReviewed(locations, uptake)
        ? of(reader, uptake).reviews.findings().stream()
        : reader.findings();
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

  Reviews reviews() {
    return reviews;
  }

  /** As the machine found it. */
  List<Findings> found() {
    return found;
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
