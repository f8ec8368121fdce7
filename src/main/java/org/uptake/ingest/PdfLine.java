package org.uptake.ingest;

/**
 * A line as it stands on a page of a PDF, or in the picture of a page.
 *
 * @param page counted from 1
 * @param x where it begins, in points from the left
 * @param end where it ends
 * @param y its baseline, in points from the top
 * @param size of most of its letters, in points
 * @param bold whether most of its letters are
 */
record PdfLine(String text, int page, double x, double end, double y, double size, boolean bold) {

  boolean overlaps(PdfLine other) {
    return x < other.end && other.x < end;
  }

  /** How wide a word of this line's size is, roughly: half the size for each letter. */
  double widthOf(String word) {
    return text.isEmpty() ? 0 : word.length() * (end - x) / text.length();
  }

  PdfLine withSize(double other) {
    return new PdfLine(text, page, x, end, y, other, bold);
  }

  String firstWord() {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }
}
