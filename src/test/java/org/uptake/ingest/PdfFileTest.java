package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uptake.ingest.MadeFiles.Line;

class PdfFileTest {
  /** Wide enough that the next word has no room. */
  private static final String[] FIRST = {
    "12. The committee heard the delegation and thanked it for the frank replies that it gave",
    "on each of the points raised. It took note of the new law and of the plan, which had been",
    "adopted in the spring, and asked that every recom-"
  };

  private static final String[] SECOND = {
    "mendation be answered before the next session of the committee in a written report to it.",
    "The report is public."
  };

  @Test
  void joinsASentenceOverAPageWithItsHeaderAndItsNote() throws Exception {
    Layout layout = layout(pages());
    assertEquals(
        List.of(
            "12. The committee heard the delegation and thanked it for the frank replies that it"
                + " gave on each of the points raised. It took note of the new law and of the plan,"
                + " which had been adopted in the spring, and asked that every recommendation be"
                + " answered before the next session of the committee in a written report to it."
                + " The report is public.",
            "1 Adopted without a vote.",
            "13. The next session opens in June."),
        layout.blocks().stream().map(Block::text).toList());
    assertEquals(
        List.of(1, 1, 2), layout.blocks().stream().map(block -> block.page().orElse(0)).toList());
  }

  private static List<List<Line>> pages() {
    var first = new ArrayList<Line>();
    first.add(new Line("EX/7/12", 70, 760, 9));
    for (int row = 0; row < FIRST.length; row++) {
      first.add(Line.text(FIRST[row], row));
    }
    first.add(new Line("1 Adopted without a vote.", 70, 80, 8));
    first.add(new Line("1", 300, 40, 9));
    var second = new ArrayList<Line>();
    second.add(new Line("EX/7/12", 70, 760, 9));
    for (int row = 0; row < SECOND.length; row++) {
      second.add(Line.text(SECOND[row], row));
    }
    second.add(Line.text("13. The next session opens in June.", SECOND.length));
    second.add(new Line("2", 300, 40, 9));
    return List.of(first, second);
  }

  private static Layout layout(List<List<Line>> pages) throws IOException, Unreadable, Wordless {
    return PdfFile.layout(
        MadeFiles.pdf(pages),
        1_000_000,
        new Ocr(Optional.empty(), Duration.ofSeconds(1)),
        Optional.empty());
  }
}
