package org.uptake.table;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut into lines of a given width, between words where that is possible. */
final class Wrap {
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int filled;

  private Wrap(int width) {
    this.width = width;
  }

  /**
   * The lines, at least one; none is wider than {@code width}, at least 2, nor ends in a space.
   *
   * @param text as {@link Shown} makes it
   */
  static List<String> lines(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return List.of(text);
    }
    var wrap = new Wrap(width);
    // Unicode's rules: after a hyphen or slash too, between any two ideographs.
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < text.length() && isWithinName(text.charAt(end - 1), text.charAt(end))) {
        continue;
      }
      wrap.add(text.substring(start, end));
      start = end;
    }
    wrap.endLine();
    return List.copyOf(wrap.lines);
  }

  /** About how many lines of {@code width} a text takes, told quickly. */
  static int count(String text, int width) {
    int lines = 1;
    int filled = 0;
    for (String word : text.split(" ", -1)) {
      int needed = DisplayWidth.of(word);
      if (filled > 0 && filled + 1 + needed > width) {
        lines++;
        filled = 0;
      }
      filled += needed + (filled > 0 ? 1 : 0);
      lines += (filled - 1) / width;
      filled = filled > width ? (filled - 1) % width + 1 : filled;
    }
    return lines;
  }

  /** A date and the ending of a file's name stay whole. */
  private static boolean isWithinName(char before, char after) {
    return before == '.' || (before == '-' && after >= '0' && after <= '9');
  }

  private void add(String word) {
    int wordWidth = DisplayWidth.of(word.stripTrailing());
    if (filled + wordWidth > width && filled > 0 && (wordWidth <= width || filled * 2 > width)) {
      endLine();
    }
    word.codePoints().forEach(this::add);
  }

  private void add(int c) {
    int charWidth = DisplayWidth.of(c);
    if (filled + charWidth > width) {
      if (c == ' ') {
        return; // The line is full: the space is where it breaks.
      }
      endLine();
    }
    line.appendCodePoint(c);
    filled += charWidth;
  }

  private void endLine() {
    String done = line.toString().stripTrailing();
    if (!done.isEmpty()) {
      lines.add(done);
    }
    line.setLength(0);
    filled = 0;
  }
}
