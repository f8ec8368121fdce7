package org.uptake.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines of one text to a running text and mends words that a line's end has cut.
 *
 * <p>Whether a hyphen at the end of a line belongs to the word is asked of the document itself: a
 * word that stands elsewhere in one piece loses its hyphen, one that stands elsewhere with hyphen
 * keeps it; else it stays after a prefix of the table and between two words that the document has,
 * and goes where a part is no word of its own.
 */
final class Hyphens {
  private static final Set<String> PREFIXES = OwnTable.words("hyphens.tsv", "word", "prefix");
  private static final Set<String> LONE = OwnTable.words("hyphens.tsv", "word", "after");

  private final Iterable<String> lines;

  /** Read off the lines for the first cut word: most texts have none. */
  private @Nullable Set<String> words;

  Hyphens(Iterable<String> lines) {
    this.lines = lines;
  }

  private boolean has(String word) {
    Set<String> known = words;
    if (known == null) {
      known = wordsOf(lines);
      words = known;
    }
    return known.contains(key(word));
  }

  private static Set<String> wordsOf(Iterable<String> lines) {
    var words = new HashSet<String>();
    for (String line : lines) {
      int end;
      for (int start = 0; start < line.length(); start = end + 1) {
        end = wordEnd(line, start);
        boolean cut = end == line.length() - 1 && isHyphen(line.charAt(end));
        if (end > start && !cut) {
          words.add(key(line.substring(start, end)));
        }
      }
    }
    return words;
  }

  /** Behind the letters from {@code start} on, and the hyphens between them. */
  private static int wordEnd(String line, int start) {
    int end = start;
    while (isLetterAt(line, end)
        || (end > start
            && end < line.length()
            && isHyphen(line.charAt(end))
            && isLetterAt(line, end + 1))) {
      end += Character.charCount(line.codePointAt(end));
    }
    return end;
  }

  private static boolean isLetterAt(String line, int at) {
    return at < line.length() && Character.isLetter(line.codePointAt(at));
  }

  /** Whether {@code line} ends in a word that may go on in the next. */
  static boolean isCut(CharSequence line) {
    int last = line.length() - 1;
    return last > 0
        && (isHyphen(line.charAt(last)) || line.charAt(last) == '\u00AD')
        && Character.isLetter(line.charAt(last - 1));
  }

  /** {@code next} after {@code line}, with a space between or none. */
  String joined(String line, String next) {
    if (!isCut(line) || next.isEmpty() || !Character.isLetter(next.charAt(0))) {
      return line + " " + next;
    }
    String part = lastWord(line.substring(0, line.length() - 1));
    String rest = firstWord(next);
    if (LONE.contains(rest.toLowerCase(Locale.ROOT))) {
      return line + " " + next;
    }
    boolean soft = line.charAt(line.length() - 1) == '\u00AD';
    return (soft || !keeps(part, rest) ? line.substring(0, line.length() - 1) : line) + next;
  }

  /** Mends "pre- trial" within a line: the hyphen stays unless the document has the whole word. */
  String mended(String text) {
    var mended = new StringBuilder();
    int done = 0;
    for (int space = text.indexOf(' ', 2); space > 0; space = text.indexOf(' ', space + 1)) {
      if (!isGap(text, space)) {
        continue;
      }
      String rest = firstWord(text.substring(space + 1, Math.min(text.length(), space + 41)));
      if (!LONE.contains(rest)) {
        int hyphen = space - 1;
        String part = lastWord(text.substring(Math.max(0, hyphen - 40), hyphen));
        mended.append(text, done, has(part + rest) ? hyphen : space);
        done = space + 1;
      }
    }
    return done == 0 ? text : mended.append(text, done, text.length()).toString();
  }

  /** Whether a word that was cut before {@code space} goes on behind it. */
  private static boolean isGap(String text, int space) {
    char hyphen = text.charAt(space - 1);
    return (hyphen == '-' || hyphen == '\u2010')
        && Character.isLetter(text.charAt(space - 2))
        && space + 1 < text.length()
        && Character.getType(text.codePointAt(space + 1)) == Character.LOWERCASE_LETTER;
  }

  private boolean keeps(String part, String rest) {
    if (Character.isUpperCase(rest.charAt(0)) && !isCapital(part)) {
      return true;
    }
    if (has(part + rest)) {
      return false;
    }
    return has(part + "-" + rest)
        || PREFIXES.contains(part.toLowerCase(Locale.ROOT))
        || (part.length() > 2 && has(part) && has(rest));
  }

  private static boolean isCapital(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
