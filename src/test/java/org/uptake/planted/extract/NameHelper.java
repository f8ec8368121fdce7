package org.uptake.planted.extract;

/** Public though nobody outside uses it, too. */
public final class NameHelper {
  private NameHelper() {}

  public static String getName(String words) {
    return words;
  }
}
