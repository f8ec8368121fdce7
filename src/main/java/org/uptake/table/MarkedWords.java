package org.uptake.table;

import java.io.IOException;
import org.uptake.text.WordDifference;
import org.uptake.text.WordDifference.Piece;

/** A difference of wording, word by word, so that it can be read. */
final class MarkedWords {
  private MarkedWords() {}

  /** {@code the [-removal of-] [+full+] provision}. */
  static String plain(WordDifference difference) {
    var text = new StringBuilder();
    for (Piece piece : difference.pieces()) {
      String words = Shown.of(piece.words());
      text.append(text.isEmpty() ? "" : space(piece));
      text.append(
          switch (piece.side()) {
            case BOTH -> words;
            case GONE -> "[-" + words + "-]";
            case NEW -> "[+" + words + "+]";
          });
    }
    return text.toString();
  }

  /** As {@code ins} and {@code del}, which a reader tells by their lines too. */
  static void html(Markup out, WordDifference difference) throws IOException {
    boolean first = true;
    for (Piece piece : difference.pieces()) {
      out.text(first ? "" : space(piece));
      first = false;
      switch (piece.side()) {
        case BOTH -> out.text(piece.words());
        case GONE -> out.element("del", piece.words());
        case NEW -> out.element("ins", piece.words());
      }
    }
  }

  /** Words that begin their text stand apart too, where words of the other text go before. */
  private static String space(Piece piece) {
    boolean word = piece.words().codePoints().limit(1).anyMatch(Character::isLetterOrDigit);
    return piece.spaced() || word ? " " : "";
  }
}
