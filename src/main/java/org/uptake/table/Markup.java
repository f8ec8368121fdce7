package org.uptake.table;

import java.io.IOException;

/**
 * Writes HTML in which every text and value is escaped.
 *
 * <p>Names of elements and attributes are the program's own; only texts and values may come from
 * documents.
 */
final class Markup {
  private final Appendable out;

  Markup(Appendable out) {
    this.out = out;
  }

  /** The start of an element; {@code attributes} are names and values by turns. */
  Markup start(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(Shown.of(attributes[i + 1]))).append('"');
    }
    out.append('>');
    return this;
  }

  Markup text(String text) throws IOException {
    out.append(escaped(Shown.fold(text)));
    return this;
  }

  Markup end(String element) throws IOException {
    out.append("</").append(element).append('>');
    return this;
  }

  /** An element that holds a text and nothing else. */
  Markup element(String element, String text, String... attributes) throws IOException {
    return start(element, attributes).text(text).end(element);
  }

  Markup newLine() throws IOException {
    out.append('\n');
    return this;
  }

  static String escaped(String text) {
    var safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
