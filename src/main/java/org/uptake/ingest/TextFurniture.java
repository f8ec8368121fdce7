package org.uptake.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops from a plain text what belonged to its pages: running titles, page numbers, thumb marks of
 * a book, and the buttons of the web page that it was saved from.
 */
final class TextFurniture {
  private static final Set<String> BUTTONS = OwnTable.words("buttons.tsv", "line", "button");
  private static final int LONGEST_BUTTON =
      BUTTONS.stream().mapToInt(String::length).max().orElse(0);
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—\\[|]?\\s?(?:page|p\\.|стр\\.|seite|página)?\\s?\\d{1,4}(?:\\s?(?:/|of|sur|из|von|de)\\s?\\d{1,4})?\\s?[-–—\\]|]?");
  private static final int LONGEST_NUMBER = 24;

  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile(
          "(?:\\d{1,4} )?(\\d{2}-\\d{4,6}|[A-Z]{1,4}[./](?=\\S*\\d)\\S{3,30})(?: \\d{1,4})?");

  /** A sign beyond the first plane takes two characters. */
  private static final int LONGEST_DOCUMENT_NUMBER = 75;

  /** Longer lines are text, however often they are repeated. */
  private static final int LONGEST_TITLE = 100;

  private final List<TextLine> lines;
  private final String[] shapes;

  /** The shapes of short lines that come more than once. */
  private final Set<String> repeated = new HashSet<>();

  private final boolean[] dropped;

  private TextFurniture(List<TextLine> lines) {
    this.lines = lines;
    this.shapes = new String[lines.size()];
    this.dropped = new boolean[lines.size()];
  }

  /** The lines without furniture; the first line after a dropped one is marked as cut off. */
  static List<TextLine> without(List<TextLine> lines) {
    return new TextFurniture(lines).rest();
  }

  static boolean isPageNumber(String line) {
    return line.length() <= LONGEST_NUMBER && hasDigit(line) && PAGE_NUMBER.matcher(line).matches();
  }

  static boolean isButton(String line) {
    return line.length() <= LONGEST_BUTTON && BUTTONS.contains(line.toLowerCase(Locale.ROOT));
  }

  /** A line as it looks on every page: {@code Page 3 of 9} and {@code Page 4 of 9} are one. */
  static String shape(String line) {
    String small = line.toLowerCase(Locale.ROOT);
    if (!hasDigit(small)) {
      return small;
    }
    var shape = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      if (!isDigit(small.charAt(i))) {
        shape.append(small.charAt(i));
      } else if (i == 0 || !isDigit(small.charAt(i - 1))) {
        shape.append('#');
      }
    }
    return shape.toString();
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private List<TextLine> rest() {
    var seen = new HashSet<String>();
    for (int i = 0; i < shapes.length; i++) {
      TextLine line = lines.get(i);
      shapes[i] = shape(line.text());
      if (!line.isBlank() && line.text().length() <= LONGEST_TITLE && !seen.add(shapes[i])) {
        repeated.add(shapes[i]);
      }
    }
    dropRunningTitles();
    dropDocumentNumbers();
    dropAlone();
    var rest = new ArrayList<TextLine>();
    boolean cut = false;
    for (int i = 0; i < dropped.length; i++) {
      TextLine line = lines.get(i);
      if (dropped[i]) {
        cut |= !isButton(line.text());
      } else {
        rest.add(cut && !line.isBlank() ? line.afterCut() : line);
        cut &= line.isBlank();
      }
    }
    return rest;
  }

  /** A short line that returns and has a page number beside it; each goes with the other. */
  private void dropRunningTitles() {
    Map<String, Integer> numbered = new HashMap<>();
    for (int i = 0; i < dropped.length; i++) {
      if (isRepeated(i)
          && (isPageNumber(beside(i, 1)) || isPageNumber(beside(i, -1)) || startsPage(i))) {
        numbered.merge(shapes[i], 1, Integer::sum);
      }
    }
    for (int i = 0; i < dropped.length && !numbered.isEmpty(); i++) {
      if (numbered.getOrDefault(shapes[i], 0) > 1) {
        dropped[i] = true;
        dropNumberBeside(i, 1);
        dropNumberBeside(i, -1);
      }
    }
  }

  /** The number of the printer's job that returns, with a page number before or behind it. */
  private void dropDocumentNumbers() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < dropped.length; i++) {
      String text = lines.get(i).text();
      if (text.length() > LONGEST_DOCUMENT_NUMBER || !hasDigit(text)) {
        continue;
      }
      Matcher number = DOCUMENT_NUMBER.matcher(text);
      if (number.matches()) {
        places.computeIfAbsent(number.group(1), n -> new ArrayList<>()).add(i);
      }
    }
    places.values().stream()
        .filter(same -> same.size() > 1)
        .flatMap(List::stream)
        .forEach(i -> dropped[i] = true);
  }

  private void dropNumberBeside(int from, int step) {
    next(from, step).stream()
        .filter(at -> isPageNumber(lines.get(at).text()))
        .forEach(at -> dropped[at] = true);
  }

  /** Buttons, single letters that return (thumb marks), and a page number at a page's edge. */
  private void dropAlone() {
    for (int i = 0; i < dropped.length; i++) {
      String text = lines.get(i).text();
      boolean thumb = text.length() == 1 && Character.isUpperCase(text.charAt(0)) && isRepeated(i);
      boolean edge = isPageNumber(text) && (startsPage(i) || endsPage(i));
      dropped[i] |= thumb || edge || isButton(text);
    }
  }

  private boolean isRepeated(int i) {
    return repeated.contains(shapes[i]) && !isPageNumber(lines.get(i).text());
  }

  private boolean startsPage(int i) {
    return lines.get(i).page() > 0 && isOnOtherPage(i, -1);
  }

  private boolean endsPage(int i) {
    return lines.get(i).page() > 0 && isOnOtherPage(i, 1);
  }

  private boolean isOnOtherPage(int i, int step) {
    return next(i, step).stream().noneMatch(at -> lines.get(at).page() == lines.get(i).page());
  }

  private String beside(int from, int step) {
    return next(from, step).stream().mapToObj(at -> lines.get(at).text()).findFirst().orElse("");
  }

  /** The nearest line with words before or after. */
  private OptionalInt next(int from, int step) {
    int at = from + step;
    while (at >= 0 && at < lines.size() && lines.get(at).isBlank()) {
      at += step;
    }
    return at >= 0 && at < lines.size() ? OptionalInt.of(at) : OptionalInt.empty();
  }
}
