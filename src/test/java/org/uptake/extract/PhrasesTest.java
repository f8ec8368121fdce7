package org.uptake.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private final Phrases<String> phrases =
      new Phrases.Builder<String>()
          .add("prosecutor general", "office")
          .add("deputy prosecutor general", "deputy")
          .add("CAT", "treaty")
          .add("tortur*", "torture")
          .build();

  @Test
  void findsTheLongestPhraseWordByWord() {
    assertEquals(
        List.of("deputy", "office", "torture", "treaty"),
        phrases
            .find("The Deputy Prosecutor-General met a prosecutor general; tortured, the CAT said.")
            .stream()
            .map(Phrases.Match::entry)
            .toList());
  }

  @Test
  void findsNothingAcrossPunctuationOrInAnotherCase() {
    assertEquals(List.of(), phrases.find("a prosecutor, general secretary; a cat; prosecutors"));
  }
}
