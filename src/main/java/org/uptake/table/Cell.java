package org.uptake.table;

import java.util.List;

/**
 * What stands in one cell of a {@link TextTable}: parts that each begin a line of their own.
 *
 * <p>Any text may be given: what could drive a terminal is made harmless here.
 */
public record Cell(List<Part> parts) {

  /**
   * A run of words in one tone; wrapped where it is longer than its column.
   *
   * @param indent columns left free before each of its lines, where the column has room
   */
  public record Part(Tone tone, String text, int indent) {
    public Part {
      text = Shown.of(text);
      if (indent < 0) {
        throw new IllegalArgumentException("an indent must be at least 0, got " + indent);
      }
    }

    public Part(Tone tone, String text) {
      this(tone, text, 0);
    }

    int width() {
      return indent + DisplayWidth.of(text);
    }

    /** This cut into lines of at most {@code width}, their indents included. */
    List<Part> wrapped(int width) {
      int free = width - indent >= Column.NARROWEST ? indent : 0;
      return Wrap.lines(text, width - free).stream()
          .map(line -> new Part(tone, line, free))
          .toList();
    }
  }

  public Cell {
    parts = List.copyOf(parts);
  }

  public static Cell of(String text) {
    return of(Tone.PLAIN, text);
  }

  public static Cell of(Tone tone, String text) {
    return new Cell(List.of(new Part(tone, text)));
  }

  int width() {
    return parts.stream().mapToInt(Part::width).max().orElse(0);
  }
}
