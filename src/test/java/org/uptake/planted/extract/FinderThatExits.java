package org.uptake.planted.extract;

final class FinderThatExits {
  private FinderThatExits() {}

  static void giveUp() {
    System.exit(1);
  }
}
