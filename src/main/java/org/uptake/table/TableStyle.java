package org.uptake.table;

/**
 * What a terminal can show.
 *
 * @param width in columns, at least {@value #NARROWEST}
 * @param colours whether escape sequences for colours may be written
 */
public record TableStyle(int width, boolean colours) {

  /** What a table needs at least; a caller with less room asks for this much. */
  public static final int NARROWEST = 20;

  public TableStyle {
    if (width < NARROWEST) {
      throw new IllegalArgumentException(
          "the width of a table must be at least " + NARROWEST + " columns, got " + width);
    }
  }
}
