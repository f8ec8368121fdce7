package org.uptake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uptake.text.WordDifference.Piece;
import org.uptake.text.WordDifference.Side;

class WordDifferenceTest {
  private static final List<String> WORDS =
      List.of("ratify", "the", "law", "of", "consider", "Torture", "torture", "1995", ",", "État");

  @ParameterizedTest
  @CsvFileSource(resources = "differences.tsv", delimiter = '\t', numLinesToSkip = 1)
  void marksTheWordsThatAReaderWouldMark(String before, String after, String marked) {
    assertEquals(marked, shown(WordDifference.between(text(before), text(after))));
  }

  @RepeatedTest(300)
  void makesTheLaterTextOfTheEarlierOne(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    String before = text(random, 12);
    String after = text(random, 12);
    WordDifference difference = WordDifference.between(before, after);
    assertEquals(unspaced(before), unspaced(side(difference, Side.GONE)));
    assertEquals(after, side(difference, Side.NEW));
  }

  @RepeatedTest(100)
  void findsNoneBetweenEqualTexts(RepetitionInfo run) {
    String text = text(new Random(run.getCurrentRepetition()), 12);
    String other = text.toUpperCase(Locale.ROOT).replace(" ", "\n ");
    assertTrue(WordDifference.between(text, text).isEmpty());
    assertTrue(WordDifference.between(text, other).isEmpty());
  }

  @RepeatedTest(300)
  void isTheMirrorOfTheDifferenceTheOtherWayRound(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    String before = text(random, 10);
    String after = text(random, 10);
    assertEquals(
        mirrored(WordDifference.between(before, after)),
        folded(shown(WordDifference.between(after, before))));
  }

  @RepeatedTest(100)
  void partsNeighboursOfOneSide(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    List<Piece> pieces = WordDifference.between(text(random, 12), text(random, 12)).pieces();
    for (int i = 1; i < pieces.size(); i++) {
      assertTrue(pieces.get(i).side() != pieces.get(i - 1).side(), pieces.toString());
    }
  }

  @Test
  void takesLongAndHostileTextsInTime() {
    String longText = "word ".repeat(200_000);
    String other = "other words ".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertFalse(WordDifference.between(longText, other).isEmpty());
          assertTrue(WordDifference.between(longText, longText).isEmpty());
          assertFalse(WordDifference.between("a-".repeat(500_000), "'".repeat(500_000)).isEmpty());
        });
  }

  @Test
  void keepsTheCommonEndsOfTextsThatAreTooLongToSearch() {
    String middle = numbers(0, WordDifference.LONGEST + 1);
    WordDifference difference =
        WordDifference.between("to begin " + middle + " end", "to begin " + numbers(5, 6) + " end");
    assertEquals(
        List.of(Side.BOTH, Side.GONE, Side.NEW, Side.BOTH),
        difference.pieces().stream().map(Piece::side).toList());
  }

  private static String numbers(int first, int end) {
    return IntStream.range(first, end).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  private static String text(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  private static String text(Random random, int most) {
    var words = new ArrayList<String>();
    int count = random.nextInt(most);
    for (int i = 0; i < count; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static String side(WordDifference difference, Side side) {
    return difference.pieces().stream()
        .filter(piece -> piece.side() == Side.BOTH || piece.side() == side)
        .map(piece -> (piece.spaced() ? " " : "") + piece.words())
        .collect(Collectors.joining());
  }

  private static String unspaced(String text) {
    return text.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static String folded(String text) {
    return String.join(" ", text.strip().split("\\s+")).toLowerCase(Locale.ROOT);
  }

  private static String shown(WordDifference difference) {
    return difference.pieces().stream()
        .map(
            piece ->
                switch (piece.side()) {
                  case BOTH -> piece.words();
                  case GONE -> "[-" + piece.words() + "-]";
                  case NEW -> "[+" + piece.words() + "+]";
                })
        .collect(Collectors.joining(" "));
  }

  /** What has come is what has gone, and stands where that stood. */
  private static String mirrored(WordDifference difference) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : difference.pieces()) {
      var turned =
          new Piece(
              switch (piece.side()) {
                case BOTH -> Side.BOTH;
                case GONE -> Side.NEW;
                case NEW -> Side.GONE;
              },
              piece.spaced(),
              piece.words());
      boolean swapped =
          turned.side() == Side.GONE && !pieces.isEmpty() && pieces.getLast().side() == Side.NEW;
      pieces.add(pieces.size() - (swapped ? 1 : 0), turned);
    }
    return folded(shown(new WordDifference(pieces)));
  }
}
