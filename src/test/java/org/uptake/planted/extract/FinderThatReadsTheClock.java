package org.uptake.planted.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class FinderThatReadsTheClock {
  private FinderThatReadsTheClock() {}

  static boolean hasPassed(LocalDate due) {
    return due.isBefore(LocalDate.now(ZoneOffset.UTC));
  }
}
