package org.uptake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({"'',100", "132,132", "5,20", "wide,100", "-3,100", "99999999999,100"})
  void isAsWideAsItSaysAndOfUsualWidthWhereItDoesNot(String columns, int width) {
    assertEquals(width, terminal(Map.of("COLUMNS", columns)).style().width());
  }

  @Test
  void showsColoursOnlyOnATerminalThatDoesNotForbidThem() {
    assertTrue(terminal(Map.of("UPTAKE_TERMINAL", "out,err")).style().colours());
    assertTrue(terminal(Map.of("UPTAKE_TERMINAL", "out", "NO_COLOR", "")).style().colours());
    assertFalse(terminal(Map.of("UPTAKE_TERMINAL", "out", "NO_COLOR", "1")).style().colours());
    assertFalse(terminal(Map.of("UPTAKE_TERMINAL", "err")).style().colours());
    assertFalse(terminal(Map.of()).style().colours());
  }

  @Test
  void complainsInOneLineThatCannotDriveTheTerminal() {
    terminal(Map.of()).complain("no folder\n a\u001b[31mb ");
    assertEquals("uptake: no folder a\uFFFD[31mb\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void drawsProgressOnlyWhereSomebodyWatches() throws InterruptedException {
    work(terminal(Map.of()));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    work(terminal(Map.of("UPTAKE_TERMINAL", "err")));
    String drawn = err.toString(StandardCharsets.UTF_8);
    assertTrue(drawn.contains("1/2 corpus/a.txt"), drawn);
    assertTrue(drawn.endsWith("\r\u001b[K"), drawn);
  }

  @Test
  void keepsTheProgressInOneLine() {
    String place = "corpus/2007/" + "x".repeat(200) + ".html";
    assertTrue(Progress.line(3, 7, place, 60).length() < 60);
    assertTrue(Progress.line(3, 7, place, 60).endsWith("x.html"));
    assertEquals("", Progress.line(3, 7, place, 10));
  }

  private static void work(Terminal terminal) throws InterruptedException {
    try (var progress = new Progress(terminal, 2)) {
      Thread.sleep(100);
      progress.step("corpus/a.txt");
    }
  }

  private Terminal terminal(Map<String, String> environment) {
    var out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    return Terminal.of(out, new PrintStream(err, true, StandardCharsets.UTF_8), environment);
  }
}
