package org.uptake.planted.extract;

@SuppressWarnings("StringCaseLocaleUsage")
final class FinderThatSpeaksTurkish {
  private FinderThatSpeaksTurkish() {}

  static String key(String word) {
    return word.toLowerCase();
  }
}
