package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final List<Column> COLUMNS =
      List.of(new Column("file", 8, 2), new Column("n", 3, 1), new Column("text", 10, 5));

  @Test
  void isAsNarrowAsItsCells() {
    assertEquals(
        List.of("file    n   text", "─────────────────", "a.txt   12  words", "bb.txt      x"),
        new TextTable(new TableStyle(80, false), COLUMNS)
            .lines(List.of(row("a.txt", "12", "words"), row("bb.txt", "", "x"))));
  }

  @Test
  void wrapsByWordsAndPartsRowsThatDo() {
    assertEquals(
        List.of(
            "file  n   text",
            "────────────────────",
            "a     1   one two",
            "          three four",
            "────────────────────",
            "b     2   five"),
        new TextTable(new TableStyle(20, false), COLUMNS)
            .lines(List.of(row("a", "1", "one two three four"), row("b", "2", "five"))));
  }

  @Test
  void fitsWhateverTheCells() {
    var random = new Random(7);
    for (int width = 20; width <= 200; width++) {
      List<List<Cell>> rows =
          Stream.generate(() -> row(word(random), word(random), text(random))).limit(5).toList();
      int allowed = width;
      assertTrue(
          new TextTable(new TableStyle(width, false), COLUMNS)
              .lines(rows).stream().allMatch(line -> DisplayWidth.of(line) <= allowed));
    }
  }

  @Test
  void refusesWhatCannotFit() {
    var style = new TableStyle(20, false);
    List<Column> six = Stream.generate(() -> new Column("c", 2, 1)).limit(6).toList();
    assertThrows(IllegalArgumentException.class, () -> new TextTable(style, six));
    var table = new TextTable(style, COLUMNS);
    assertThrows(IllegalArgumentException.class, () -> table.lines(List.of(row("one"))));
    assertThrows(IllegalArgumentException.class, () -> new TableStyle(19, false));
  }

  private static List<Cell> row(String... cells) {
    return Stream.of(cells).map(Cell::of).toList();
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(30))
        .mapToObj(i -> word(random))
        .collect(Collectors.joining(" "));
  }

  /** Letters, ideographs, marks, emoji, hyphens, controls. */
  private static String word(Random random) {
    String[] alphabet = {
      "a", "e\u0301", "\u4eba", "-", "/", "\ud83d\ude00", "\u001b", "\u0928\u093f"
    };
    return IntStream.range(0, random.nextInt(25))
        .mapToObj(i -> alphabet[random.nextInt(alphabet.length)])
        .collect(Collectors.joining());
  }
}
