package org.uptake.planted.followup;

import org.uptake.planted.table.TableThatKnowsTheIndex;

final class MatcherThatWritesTables {
  private MatcherThatWritesTables() {}

  static int width(TableThatKnowsTheIndex table) {
    return table.width();
  }
}
