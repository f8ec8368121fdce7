package org.uptake.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordsTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "words.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      useHeadersInDisplayName = true)
  void comparesTextsByTheirWords(
      String one, String other, double overlap, boolean same, String why) {
    assertEquals(overlap, Words.of(one).overlap(Words.of(other)), 0.001, why);
    assertEquals(overlap, Words.of(other).overlap(Words.of(one)), 0.001, why);
    assertEquals(same, Words.of(one).isSameSentence(Words.of(other)), why);
  }
}
