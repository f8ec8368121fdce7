package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebPageTest {
  private final Layout page = WebPage.layout(Cases.text("page.html"));

  @Test
  void keepsTheArticleAndNothingOfTheSite() {
    List<String> found =
        page.blocks().stream()
            .map(block -> block.label().map(label -> "[" + label + "] ").orElse("") + block.text())
            .toList();
    assertEquals(Cases.text("page.expected.txt").lines().toList(), found);
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    assertEquals(Optional.of("Minister opens new archive"), page.about().title());
    assertEquals(Optional.of("Example Gazette"), page.about().publisher());
    assertEquals("2019-03-08", page.about().published().orElseThrow().toString());
    assertEquals(Optional.of("en"), page.about().language());
  }

  @Test
  void keepsAPageThatIsNothingButLinksAndOneThatIsNothing() {
    assertEquals(List.of(), WebPage.layout("").blocks());
    assertEquals(
        List.of("One sentence, in no element at all."),
        WebPage.layout("One sentence, in no element at all.").blocks().stream()
            .map(Block::text)
            .toList());
  }
}
