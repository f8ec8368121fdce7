package org.uptake.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.uptake.document.CitedStatement;

class RowIdsTest {
  @Test
  void staysWhenDocumentsMoveOrAreSetAnew() {
    CitedStatement first =
        Made.asked("corpus/a.txt", "They should\n release  the \u2018prisoners\u2019.");
    CitedStatement moved = Made.asked("/elsewhere/a.txt", "They should release the 'prisoners'.");
    CitedStatement other = Made.asked("corpus/b.txt", "They should release the 'prisoners'.");
    assertEquals(id(first), id(moved));
    assertNotEquals(id(first), id(other));
  }

  @Test
  void namesNoTwoRowsAlike() {
    var ids = new RowIds();
    CitedStatement asked = Made.asked("a.txt", "Release them.");
    String id = ids.of(asked, asked.statement().actions().getFirst());
    assertEquals(id + "-2", ids.of(asked, asked.statement().actions().getFirst()));
  }

  private static String id(CitedStatement asked) {
    var action = Made.asked("x", "release").statement().actions().getFirst();
    return new RowIds().of(asked, action);
  }
}
