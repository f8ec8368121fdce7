package org.uptake.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uptake.document.About;

/**
 * The signs of Markdown, taken off: headings, emphasis, links, pictures, the head between two
 * {@code ---}.
 *
 * @param lines the text without them
 * @param head the keys of the head and their values
 * @param heading the first
 */
record Markdown(List<TextLine> lines, Map<String, String> head, Optional<String> heading) {
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
  private static final int LONGEST_HEADING = 300;
  private static final Pattern KEY = Pattern.compile("([A-Za-z_]{2,30}):\\s*(.*)");
  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\]\\[]{0,200}+\\]\\([^()\\s]{0,500}+\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[]{1,300}+)\\]\\([^()\\s]{1,500}+\\)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^\\w{1,20}\\]:?");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\d*_])(\\*\\*|__|\\*|_)(?=[^\\s*_])|(?<=[^\\s*_])(\\*\\*|__|\\*|_)(?![\\p{L}\\d*_])");
  private static final Pattern TAG = Pattern.compile("<!--.{0,300}?-->|</?[a-z]{1,10}/?>");

  /** What a head may say of the document, by the names that site generators use. */
  private static final List<String> DAYS = List.of("date", "published", "publishdate");

  private static final int LONGEST_HEAD = 100;

  Markdown {
    lines = List.copyOf(lines);
    head = Map.copyOf(head);
  }

  /** Whether the lines have a heading or a head in the manner of Markdown. */
  static boolean isIn(List<TextLine> lines) {
    return headEnd(lines) > 0 || lines.stream().anyMatch(line -> isHeading(line.text()));
  }

  static Markdown of(List<TextLine> lines) {
    int end = headEnd(lines);
    Map<String, String> head = new LinkedHashMap<>();
    String key = "";
    for (TextLine line : lines.subList(0, end)) {
      var pair = KEY.matcher(line.text());
      if (pair.matches() && line.indent() == 0) {
        key = pair.group(1).toLowerCase(Locale.ROOT);
        head.put(key, pair.group(2));
      } else if (!key.isEmpty() && !line.text().startsWith("-")) {
        head.merge(key, line.text(), (first, more) -> first + " " + more);
      }
    }
    var rest = new ArrayList<TextLine>();
    Optional<String> first = Optional.empty();
    for (TextLine line : lines.subList(end, lines.size())) {
      boolean heading = isHeading(line.text());
      String text = plain(line.text());
      if (heading) {
        rest.add(line.withText(""));
        first = first.or(() -> Optional.of(text).filter(CleanText::hasWords));
      }
      rest.add(line.withText(text));
      if (heading) {
        rest.add(line.withText(""));
      }
    }
    return new Markdown(rest, head, first);
  }

  About about() {
    return new About(
        Optional.ofNullable(head.get("title"))
            .map(Markdown::unquoted)
            .filter(CleanText::hasWords)
            .or(() -> heading),
        Optional.empty(),
        DAYS.stream()
            .flatMap(key -> Optional.ofNullable(head.get(key)).stream())
            .flatMap(day -> Days.of(unquoted(day)).stream())
            .findFirst(),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean isHeading(String line) {
    return line.startsWith("#")
        && line.length() <= LONGEST_HEADING
        && HEADING.matcher(line).matches();
  }

  private static String plain(String line) {
    if (line.chars().allMatch(c -> c == '-' || c == '*' || c == '=' || c == ' ')) {
      return "";
    }
    var heading = HEADING.matcher(line);
    String text = isHeading(line) && heading.matches() ? heading.group(1) : line;
    text = PICTURE.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = NOTE.matcher(text).replaceAll("");
    text = TAG.matcher(text).replaceAll("");
    text = text.startsWith("> ") ? text.substring(2) : text;
    text = text.endsWith("\\") ? text.substring(0, text.length() - 1) : text;
    text = text.startsWith("* ") ? "• " + text.substring(2) : text;
    return CleanText.of(EMPHASIS.matcher(text).replaceAll(""));
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() > 1
            && (text.startsWith("\"") || text.startsWith("'"))
            && text.charAt(text.length() - 1) == text.charAt(0);
    return (quoted ? text.substring(1, text.length() - 1) : text).strip();
  }

  /** The index after the closing {@code ---} of the head; 0 where there is none. */
  private static int headEnd(List<TextLine> lines) {
    if (lines.isEmpty() || !lines.getFirst().text().equals("---")) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
      if (lines.get(i).text().equals("---")) {
        return i + 1;
      }
    }
    return 0;
  }
}
