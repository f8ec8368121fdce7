package org.uptake.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

  private ReviewedIndex(List<Findings> all, List<Decision> decisions) {
    this.all = all;
    this.decisions = decisions;
    versions = Versions.of(all);
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
    return new ReviewedIndex(found, decisions(locations, uptake));
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

  /** One document as people say that it is, with the other copies of its text. */
  Findings said(Findings document) {
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
