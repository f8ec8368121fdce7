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

  @Test
  void findsAPhraseWithACommaOnlyWhereTheTextHasIt() {
    var rights = new Phrases.Builder<String>().add("economic, social rights", "rights").build();
    assertEquals(1, rights.find("Economic, social rights").size());
    assertEquals(List.of(), rights.find("economic social rights, economic; social rights"));
  }

  @Test
  void findsTheShorterPhraseWhereAWordOfItAlsoBeginsAnother() {
    var liberties =
        new Phrases.Builder<String>()
            .add("discriminat*", "equality")
            .add("discrimination against women", "women")
            .add("independen* judg*", "judges")
            .add("independent media", "media")
            .build();
    assertEquals(
        List.of("equality", "women", "judges", "media"),
        liberties
            .find(
                "Discrimination is rife; discrimination against women; an independent judge; the"
                    + " independent media")
            .stream()
            .map(Phrases.Match::entry)
            .toList());
  }
}
