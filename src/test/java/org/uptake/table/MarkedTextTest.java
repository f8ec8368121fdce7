package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptake.table.MarkedText.Mark;
import org.uptake.text.Span;

class MarkedTextTest {
  private static final String TEXT = "She asked on 3 May 2007 to free them.";
  private static final Mark SENTENCE = new Mark(new Span(0, 37), "[", "]", "33");
  private static final Mark DATE = new Mark(new Span(13, 23), "<", "=2007-05-03>", "36");

  @Test
  void marksPlacesWithinPlacesByBrackets() {
    assertEquals(
        List.of("[She asked on <3 May 2007=2007-05-03> to free them.]"),
        lines(TEXT, false, 80, DATE, SENTENCE));
  }

  @Test
  void breaksLinesBetweenWordsAndKeepsTheMarks() {
    assertEquals(
        List.of("[She asked on <3 May", "2007=2007-05-03> to", "free them.]"),
        lines(TEXT, false, 20, DATE, SENTENCE));
  }

  @Test
  void endsEveryColourWithItsWord() {
    List<String> lines = lines(TEXT, true, 20, DATE, SENTENCE);
    assertTrue(lines.getFirst().startsWith("\u001b[33mShe\u001b[0m "));
    assertTrue(lines.getFirst().endsWith("\u001b[33;36mMay\u001b[0m"));
    assertEquals(
        List.of("She asked on 3 May", "2007 to free them."),
        lines.stream().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")).toList());
  }

  @Test
  void letsNoDocumentDriveTheTerminal() {
    List<String> lines = lines("red \u001b[31m, \u202Eback\u009b1m", false, 80);
    assertFalse(lines.getFirst().codePoints().anyMatch(Character::isISOControl));
    assertFalse(lines.getFirst().contains("\u202E"));
  }

  @Test
  void showsAnEmptyPlaceAsAnEmptyLine() {
    assertEquals(List.of(""), lines(" \n ", false, 80));
  }

  private static List<String> lines(String text, boolean colours, int width, Mark... marks) {
    return new MarkedText(text, colours, List.of(marks)).lines(new Span(0, text.length()), width);
  }
}
