package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WrapTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "wrap.tsv",
      delimiter = '\t',
      numLinesToSkip = 2,
      quoteCharacter = '\0')
  void breaksWhereAReaderWould(int width, String text, String lines) {
    assertEquals(List.of(lines.split("\\|")), Wrap.lines(text, width));
  }
}
