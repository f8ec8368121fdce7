package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptake.document.FollowUp;

class TerminalTableTest {

  @ParameterizedTest
  @ValueSource(ints = {50, 80, 120, 200})
  void looksAsItDid(int width) throws IOException {
    Golden.check("table-" + width + ".txt", written(width, false, ExampleFollowUps.few()));
  }

  @Test
  void fitsEveryWidth() throws IOException {
    List<FollowUp> rows =
        Stream.concat(ExampleFollowUps.many().stream(), ExampleFollowUps.hostile().stream())
            .toList();
    for (int width : IntStream.rangeClosed(TableStyle.NARROWEST, 220).toArray()) {
      String table = written(width, false, rows);
      for (String line : table.split("\n", -1)) {
        assertTrue(DisplayWidth.of(line) <= width, () -> width + ": " + line);
        assertEquals(line.stripTrailing(), line);
      }
    }
  }

  @Test
  void keepsEveryWordAtEveryWidth() throws IOException {
    String action = ExampleFollowUps.few().getFirst().action().text();
    for (int width : new int[] {40, 60, 80, 110, 200}) {
      String table = written(width, false, ExampleFollowUps.few());
      assertTrue(Stream.of(action.split(" ")).allMatch(table::contains), () -> width + table);
      assertTrue(table.contains("Pillay"), table);
    }
  }

  @Test
  void coloursOnlyWhenToldSo() throws IOException {
    assertFalse(written(100, false, ExampleFollowUps.many()).contains("\u001b"));
    String coloured = written(100, true, ExampleFollowUps.many());
    assertTrue(coloured.contains("\u001b[32msaid done\u001b[0m"), coloured);
    assertEquals(
        written(100, false, ExampleFollowUps.many()),
        coloured.replaceAll("\u001b\\[[0-9]{1,2}m", ""));
  }

  @Test
  void letsNoControlCharacterThrough() throws IOException {
    String table = written(120, false, ExampleFollowUps.hostile());
    assertTrue(table.contains("esrever"), table);
    assertTrue(
        table
            .chars()
            .filter(c -> c != '\n')
            .noneMatch(c -> Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E)));
  }

  @Test
  void saysThatNothingWasFound() throws IOException {
    assertEquals("No recommendation was found.\n", written(80, false, List.of()));
  }

  private static String written(int width, boolean colours, List<FollowUp> rows)
      throws IOException {
    var out = new StringBuilder();
    new TerminalTable(new TableStyle(width, colours)).write(rows, out);
    return out.toString();
  }
}
