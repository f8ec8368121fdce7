package org.uptake.planted.extract;

final class FinderThatFormats {
  private FinderThatFormats() {}

  static String score(double score) {
    return "%.2f".formatted(score);
  }
}
