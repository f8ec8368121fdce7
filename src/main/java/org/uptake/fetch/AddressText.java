package org.uptake.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The letters of addresses: RFC 3986's rules for what may stand in one. */
final class AddressText {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";
  private static final int SHOWN = 200;

  private AddressText() {}

  /** A path or query in which all that may not stand there is encoded; what is encoded stays. */
  static String encoded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var encoded = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      if (isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0 || (c == '%' && isEscape(bytes, i))) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits(bytes[i]));
      }
    }
    return encoded.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isEscape(byte[] bytes, int i) {
    return i + 2 < bytes.length
        && HexFormat.isHexDigit(bytes[i + 1])
        && HexFormat.isHexDigit(bytes[i + 2]);
  }

  /** An encoded path without {@code .} and {@code ..}, which cannot lead above the root. */
  static String withoutDots(String path) {
    var kept = new ArrayDeque<String>();
    List<String> segments = List.of(path.split("/", -1));
    for (int i = 1; i < segments.size(); i++) {
      String dots = segments.get(i).toLowerCase(Locale.ROOT).replace("%2e", ".");
      boolean up = dots.equals("..");
      if (up) {
        kept.pollLast();
      } else if (!dots.equals(".")) {
        kept.add(segments.get(i));
      }
      if ((up || dots.equals(".")) && i == segments.size() - 1) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }

  /** For messages, which are one line. */
  static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
