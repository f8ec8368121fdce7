package org.uptake.web;

import java.util.ArrayList;
import java.util.List;
import org.uptake.text.Span;

/** Some words of a text, marked or not. */
record Piece(String words, boolean marked) {

  /**
   * A text in pieces.
   *
   * @param places in order, without overlaps, counted from {@code offset} on; what lies outside is
   *     left out
   */
  static List<Piece> of(String text, int offset, List<Span> places) {
    var pieces = new ArrayList<Piece>();
    int done = 0;
    for (Span place : places) {
      int start = place.start() - offset;
      int end = place.end() - offset;
      if (start >= done && end <= text.length()) {
        pieces.add(new Piece(text.substring(done, start), false));
        pieces.add(new Piece(text.substring(start, end), true));
        done = end;
      }
    }
    pieces.add(new Piece(text.substring(done), false));
    return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
  }
}
