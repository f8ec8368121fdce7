package org.uptake.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value in an annotation, made by hand, which knows where it stands: a mistake costs one line
 * that names it.
 *
 * @param place for messages: {@code visit.json: statements[3].kind}
 */
record AnnotationField(String place, JsonNode value) {
  private static final ObjectReader TREES =
      new ObjectMapper(Json.FACTORY).reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  static AnnotationField read(String file, byte[] json) {
    try {
      return new AnnotationField(file, TREES.readTree(json));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String line = at == null ? "" : ":" + at.getLineNr();
      throw new IllegalArgumentException(file + line + ": must be JSON: " + reason(e), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": must be JSON in UTF-8: " + e.getMessage(), e);
    }
  }

  /** Without what the parser adds for programmers. */
  private static String reason(JsonProcessingException e) {
    return e instanceof MismatchedInputException
        ? "there is something behind its end"
        : e.getOriginalMessage().replaceFirst(" \\(start marker .*", "");
  }

  AnnotationField object() {
    return value.isObject() ? this : refused("must be an object in { }");
  }

  /** The field of this object; absent where it is not there or null. */
  Optional<AnnotationField> maybe(String name) {
    return Optional.ofNullable(object().value.get(name))
        .filter(node -> !node.isNull())
        .map(node -> new AnnotationField(inside(name), node));
  }

  AnnotationField field(String name) {
    return maybe(name)
        .orElseThrow(() -> new IllegalArgumentException(inside(name) + ": must be there"));
  }

  /** Refuses an object without the field, which may be null. */
  Optional<AnnotationField> nullable(String name) {
    if (!object().value.has(name)) {
      throw new IllegalArgumentException(inside(name) + ": must be there, null where none is");
    }
    return maybe(name);
  }

  private String inside(String name) {
    return place + (place.endsWith(".json") ? ": " : ".") + name;
  }

  List<AnnotationField> items() {
    if (!value.isArray()) {
      refused("must be a list in [ ]");
    }
    var items = new ArrayList<AnnotationField>(value.size());
    for (JsonNode item : value) {
      boolean whole = place.endsWith(".json");
      items.add(new AnnotationField(place + (whole ? ": " : "") + "[" + items.size() + "]", item));
    }
    return items;
  }

  /** The items of a list that may be left out. */
  <T> List<T> list(String name, Function<AnnotationField, T> read) {
    return maybe(name).map(AnnotationField::items).orElse(List.of()).stream().map(read).toList();
  }

  String text() {
    return value.isTextual() ? value.textValue() : refused("must be a text in quotes").place;
  }

  /** A text with a letter or digit at least: others would match anything or nothing. */
  String words() {
    String text = text();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      refused("must have words");
    }
    return text;
  }

  Optional<String> textOrNull() {
    return value.isNull() ? Optional.empty() : Optional.of(text());
  }

  boolean flag(String name) {
    return maybe(name)
        .map(
            field ->
                field.value.isBoolean()
                    ? field.value.booleanValue()
                    : field.refused("must be true or false").value.booleanValue())
        .orElse(false);
  }

  /** What {@code read} makes of the text, with the place before its complaint. */
  <T> T as(Function<String, T> read) {
    String text = text();
    try {
      return read.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  private AnnotationField refused(String rule) {
    throw new IllegalArgumentException(place + ": " + rule + ", got " + clipped(value.toString()));
  }

  private static String clipped(String text) {
    if (text.isEmpty()) {
      return "nothing";
    }
    return text.length() <= 60 ? text : text.substring(0, 60) + "\u2026";
  }
}
