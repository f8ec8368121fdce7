package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptake.text.Span;
import org.uptake.text.Tsv;

class SentenceSplitterTest {
  static List<Tsv.Row> cases() {
    return Cases.rows("sentences.tsv", "language", "text");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsSentencesWhereAReaderWould(Tsv.Row row) {
    List<String> expected = List.of(row.cell("text").split("¦"));
    String text = String.join(" ", expected);
    List<String> found =
        new SentenceSplitter(row.cell("language"))
            .split(text).stream().map(span -> span.of(text)).toList();
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "7", ".", "a.", "A. ", "(", "(a. ", "“Yes.” ", "\uD83D"})
  void takesNoLongerForTextThatNobodyWrote(String piece) {
    String text = piece.repeat(5_000_000 / piece.length()).strip();
    List<Span> sentences =
        assertTimeout(Duration.ofSeconds(30), () -> new SentenceSplitter("en").split(text));
    assertTrue(sentences.getLast().end() == text.length(), "the last ends with the text");
  }

  @Test
  void findsNoneInNothing() {
    assertEquals(List.of(), new SentenceSplitter("en").split(""));
  }
}
