package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/** Where the words begin and end that say what is asked for. */
final class AskedWords {
  private static final List<String> SAYING =
      List.of(
          "said;says;told;added;adds;noted;notes;stressed;underlined;emphasised;emphasized;explained;declared;warned;concluded;continued;commented;observed;remarked;insisted;reported;stated;urged;replied"
              .split(";"));

  private static final String SAY = Alternation.of(SAYING);

  /** What stands behind the thing asked for: who said it, "etc.", marks. */
  private static final Pattern END =
      Pattern.compile(
          "(?:,?[\"']? (?:"
              + SAY
              + " (?!that )[^;\"]{2,140}|(?:(?:the |an? |his |her |its )?[^,;\"\\s]+(?: [^,;\"\\s]+){0,7}? )"
              + SAY
              + "(?: (?:reporters|[A-Z][a-z]+|the [a-z]+))?(?: (?:yesterday|today|on [A-Z][a-z]+day))?)"
              + "|, according to [^,]{3,60}|,? etc\\.?)?[\\s.;:,\"']*$");

  /** Words without which nothing but marks stands behind the thing asked for. */
  private static final Pattern HINT = Pattern.compile(SAY + "|, according to |\\betc\\b");

  private static final String MARKS = " \t\n\r.;:,\"'";

  /** "; (b) ", ", and (ii) ": the next letter of an enumeration within a sentence. */
  private static final Pattern ENUMERATED =
      Pattern.compile("(?:^|[;,:]\\s*(?:and |or )?)\\((?:[a-h]|i{1,3}|iv|v|[1-9])\\)\\s+");

  /** No attribution behind an action is longer. */
  private static final int TAIL = 200;

  private AskedWords() {}

  /** "(a) guarantee …; (b) provide …": one part for each letter; all in one without letters. */
  static List<Span> enumerated(String plain, Span action) {
    Matcher letter = ENUMERATED.matcher(action.of(plain));
    var parts = new ArrayList<Span>();
    int from = 0;
    while (letter.find()) {
      if (letter.start() > from) {
        parts.add(new Span(action.start() + from, action.start() + letter.start()));
      }
      from = letter.end();
    }
    parts.add(new Span(action.start() + from, action.end()));
    return parts.stream().filter(part -> part.trimmed(plain).length() > 2).toList();
  }

  /** Without the "to" before them and without what stands behind the thing asked for. */
  static Span trimmed(String plain, Span whole) {
    Span trimmed = whole.trimmed(plain);
    Span cut = withClosingQuote(plain, trimmed, lengthWithoutEnd(trimmed.of(plain)));
    boolean infinitive =
        plain.startsWith("to ", cut.start()) || plain.startsWith("To ", cut.start());
    return infinitive && cut.length() > 3 ? new Span(cut.start() + 3, cut.end()) : cut;
  }

  private static int lengthWithoutEnd(String words) {
    int tail = Math.max(0, words.length() - TAIL);
    int end = words.length();
    if (HINT.matcher(words).region(tail, words.length()).find()) {
      Matcher behind = END.matcher(words).useTransparentBounds(true).region(tail, words.length());
      end = behind.find() ? behind.start() : end;
    } else {
      while (end > tail && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    return end > 0 ? end : words.length();
  }

  /** A quotation within the action keeps the mark that closes it. */
  private static Span withClosingQuote(String plain, Span whole, int length) {
    long marks =
        plain
            .substring(whole.start(), whole.start() + length)
            .chars()
            .filter(c -> c == '"')
            .count();
    boolean closes = marks % 2 == 1 && plain.startsWith("\"", whole.start() + length);
    return new Span(whole.start(), whole.start() + length + (closes ? 1 : 0));
  }
}
