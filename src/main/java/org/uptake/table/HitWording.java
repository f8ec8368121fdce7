package org.uptake.table;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.Hits;
import org.uptake.document.SearchOutcome.TextHits;

/** How hits are told to people, wherever they are shown. */
public final class HitWording {
  private HitWording() {}

  /** Where a hit stands in its document: {@code paragraph 95.45, page 1}; empty if nobody knows. */
  public static String place(Hit hit) {
    return Stream.of(
            hit.label().map(label -> "paragraph " + label),
            hit.page().isPresent()
                ? Optional.of("page " + hit.page().getAsInt())
                : Optional.<String>empty())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** {@code and 2 copies}; absent where there are none. */
  public static Optional<String> copies(TextHits text) {
    return text.copies() == 0
        ? Optional.empty()
        : Optional.of(text.copies() == 1 ? "and a copy" : "and " + text.copies() + " copies");
  }

  /** The day of a document. */
  public static String day(TextHits text) {
    return text.published().map(Object::toString).orElse("no day");
  }

  /** {@code 8 passages in 6 documents}. */
  public static String count(Hits hits) {
    return counted(hits.allPassages(), "passage") + " in " + counted(hits.allTexts(), "document");
  }

  /** {@code 1 passage}, {@code 2 passages}. */
  public static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
