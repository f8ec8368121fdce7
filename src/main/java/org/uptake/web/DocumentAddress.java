package org.uptake.web;

import java.util.List;
import java.util.stream.Collectors;
import org.uptake.document.CitedStatement;
import org.uptake.document.SourceId;
import org.uptake.text.Span;

/** Where the page of a document is, and places in it: {@code /documents/0f3a…?at=120-180#at}. */
final class DocumentAddress {
  static final String PATH = "/documents";

  /** So many digits of an id stand in an address. */
  static final int ID_LENGTH = 16;

  private static final int MOST_PLACES = 20;

  private DocumentAddress() {}

  static String of(SourceId id) {
    return PATH + "/" + shortened(id);
  }

  static String shortened(SourceId id) {
    return id.sha256().substring(0, ID_LENGTH);
  }

  /** The page at these words, which it marks. */
  static String at(SourceId id, List<Span> places) {
    return places.isEmpty()
        ? of(id)
        : of(id)
            + "?at="
            + places.stream()
                .limit(MOST_PLACES)
                .map(DocumentAddress::written)
                .collect(Collectors.joining(","))
            + "#at";
  }

  /** The page of the statement at a place. */
  static String statement(SourceId id, Span place) {
    return of(id) + "/statement?at=" + written(place);
  }

  /** What a decision on a place names. */
  static String target(SourceId id, Span place) {
    return shortened(id) + ":" + written(place);
  }

  private static String written(Span place) {
    return place.start() + "-" + place.end();
  }

  static String at(CitedStatement cited) {
    return at(cited.source().id(), List.of(cited.statement().evidence().span()));
  }
}
