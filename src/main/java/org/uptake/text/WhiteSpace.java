package org.uptake.text;

import java.util.regex.Pattern;

/** White space that says nothing. */
public final class WhiteSpace {
  private static final Pattern RUN = Pattern.compile("\\s+");

  private WhiteSpace() {}

  /** The text with one space for each run of white space, and none at its ends. */
  public static String folded(String text) {
    return RUN.matcher(text).replaceAll(" ").strip();
  }
}
