package org.uptake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.document.SearchOutcome.Hit;
import org.uptake.document.SearchOutcome.TextHits;
import org.uptake.table.HitWording;
import org.uptake.text.Span;

/** A document among the hits, with its best passages. */
record TextView(TextHits text) {
  private static final Piece LEFT_OUT = new Piece(" … ", false);

  /** A passage of it: where it stands, and the sentences that answer. */
  record Passage(String address, String place, List<Piece> pieces) {
    Passage {
      pieces = List.copyOf(pieces);
    }
  }

  /** At its beginning. */
  String whole() {
    return DocumentAddress.of(text.id());
  }

  /** At the best of its passages. */
  String address() {
    return passages().stream()
        .map(Passage::address)
        .findFirst()
        .orElseGet(() -> DocumentAddress.of(text.id()));
  }

  String title() {
    return text.title().orElse(text.location());
  }

  /** Whence it is; the location where the title does not say it. */
  String origin() {
    return Stream.of(
            Optional.of(HitWording.day(text)),
            text.publisher(),
            text.title().map(title -> text.location()),
            HitWording.copies(text))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /** How many passages are not shown. */
  int more() {
    return text.passages() - text.hits().size();
  }

  List<Passage> passages() {
    return text.hits().stream()
        .map(
            hit ->
                new Passage(
                    DocumentAddress.at(
                        text.id(), hit.matches().isEmpty() ? List.of(hit.span()) : hit.matches()),
                    place(hit),
                    pieces(hit)))
        .toList();
  }

  private static String place(Hit hit) {
    String place = HitWording.place(hit);
    return place.isEmpty() ? "in context" : place;
  }

  private static List<Piece> pieces(Hit hit) {
    var pieces = new ArrayList<Piece>();
    int end = hit.span().start();
    for (Span sentence : hit.excerpts()) {
      pieces.add(sentence.start() > end ? LEFT_OUT : new Piece(" ", false));
      String words = sentence.shifted(-hit.span().start()).of(hit.text());
      pieces.addAll(
          Piece.of(
              words, sentence.start(), hit.matches().stream().filter(sentence::contains).toList()));
      end = sentence.end() + 1;
    }
    if (end < hit.span().end()) {
      pieces.add(LEFT_OUT);
    }
    return pieces;
  }
}
