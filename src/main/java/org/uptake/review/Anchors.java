package org.uptake.review;

import java.util.Optional;
import org.uptake.document.Anchor;
import org.uptake.document.Evidence;
import org.uptake.document.ParsedDocument;
import org.uptake.text.Span;

/** Anchors for places of a document as it is read now. */
final class Anchors {
  private static final int AROUND = 40;

  private Anchors() {}

  static Anchor of(ParsedDocument document, Evidence evidence) {
    return of(
        document,
        evidence.span(),
        evidence.parts().isEmpty() ? Optional.empty() : Optional.of(evidence.words()));
  }

  static Anchor of(ParsedDocument document, Span span) {
    return of(document, span, Optional.empty());
  }

  private static Anchor of(ParsedDocument document, Span span, Optional<String> meant) {
    String text = document.text();
    return new Anchor(
        Places.whole(document.source().location()),
        document.source().id(),
        span.of(text),
        text.substring(Math.max(0, span.start() - AROUND), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)),
        meant);
  }
}
