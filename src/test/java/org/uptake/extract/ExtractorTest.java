package org.uptake.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptake.document.About;
import org.uptake.document.Findings;
import org.uptake.document.Paragraph;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.document.Source;
import org.uptake.document.SourceId;
import org.uptake.text.Span;

class ExtractorTest {
  private static final int PART = 250_000;
  private static final int TIMES = 4;

  /** How many times slower than its part a longer text may be read on a busy machine. */
  private static final int MARGIN = 2;

  private static final long GRACE = 500_000_000;

  /** Where no full stop ends a sentence, so many characters are one. */
  private static final int SENTENCE = 10_000;

  private final Extractor extractor = new Extractor(Lexicons.OWN);

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890",
        "the Minister of Justice said on 5 May 2007 that Chad should ratify it and ",
        "Aa "
      })
  void takesTimeInProportionToALineWithoutAFullStop(String piece) {
    time(piece, PART);
    long once = time(piece, PART);
    long more = time(piece, TIMES * PART);
    assertTrue(
        more < TIMES * MARGIN * once + GRACE,
        piece + once / 1_000_000 + " ms for one part, " + more / 1_000_000 + " ms for " + TIMES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-", "A'"})
  void readsATextWithoutSpacesOnce(String piece) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> time(piece, PART));
  }

  @Test
  void readsDayAndCountryOffTheText() {
    Findings findings =
        extractor.extract(
            document("N'Djamena, Chad, 5 May 2007. The Prime Minister of Chad left."));
    assertEquals(Optional.of("Chad"), findings.document().about().country());
    assertEquals(
        Optional.of("2007-05-05"), findings.document().about().published().map(Object::toString));
  }

  private long time(String piece, int length) {
    ParsedDocument document = document(piece.repeat(length / piece.length()));
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    extractor.extract(document);
    return threads.getCurrentThreadCpuTime() - start;
  }

  /** One paragraph. */
  private static ParsedDocument document(String text) {
    var source = new Source(new SourceId("0".repeat(64)), "a.txt", "text/plain", text.length());
    var sentences = new ArrayList<Sentence>();
    for (int start = 0; start < text.length(); start += SENTENCE) {
      int end = Math.min(text.length(), start + SENTENCE);
      sentences.add(new Sentence(new Span(start, end), 0));
    }
    var paragraph =
        new Paragraph(new Span(0, text.length()), Optional.empty(), OptionalInt.empty());
    return new ParsedDocument(
        source, text, About.NOTHING.withLanguage("en"), List.of(paragraph), sentences);
  }
}
