package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptake.document.FollowUp;

class MarkdownTableTest {

  @Test
  void looksAsItDid() throws IOException {
    Golden.check("followup.md", written(ExampleFollowUps.few()));
  }

  @Test
  void keepsHostileTextWithinItsCell() throws IOException {
    List<String> lines = written(ExampleFollowUps.hostile()).lines().toList();
    for (String line : lines.subList(0, 4)) {
      assertEquals(6, line.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count() - 1, line);
      assertTrue(line.replace("<br>", "").indexOf('<') < 0, line);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a|b a\\|b",
        "<b> &lt;b&gt;",
        "[x](y) \\[x\\](y)",
        "*a*_b_ \\*a\\*\\_b\\_",
        "a\\|b a\\\\\\|b",
        "`c`~d~ \\`c\\`\\~d\\~",
        "&lt; &amp;lt;",
        "http://a.b http\\://a.b",
        "www.a.b www\\.a.b"
      })
  void writesMarkupAsText(String text, String escaped) {
    assertEquals(escaped, MarkdownTable.escaped(text));
  }

  private static String written(List<FollowUp> rows) throws IOException {
    var out = new StringBuilder();
    new MarkdownTable().write(rows, out);
    return out.toString();
  }
}
