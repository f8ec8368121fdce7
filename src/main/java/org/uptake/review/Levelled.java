package org.uptake.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.uptake.text.Plain;
import org.uptake.text.Span;

/**
 * A text with its white space and typography levelled, where each character knows its place: one
 * space for each run of white space, plain quotation marks and dashes, no soft hyphens and no
 * characters without width.
 */
final class Levelled {
  private final String text;
  private final int[] places;

  private Levelled(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static Levelled of(String original) {
    String plain = Plain.of(original);
    var text = new StringBuilder(plain.length());
    int[] places = new int[plain.length()];
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean isSpace = c == ' ';
      if (isDropped(c) || (isSpace && (text.isEmpty() || text.charAt(text.length() - 1) == ' '))) {
        continue;
      }
      places[text.length()] = i;
      text.append(c);
    }
    return new Levelled(text.toString(), Arrays.copyOf(places, text.length()));
  }

  private static boolean isDropped(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  /** The words, without white space around them. */
  static String words(String original) {
    return of(original).text.strip();
  }

  String text() {
    return text;
  }

  /** Where characters of the levelled text stand in the original. */
  Span original(int start, int end) {
    return start == end
        ? new Span(start == 0 ? 0 : places[start - 1] + 1, start == 0 ? 0 : places[start - 1] + 1)
        : new Span(places[start], places[end - 1] + 1);
  }

  /** Where each occurrence of {@code words}, which are levelled, begins; never inside a word. */
  List<Integer> occurrences(String words) {
    var found = new ArrayList<Integer>();
    if (words.isEmpty()) {
      return found;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (isBorder(at) && isBorder(at + words.length())) {
        found.add(at);
      }
    }
    return found;
  }

  /** Where the levelled text has what stands at a place of the original, or next after it. */
  int levelled(int original) {
    int at = Arrays.binarySearch(places, original);
    return at >= 0 ? at : -at - 1;
  }

  private boolean isBorder(int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
