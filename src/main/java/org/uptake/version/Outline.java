package org.uptake.version;

import java.time.LocalDate;
import java.util.Comparator;
import org.uptake.document.About;
import org.uptake.document.Findings;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Source;

/** What must be known of a document to tell whether it is a copy. */
record Outline(Source source, About about, Signature signature) {

  /** Of the copies of one text the one that is counted comes first. */
  static final Comparator<Outline> BY_RANK =
      Comparator.comparing((Outline outline) -> outline.about.published().orElse(LocalDate.MAX))
          .thenComparing(outline -> -outline.signature.letters())
          .thenComparing(outline -> outline.source.location())
          .thenComparing(outline -> outline.source.id().sha256());

  static Outline of(Findings findings) {
    ParsedDocument document = findings.document();
    return new Outline(document.source(), document.about(), Signature.of(document.text()));
  }
}
