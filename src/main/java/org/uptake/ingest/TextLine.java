package org.uptake.ingest;

/**
 * A line of a plain text, cleaned.
 *
 * @param text empty for a blank line
 * @param indent how many columns it is set in
 * @param page counted from 1; 0 where the text has no page breaks
 * @param cut whether a page's furniture stood between this line and the one before
 */
record TextLine(String text, int indent, int page, boolean cut) {

  boolean isBlank() {
    return text.isEmpty();
  }

  TextLine afterCut() {
    return new TextLine(text, indent, page, true);
  }

  TextLine withText(String other) {
    return new TextLine(other, indent, page, cut);
  }
}
