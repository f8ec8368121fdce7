package org.uptake.text;

import java.util.List;

/** A run of tokens, counted within their sentence, from {@code first} up to but not {@code end}. */
public record TokenRange(int first, int end) {

  public TokenRange {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException(
          "token range must be 0 <= first < end, got " + first + ".." + end);
    }
  }

  /** The characters that these tokens cover; {@code tokens} are the spans of all of them. */
  public Span charsOf(List<Span> tokens) {
    return tokens.get(first).hull(tokens.get(end - 1));
  }
}
