package org.uptake.document;

import java.util.Locale;

/** How the constants of the vocabulary are spelled outside: {@code SAID_DONE} as said-done. */
final class Label {
  private Label() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E parse(Class<E> type, String label) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(label)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        type.getSimpleName().toLowerCase(Locale.ROOT)
            + " must be one of "
            + java.util.Arrays.stream(type.getEnumConstants()).map(Label::of).toList()
            + ", got '"
            + label
            + "'");
  }
}
