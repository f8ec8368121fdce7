package org.uptake.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uptake.document.Copy;
import org.uptake.document.Findings;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.index.FindingsReader;
import org.uptake.version.Versions;
import org.uptake.workspace.ReviewedIndex;

/** What an index holds with what people said of it; what is wrong with that is told. */
final class Reviewed {
  private Reviewed() {}

  /** Reads all; what of people's decisions cannot be read or applied is told on one line each. */
  static ReviewedIndex index(FindingsReader reader, Uptake uptake) throws IOException {
    ReviewedIndex index = quietly(reader, uptake);
    index.orphaned().ifPresent(uptake.terminal()::complain);
    return index;
  }

  /** The same, where decisions that cannot be applied are told anyway. */
  static ReviewedIndex quietly(FindingsReader reader, Uptake uptake) throws IOException {
    ReviewedIndex index = ReviewedIndex.of(reader, uptake.reviews());
    index.problems().forEach(uptake.terminal()::complain);
    return index;
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
    return ReviewedIndex.isReviewed(places, uptake.reviews())
        ? index(reader, uptake).said(findings)
        : findings.with(copies);
  }

  /**
   * Each text once, as people say that it is; one by one where people said nothing, so that they
   * need not all be in memory.
   */
  static Stream<Findings> findings(FindingsReader reader, Uptake uptake) throws IOException {
    List<String> locations = reader.sources().stream().map(Source::location).toList();
    return ReviewedIndex.isReviewed(locations, uptake.reviews())
        ? index(reader, uptake).reviews().findings().stream()
        : Versions.of(reader.outlines()).counted(reader.findings());
  }
}
