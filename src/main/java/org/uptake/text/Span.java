package org.uptake.text;

/**
 * A stretch of characters, from {@code start} up to but not including {@code end}.
 *
 * <p>Ordered by start, the longer first where two start together.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must be 0 <= start <= end, got " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one character; neighbours that only touch do not. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words of {@code text} at this place; throws when the text is too short. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** This place counted from the start of the whole, when it was counted from {@code offset}. */
  public Span shifted(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span without white space at its ends; empty at its start where nothing else is there. */
  public Span trimmed(CharSequence text) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
