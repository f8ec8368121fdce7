package org.uptake.ingest;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of text that the layout sets apart.
 *
 * @param label the number that the layout gives it where the words do not (a list item, the row of
 *     a table)
 * @param heading whether the layout says that it is one
 */
record Block(String text, OptionalInt page, Optional<String> label, boolean heading) {

  static Block of(String text) {
    return new Block(text, OptionalInt.empty(), Optional.empty(), false);
  }

  static Block heading(String text) {
    return new Block(text, OptionalInt.empty(), Optional.empty(), true);
  }

  Block onPage(int number) {
    return new Block(text, OptionalInt.of(number), label, heading);
  }
}
