package org.uptake.table;

import org.uptake.document.CitedStatement;
import org.uptake.text.Span;

/**
 * A sentence cut short for a narrow place, between words, with an ellipsis where words are left.
 */
public final class Excerpt {
  private static final String ELLIPSIS = "\u2026";

  private Excerpt() {}

  /** The beginning, of about {@code limit} characters. */
  public static String of(CitedStatement cited, int limit) {
    return of(cited.statement().evidence().quote(), limit);
  }

  /** The beginning of any text. */
  public static String of(String text, int limit) {
    return head(Shown.of(text), limit);
  }

  /** The words around {@code place}, which counts in the document's text. */
  static String around(CitedStatement cited, Span place, int limit) {
    String quote = cited.statement().evidence().quote();
    int start = place.start() - cited.statement().evidence().span().start();
    if (quote.length() <= limit || start <= limit / 2 || start >= quote.length()) {
      return of(quote, limit);
    }
    int from = Math.max(quote.lastIndexOf(' ', start - limit / 4), start - limit / 2);
    return ELLIPSIS + " " + head(Shown.of(quote.substring(from)), limit - 2);
  }

  private static String head(String text, int limit) {
    if (text.length() <= limit + limit / 4) {
      return text; // Rather a little longer than without its last words.
    }
    int space = text.lastIndexOf(' ', limit);
    int end = space > limit / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, limit));
    return text.substring(0, end) + " " + ELLIPSIS;
  }
}
