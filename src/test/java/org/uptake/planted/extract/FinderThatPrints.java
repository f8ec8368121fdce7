package org.uptake.planted.extract;

import java.util.List;

final class FinderThatPrints {
  private FinderThatPrints() {}

  static void show(List<String> words) {
    words.forEach(System.out::println);
  }
}
