package org.uptake.ingest;

import java.util.List;

/**
 * What a file holds.
 *
 * @param mediaType by its first bytes, its name, and for some what lies within
 * @param layout its own text; empty where it has none
 * @param parts the files within it
 * @param ending what became of reading it
 * @param reason why it has no text or could not be read, one line for people; else empty
 * @param isScanned whether pages that are pictures of text were left for later
 */
record Content(
    String mediaType,
    Layout layout,
    List<Part> parts,
    Ending ending,
    String reason,
    boolean isScanned) {

  enum Ending {
    TEXT,
    NO_TEXT,
    FAILED
  }

  Content {
    parts = List.copyOf(parts);
  }

  static Content text(String mediaType, Layout layout, List<Part> parts) {
    return new Content(mediaType, layout, parts, Ending.TEXT, "", false);
  }

  static Content noText(String mediaType, String reason, List<Part> parts) {
    return new Content(mediaType, Layout.EMPTY, parts, Ending.NO_TEXT, reason, false);
  }

  static Content failed(String mediaType, String reason, List<Part> parts) {
    return new Content(mediaType, Layout.EMPTY, parts, Ending.FAILED, reason, false);
  }

  /** The same, with pages left for later. */
  Content scanned() {
    return new Content(mediaType, layout, parts, ending, reason, true);
  }
}
