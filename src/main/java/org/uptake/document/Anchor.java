package org.uptake.document;

import java.util.Optional;

/**
 * A place in a document, told by its words and not by a number, so that it is found again when the
 * document is read anew.
 *
 * <p>The W3C Web Annotation model's TextQuoteSelector: the words, and some that stand before and
 * after them where they stand several times.
 *
 * @param document where the file lies, with {@code /} between the parts of its path
 * @param source the bytes that were read
 * @param exact the words, as the text has them
 * @param meant the words that are meant, where others stand between them; else absent
 */
public record Anchor(
    String document,
    SourceId source,
    String exact,
    String prefix,
    String suffix,
    Optional<String> meant) {

  public Anchor {
    if (exact.isBlank()) {
      throw new IllegalArgumentException("an anchor needs words, got none in " + document);
    }
  }

  public Anchor in(String place) {
    return new Anchor(place, source, exact, prefix, suffix, meant);
  }

  /** The last part of the document's place. */
  public String fileName() {
    return document.substring(document.lastIndexOf('/') + 1);
  }
}
