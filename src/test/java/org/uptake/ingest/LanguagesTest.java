package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.text.Tsv;

class LanguagesTest {
  static List<Tsv.Row> cases() {
    return Cases.rows("languages.tsv", "language", "text");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesTheLanguageOfTheRunningText(Tsv.Row row) {
    List<Block> blocks = Stream.of(row.cell("text").split("\\|")).map(Block::of).toList();
    assertEquals(Optional.of(row.cell("language")), Languages.of(blocks, Optional.of("xx")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isSureOfALanguageOnlyWhereOpenNlpIs(Tsv.Row row) {
    LanguageDetectorModel model = Languages.model();
    LanguageNgrams ngrams = LanguageNgrams.of(model).orElseThrow();
    var detector = new LanguageDetectorME(model);
    for (String text : row.cell("text").split("\\|")) {
      Language first = detector.predictLanguages(text)[0];
      Optional<String> expected =
          first.getConfidence() > 0.9 ? Optional.of(first.getLang()) : Optional.empty();
      assertEquals(expected, ngrams.sure(text, 0.9), text);
    }
  }

  @Test
  void believesTheFileWhereTheTextIsTooShort() {
    List<Block> blocks =
        List.of(Block.of("Автор: {{author}} https://archive.example/long/address"));
    assertEquals(Optional.of("kk"), Languages.of(blocks, Optional.of("kk")));
  }

  @Test
  void namesNoLanguageWhereThereAreNoLetters() {
    assertEquals(
        Optional.empty(),
        Languages.of(List.of(Block.of("0123456789 ".repeat(50))), Optional.empty()));
  }
}
