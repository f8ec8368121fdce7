package org.uptake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uptake.text.Span;

/**
 * Text with places in it marked, for a terminal: by colours where they may be shown, else by
 * brackets. Lines are wrapped by words, and what could drive the terminal is made harmless.
 */
public final class MarkedText {
  private static final String ESCAPE = "\u001b[";
  private static final String RESET = ESCAPE + "0m";
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final char REPLACEMENT = '\uFFFD';
  private static final Comparator<Mark> SHORTEST_FIRST =
      Comparator.comparingInt(mark -> mark.span().length());

  /**
   * A mark in the text.
   *
   * @param open what stands before the words where there are no colours
   * @param close what stands behind them there
   * @param colour a code of ECMA-48's SGR: {@code 1} is bold
   */
  public record Mark(Span span, String open, String close, String colour) {}

  private final String text;
  private final boolean colours;
  private final Map<Integer, List<Mark>> starts = new HashMap<>();
  private final Map<Integer, List<Mark>> ends = new HashMap<>();

  /**
   * A text to be shown.
   *
   * @param colours whether marks are shown by colours
   */
  public MarkedText(String text, boolean colours, List<Mark> marks) {
    this.text = text;
    this.colours = colours;
    for (Mark mark : marks) {
      starts.computeIfAbsent(mark.span().start(), at -> new ArrayList<>()).add(mark);
      ends.computeIfAbsent(mark.span().end(), at -> new ArrayList<>()).add(mark);
    }
    starts.values().forEach(list -> list.sort(SHORTEST_FIRST.reversed()));
    ends.values().forEach(list -> list.sort(SHORTEST_FIRST));
  }

  /** The words of {@code part} in lines, none wider than {@code width} unless a word is. */
  public List<String> lines(Span part, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int column = 0;
    for (String word : words(part)) {
      int length = COLOUR.matcher(word).replaceAll("").length();
      if (column > 0 && column + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        column = 0;
      }
      line.append(column > 0 ? " " : "").append(word);
      column += (column > 0 ? 1 : 0) + length;
    }
    lines.add(line.toString());
    return lines;
  }

  private List<String> words(Span part) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    var active = new ArrayList<Mark>();
    String colour = "";
    for (int i = part.start(); i < part.end(); i++) {
      List<Mark> opened = starts.getOrDefault(i, List.of());
      active.addAll(opened);
      if (isBlank(text.charAt(i))) {
        end(word, colour, words);
        colour = "";
      } else {
        String wanted = colours ? joined(active, Mark::colour, ";") : "";
        word.append(change(colour, wanted));
        colour = wanted;
        word.append(colours ? "" : joined(opened, Mark::open, ""));
        word.append(shown(text.charAt(i)));
      }
      List<Mark> closed = ends.getOrDefault(i + 1, List.of());
      active.removeAll(closed);
      word.append(colours ? "" : joined(closed, Mark::close, ""));
    }
    end(word, colour, words);
    return words;
  }

  private static void end(StringBuilder word, String colour, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.append(change(colour, "")).toString());
      word.setLength(0);
    }
  }

  private static String change(String from, String to) {
    if (from.equals(to)) {
      return "";
    }
    return (from.isEmpty() ? "" : RESET) + (to.isEmpty() ? "" : ESCAPE + to + "m");
  }

  private static String joined(
      List<Mark> marks, java.util.function.Function<Mark, String> part, String between) {
    return marks.stream().map(part).distinct().collect(Collectors.joining(between));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Half a surrogate pair cannot be told here from its whole; the encoder replaces it. */
  private static char shown(char c) {
    boolean overrides = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    return Character.isISOControl(c) || overrides ? REPLACEMENT : c;
  }
}
