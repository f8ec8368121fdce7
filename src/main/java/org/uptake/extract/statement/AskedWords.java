package org.uptake.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Span;

/** Where the words begin and end that say what is asked for. */
final class AskedWords {
  private static final String SAY =
      "(?:said|says|told|added|adds|noted|notes|stressed|underlined|emphasi[sz]ed|explained|declared|warned"
          + "|concluded|continued|commented|observed|remarked|insisted|reported|stated|urged|replied)";

  /** What stands behind the thing asked for: who said it, "etc.", marks. */
  private static final Pattern END =
      Pattern.compile(
          "(?:,?[\"']? (?:"
              + SAY
              + " (?!that )[^;\"]{2,140}|(?:(?:the |an? |his |her |its )?[^,;\"\\s]+(?: [^,;\"\\s]+){0,7}? )"
              + SAY
              + "(?: (?:reporters|[A-Z][a-z]+|the [a-z]+))?(?: (?:yesterday|today|on [A-Z][a-z]+day))?)"
              + "|, according to [^,]{3,60}|,? etc\\.?)?[\\s.;:,\"']*$");

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
    Matcher end = END.matcher(trimmed.of(plain));
    end.useTransparentBounds(true).region(Math.max(0, trimmed.length() - TAIL), trimmed.length());
    int length = end.find() && end.start() > 0 ? end.start() : trimmed.length();
    Span cut = withClosingQuote(plain, trimmed, length);
    boolean infinitive =
        plain.startsWith("to ", cut.start()) || plain.startsWith("To ", cut.start());
    return infinitive && cut.length() > 3 ? new Span(cut.start() + 3, cut.end()) : cut;
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
