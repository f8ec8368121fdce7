package org.uptake.ingest;

/** A paragraph that grows line by line; its end is at hand without copying the whole. */
final class RunningText {
  /** As much as tells whether a line goes on. */
  private static final int TAIL = 300;

  /** All that a hyphen at the end can belong to. */
  private static final int LONGEST_WORD = 80;

  private final StringBuilder text = new StringBuilder();
  private final Hyphens hyphens;

  RunningText(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The last words; the whole of a short text. */
  String tail() {
    return text.substring(Math.max(0, text.length() - TAIL));
  }

  void add(String line) {
    if (text.isEmpty()) {
      text.append(line);
      return;
    }
    if (!Hyphens.isCut(text)) {
      text.append(' ').append(line);
      return;
    }
    int end = Math.max(0, text.length() - LONGEST_WORD);
    String joined = hyphens.joined(text.substring(end), line);
    text.setLength(end);
    text.append(joined);
  }

  /** The paragraph, which is then begun anew. */
  String taken() {
    String whole = hyphens.mended(text.toString());
    text.setLength(0);
    return whole;
  }
}
