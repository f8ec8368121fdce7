package org.uptake.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines → blocks. Blank lines part blocks; within a block each line either goes on with the one
 * before or begins a paragraph of its own.
 *
 * <p>Where a text was wrapped at a width, a line goes on when the next word had no room in it;
 * where it was not, when the words say so.
 */
final class TextLayout {
  /** A bullet from a private font within a line begins the next item. */
  private static final Pattern MARK = Pattern.compile("(?<=\\s)(?=\\p{Co}\\s)");

  /** The first surrogate of a plane for private use; the others begin above. */
  private static final char FIRST_PRIVATE = '\uDB80';

  /** Nobody wraps wider, and a shorter measure is a list of names. */
  private static final int WIDEST = 130;

  private static final int NARROWEST = 40;

  /** How many columns a wrapped line may leave free where the next word is unknown. */
  private static final int RAGGED = 15;

  /** The share of full lines that tells a wrapped text. */
  private static final double MOSTLY = 0.6;

  private final List<TextLine> lines;
  private final int width;
  private final RunningText open;
  private final List<Block> blocks = new ArrayList<>();
  private TextLine last = new TextLine("", 0, 0, false);
  private int page;
  private int indent;

  private TextLayout(List<TextLine> lines) {
    this.lines = lines;
    this.width = width(lines);
    this.open = new RunningText(new Hyphens(() -> lines.stream().map(TextLine::text).iterator()));
  }

  static List<Block> blocks(List<TextLine> lines) {
    return new TextLayout(lines).made();
  }

  /** The paragraphs of a text that another format holds, which may have line breaks. */
  static List<String> paragraphs(String text) {
    return blocks(lines(text)).stream().map(Block::text).toList();
  }

  static List<TextLine> lines(String text) {
    var lines = new ArrayList<TextLine>();
    String parted = mayHavePrivate(text) ? MARK.matcher(text).replaceAll("\n") : text;
    int page = parted.indexOf('\f') < 0 ? 0 : 1;
    int start = 0;
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (!isBreak(c)) {
        continue;
      }
      boolean secondOfTwo = c == '\n' && i > 0 && parted.charAt(i - 1) == '\r';
      if (!secondOfTwo) {
        lines.add(line(parted.substring(start, i), page));
      }
      start = i + 1;
      page += c == '\f' ? 1 : 0;
    }
    lines.add(line(parted.substring(start), page));
    return lines;
  }

  private static TextLine line(String raw, int page) {
    return new TextLine(CleanText.of(raw), indent(raw), page, false);
  }

  /** Whether a line or a page ends here. */
  private static boolean isBreak(char c) {
    return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Sooner told than looked for with what must stand around it. */
  private static boolean mayHavePrivate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_PRIVATE) {
        return true;
      }
    }
    return false;
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  private List<Block> made() {
    boolean blank = true;
    for (TextLine line : lines) {
      if (line.isBlank()) {
        blank = true;
        continue;
      }
      if (!open.isEmpty() && (blank ? acrossGap(line) : goesOn(line))) {
        open.add(line.text());
      } else {
        close();
        open.add(line.text());
        page = line.page();
        indent = line.indent();
      }
      last = line;
      blank = false;
    }
    close();
    return blocks;
  }

  /** A blank line within a sentence: a page's furniture stood there, or the page's end. */
  private boolean acrossGap(TextLine line) {
    return flows(line) && (line.cut() || LineFlow.isHanging(open.tail()));
  }

  private boolean flows(TextLine line) {
    return LineFlow.goesOn(open.tail(), line.text());
  }

  private boolean goesOn(TextLine line) {
    if (LineFlow.isItem(line.text()) && !isFullBefore(line)) {
      return false;
    }
    if (line.cut()) {
      return flows(line);
    }
    if (width > 0
        && line.indent() > last.indent() + 1
        && indent < line.indent()
        && LineFlow.isClosed(open.tail())) {
      return false;
    }
    return isFullBefore(line) || flows(line);
  }

  /** Whether the text is wrapped and the first word of {@code line} had no room before it. */
  private boolean isFullBefore(TextLine line) {
    if (width == 0 || (LineFlow.isItem(line.text()) && LineFlow.isClosed(open.tail()))) {
      return false;
    }
    int space = line.text().indexOf(' ');
    int word = space < 0 ? line.text().length() : space;
    return columns(last) + 1 + word > width;
  }

  private void close() {
    Block block = Block.of(open.taken());
    if (CleanText.hasWords(block.text())) {
      blocks.add(page > 0 ? block.onPage(page) : block);
    }
  }

  private static int columns(TextLine line) {
    return line.indent() + line.text().length();
  }

  /** The width at which the text was wrapped; 0 where it was not. */
  private static int width(List<TextLine> lines) {
    int[] inner = new int[lines.size()];
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        inner[count++] = columns(lines.get(i));
      }
    }
    int[] sorted = Arrays.stream(inner, 0, count).sorted().toArray();
    if (count < 2) {
      return 0;
    }
    int widest = sorted[(int) ((count - 1) * 0.95)];
    long full = Arrays.stream(sorted).filter(columns -> columns >= widest - RAGGED).count();
    return widest <= WIDEST && widest >= NARROWEST && full >= MOSTLY * count ? widest : 0;
  }
}
