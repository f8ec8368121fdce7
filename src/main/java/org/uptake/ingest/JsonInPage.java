package org.uptake.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Reads the JSON that web pages carry, as browsers' users write it: line breaks within strings,
 * commas before brackets and signs around the whole do no harm.
 *
 * <p>Nothing that a page holds makes it slow or deep: what is longer, deeper or more than a
 * description of a page needs is not read.
 */
final class JsonInPage {
  private static final int LONGEST = 1 << 20;
  private static final int DEEPEST = 40;
  private static final int MOST_VALUES = 20_000;

  private final String json;
  private int at;
  private int values;

  private JsonInPage(String json) {
    this.json = json;
  }

  /** JSON that is broken or beyond the limits. */
  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    Broken() {
      super("no JSON", null, false, false);
    }
  }

  /** The value; absent where the text is broken or larger than any description of a page. */
  static Optional<JsonValue> read(String text) {
    var reader = new JsonInPage(text);
    reader.at = start(text);
    if (text.length() > LONGEST || reader.at < 0) {
      return Optional.empty();
    }
    try {
      return reader.value(0);
    } catch (Broken e) {
      return Optional.empty();
    }
  }

  /** Comment signs and CDATA marks stand before the first bracket. */
  private static int start(String text) {
    int group = text.indexOf('{');
    int series = text.startsWith("[CDATA[", text.indexOf('[')) ? -1 : text.indexOf('[');
    return series < 0 || (group >= 0 && group < series) ? group : series;
  }

  /** Absent for null. */
  private Optional<JsonValue> value(int depth) throws Broken {
    if (depth > DEEPEST || ++values > MOST_VALUES) {
      throw new Broken();
    }
    return switch (next()) {
      case '{' -> Optional.of(group(depth));
      case '[' -> Optional.of(series(depth));
      case '"' -> Optional.of(new JsonValue.Text(string()));
      default -> literal();
    };
  }

  private JsonValue group(int depth) throws Broken {
    var fields = new LinkedHashMap<String, JsonValue>();
    at++;
    while (next() != '}') {
      String name = string();
      if (next() != ':') {
        throw new Broken();
      }
      at++;
      value(depth + 1).ifPresent(value -> fields.putIfAbsent(name, value));
      comma('}');
    }
    at++;
    return new JsonValue.Group(fields);
  }

  private JsonValue series(int depth) throws Broken {
    var series = new ArrayList<JsonValue>();
    at++;
    while (next() != ']') {
      value(depth + 1).ifPresent(series::add);
      comma(']');
    }
    at++;
    return new JsonValue.Series(series);
  }

  private void comma(char end) throws Broken {
    if (next() == ',') {
      at++;
    } else if (next() != end) {
      throw new Broken();
    }
  }

  private char next() throws Broken {
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    if (at == json.length()) {
      throw new Broken();
    }
    return json.charAt(at);
  }

  private Optional<JsonValue> literal() throws Broken {
    int start = at;
    while (at < json.length() && isOfLiteral(json.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new Broken();
    }
    String literal = json.substring(start, at);
    return literal.equals("null") ? Optional.empty() : Optional.of(new JsonValue.Text(literal));
  }

  private static boolean isOfLiteral(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || "+-.".indexOf(c) >= 0;
  }

  private String string() throws Broken {
    if (next() != '"') {
      throw new Broken();
    }
    var text = new StringBuilder();
    for (at++; at < json.length(); at++) {
      char c = json.charAt(at);
      if (c == '"') {
        at++;
        return text.toString();
      }
      text.append(c == '\\' ? escaped() : c);
    }
    throw new Broken();
  }

  /** The sign that an escape stands for; {@link #at} is then on the escape's last sign. */
  private char escaped() throws Broken {
    if (++at == json.length()) {
      throw new Broken();
    }
    char c = json.charAt(at);
    return switch (c) {
      case 'n', 't', 'r', 'b', 'f' -> ' ';
      case 'u' -> coded();
      default -> c;
    };
  }

  private char coded() throws Broken {
    int end = at + 5;
    if (end > json.length()) {
      throw new Broken();
    }
    int code = 0;
    for (int i = at + 1; i < end; i++) {
      int digit = Character.digit(json.charAt(i), 16);
      if (digit < 0) {
        throw new Broken();
      }
      code = code * 16 + digit;
    }
    at = end - 1;
    return (char) code;
  }
}
