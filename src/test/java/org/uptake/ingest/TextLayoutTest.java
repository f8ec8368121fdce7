package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLayoutTest {
  record Case(String name, String text, List<String> paragraphs) {
    static Case of(String written) {
      String[] parts = written.split("\n=>\n", 2);
      int name = parts[0].indexOf('\n');
      return new Case(
          parts[0].substring(0, name),
          parts[0].substring(name + 1),
          parts[1].strip().lines().toList());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    List<Case> cases =
        Stream.of(Cases.text("layout.txt").split("(?m)^## ")).skip(1).map(Case::of).toList();
    assertTrue(cases.size() > 5, "cases of layout.txt");
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void partsParagraphsWhereAReaderWould(Case one) throws Wordless {
    assertEquals(one.paragraphs(), texts(TextFile.layout(one.text())));
  }

  @Test
  void countsPagesByFormFeeds() throws Wordless {
    Layout layout = TextFile.layout("First page.\f Second page.\n\n2\n\fThird page.\n");
    assertEquals(List.of(1, 2, 3), layout.blocks().stream().map(b -> b.page().orElse(0)).toList());
    assertEquals(List.of("First page.", "Second page.", "Third page."), texts(layout));
  }

  @Test
  void takesOffTheSignsOfMarkdown() throws Wordless {
    Layout layout =
        TextFile.layout(
            """
            ---
            title: "Archive opened"
            date: 2019-03-08T09:00:00Z
            ---
            # Archive opened

            The **minister** opened [the archive](https://archive.example/a).[^1]

            ![picture](x.png)
            """);
    assertEquals(List.of("Archive opened", "The minister opened the archive."), texts(layout));
    assertEquals("2019-03-08", layout.about().published().orElseThrow().toString());
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {"a word\n", "# ", "#", "7 ", "(", "[a](", "- ", "A\n", "in-\n", "x, \n\n"})
  void takesNoLongerForTextThatNobodyWrote(String piece) {
    String text = piece.repeat(3_000_000 / piece.length());
    assertTimeout(Duration.ofSeconds(60), () -> TextFile.layout(text));
  }

  private static List<String> texts(Layout layout) {
    return layout.blocks().stream().map(Block::text).toList();
  }
}
