package org.uptake.extract.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptake.document.DateMention;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Lexicons;

@Tag("slow")
class HostileTextTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2012, 7, 12));
  private static final int MEGABYTE = 1_000_000;
  private static final int MANY = 30_000;
  private static final long SLACK = 300_000_000L;
  private static final long SEED = 12;

  /** Pieces of dates, and what breaks programs. */
  private static final List<String> PIECES =
      List.of(
          "12",
          "July",
          "2012",
          " ",
          ", ",
          "5",
          "May",
          "\uD800",
          "\uDC00",
          "\u202E",
          "\u200F",
          "\0",
          "\n",
          "/",
          ".",
          "-",
          "the end of ",
          "within two years",
          "should",
          "yesterday",
          "on Monday ",
          "two years later ",
          "between ",
          " and ",
          "last summer",
          "Q1 ",
          "\u00A0",
          "le ",
          "mai ",
          "de mayo ",
          "мая ",
          "года",
          "через два года",
          "hace dos años",
          "XX век",
          "9999",
          "00",
          "99",
          "T",
          ":30",
          "e\u0301",
          "\uFEFF",
          "٢٠١٢",
          "th",
          "'s",
          "X.",
          "decade");

  private final DateFinder finder = new DateFinder(Lexicons.OWN);

  @Test
  void inAnyTextTheDatesLieApartAndAreQuotedAsWritten() {
    var random = new Random(SEED);
    for (String language : DateRules.LANGUAGES) {
      for (int round = 0; round < 60; round++) {
        var text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
          text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        assertLieApart(document(text.toString(), language));
      }
    }
  }

  private void assertLieApart(ParsedDocument document) {
    int end = 0;
    for (DateMention mention : finder.find(document)) {
      var span = mention.evidence().span();
      assertTrue(span.start() >= end, () -> mention + " overlaps the one before");
      assertEquals(span.of(document.text()), mention.evidence().quote());
      end = span.end();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\u200F", "\uD800", "\uDC00\uD83D", "7", "\u202E5 \u202C", "é"})
  void aLineOfAMillionCharactersGivesNoException(String part) {
    String filler = part.repeat(MEGABYTE / part.length());
    for (String language : DateRules.LANGUAGES) {
      List<DateMention> mentions = finder.find(document("2012-07-12 " + filler, language));
      assertTrue(mentions.size() <= 1, language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "12 ", "no full stop in sight, but ", "\u0000", "A/"})
  void fiveMegabytesWithoutAFullStopTakeTimeInProportion(String part) {
    assertProportional(part, "en", 5 * MEGABYTE);
  }

  @ParameterizedTest
  @CsvSource({
    "en, '1 and '",
    "en, '2012-'",
    "en, '12/07/2012 '",
    "en, 'in March '",
    "en, 'between '",
    "en, 'the end of '",
    "en, '+1 '",
    "en, 'on Monday '",
    "en, '1, '",
    "en, 'https://a/'",
    "en, ' '",
    "en, 'should within two years '",
    "en, 'called the a '",
    "en, 'deadline for a '",
    "en, 'today we should '",
    "en, 'two years later '",
    "en, 'over the past two '",
    "fr, 'le '",
    "fr, 'devrait dans les deux ans '",
    "fr, 'a été '",
    "es, 'hoy '",
    "es, 'debe en un plazo de dos años '",
    "ru, 'с марта по '",
    "ru, 'следует в течение двух лет '"
  })
  void aTextThatRepeatsOneFormTakesTimeInProportion(String language, String part) {
    assertProportional(part, language, 4 * MANY);
  }

  /** Four times the text may take ten times as long, never the sixteen times of a square. */
  private void assertProportional(String part, String language, int length) {
    ParsedDocument quarter = document(part.repeat(length / 4 / part.length()), language);
    ParsedDocument whole = document(part.repeat(length / part.length()), language);
    finder.find(quarter);
    long shortTime = time(quarter);
    long longTime = time(whole);
    assertTrue(
        longTime <= 10 * shortTime + SLACK,
        () -> part + ": " + shortTime + " ns for a quarter, " + longTime + " ns for all");
  }

  private long time(ParsedDocument document) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    finder.find(document);
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static ParsedDocument document(String text, String language) {
    return Documents.of(text, Documents.about(language, DAY));
  }
}
