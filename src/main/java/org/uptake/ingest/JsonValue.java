package org.uptake.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in JSON; numbers and the rest are kept as they are written, null is left out. */
sealed interface JsonValue {

  record Text(String text) implements JsonValue {}

  record Series(List<JsonValue> values) implements JsonValue {
    public Series {
      values = List.copyOf(values);
    }
  }

  record Group(Map<String, JsonValue> fields) implements JsonValue {
    public Group {
      fields = Map.copyOf(fields);
    }

    /** The values under {@code name}: of a series each, else the one that there is. */
    Stream<JsonValue> each(String name) {
      return Stream.ofNullable(fields.get(name))
          .flatMap(
              value -> value instanceof Series(var values) ? values.stream() : Stream.of(value));
    }

    /** The first text under {@code name}; absent where there is none but groups. */
    Optional<String> text(String name) {
      return each(name)
          .flatMap(value -> value instanceof Text(var text) ? Stream.of(text) : Stream.empty())
          .filter(text -> !text.isBlank())
          .findFirst();
    }
  }
}
