package org.uptake.table;

/**
 * A column of a sheet.
 *
 * @param width in characters of the usual font
 */
record SheetColumn(String heading, int width) {

  /** What a spreadsheet can do. */
  private static final int WIDEST = 255;

  SheetColumn {
    if (width < 1 || width > WIDEST) {
      throw new IllegalArgumentException(
          "the width of a column must be 1 to " + WIDEST + ", got " + width);
    }
  }
}
