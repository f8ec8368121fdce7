package org.uptake.table;

/**
 * A column of a {@link TextTable}.
 *
 * @param heading may be empty
 * @param minimum columns of the terminal that it gets before room is shared out, unless its cells
 *     need less
 * @param weight its share of the room beyond that, in proportion to the others'; at least 1
 */
public record Column(String heading, int minimum, int weight) {

  /** The narrowest that still holds every character. */
  static final int NARROWEST = 2;

  public Column {
    heading = Shown.of(heading);
    if (minimum < NARROWEST || weight < 1) {
      throw new IllegalArgumentException(
          "a column needs a minimum of at least "
              + NARROWEST
              + " and a weight of at least 1, got "
              + minimum
              + " and "
              + weight);
    }
  }
}
