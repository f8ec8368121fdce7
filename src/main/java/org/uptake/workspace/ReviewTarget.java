package org.uptake.workspace;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uptake.document.Findings;
import org.uptake.index.FindingsReader;
import org.uptake.review.FoundAt;
import org.uptake.text.Span;

/** What is named to be decided on: an id of a table, or a place in a document. */
public sealed interface ReviewTarget {
  /** Of a row or a piece of evidence. */
  Pattern ID = Pattern.compile("[re][0-9a-f]{12}(?:-[0-9]+)?");

  Pattern PLACE = Pattern.compile("(.+):([0-9]{1,9})-([0-9]{1,9})");
  int MOST_NAMED = 5;

  /** A row or a piece of evidence. */
  record Id(String id) implements ReviewTarget {}

  /** Words of a document, as the machine found it. */
  record Place(Findings document, Span words) implements ReviewTarget {}

  /**
   * Reads what was named.
   *
   * @param words of the document that {@code named} is; none where it names the place itself
   */
  static ReviewTarget of(FindingsReader reader, String named, List<String> words)
      throws IOException {
    if (words.isEmpty() && ID.matcher(named).matches()) {
      return new Id(named);
    }
    Matcher place = PLACE.matcher(named);
    if (words.isEmpty() && place.matches()) {
      return place(reader, place);
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException(
          "ID: must be the id of a row (r…) or of evidence (e…), DOCUMENT:begin-end, or DOCUMENT"
              + " \"words\", got '"
              + named
              + "'");
    }
    Findings document = ChosenDocument.findings(reader, named);
    return new Place(document, only(document, String.join(" ", words)));
  }

  private static Place place(FindingsReader reader, Matcher place) throws IOException {
    Findings document = ChosenDocument.findings(reader, place.group(1));
    int begin = Integer.parseInt(place.group(2));
    int end = Integer.parseInt(place.group(3));
    int length = document.document().text().length();
    if (begin >= end || end > length) {
      throw new IllegalArgumentException(
          "DOCUMENT:begin-end: must be characters of 0-" + length + ", got " + begin + "-" + end);
    }
    return new Place(document, new Span(begin, end));
  }

  static Span only(Findings document, String words) {
    List<Span> places = FoundAt.places(document.document(), words);
    String location = document.document().source().location();
    if (places.isEmpty()) {
      throw new IllegalArgumentException(
          "\"words\": must stand in " + location + ", got '" + words + "'");
    }
    if (places.size() > 1) {
      throw new IllegalArgumentException(
          "\"words\": stand "
              + places.size()
              + " times in "
              + location
              + ": take more of them, or "
              + places.stream()
                  .limit(MOST_NAMED)
                  .map(
                      span ->
                          document.document().source().fileName()
                              + ":"
                              + span.start()
                              + "-"
                              + span.end())
                  .collect(Collectors.joining(", "))
              + (places.size() > MOST_NAMED ? " …" : ""));
    }
    return places.getFirst();
  }
}
