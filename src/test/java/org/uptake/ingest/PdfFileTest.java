package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uptake.document.About;
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

  @Test
  void believesThePacketOfThePublisherAndNotTheDayOfTheFile() throws Exception {
    String text = "The committee heard the delegation.";
    About told =
        layout(
                MadeFiles.describedPdf(
                    text,
                    "<rdf:Description xmp:CreateDate='2021-03-04T10:00:00Z'"
                        + " prism:publicationDate='2012-05-24'>"
                        + "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Prisons &amp; courts in"
                        + " 2012</rdf:li></rdf:Alt></dc:title>"
                        + "<dc:publisher><rdf:Bag><rdf:li>Example Watch</rdf:li></rdf:Bag>"
                        + "</dc:publisher><dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag>"
                        + "</dc:language></rdf:Description>"))
            .about();
    assertEquals("2012-05-24", told.published().orElseThrow().toString());
    assertEquals(Optional.of("Example Watch"), told.publisher());
    assertEquals(Optional.of("en"), told.language());
    assertEquals(Optional.of("2012-05-24"), dayIn("2021-03-04", "2012-05-24"));
    assertEquals(Optional.empty(), dayIn("2021-03-04", "2021-03-04T09:00:00Z"));
    assertEquals(Optional.empty(), dayIn("2021-03-04", "2021"));
  }

  private static Optional<String> dayIn(String made, String dated) throws Exception {
    return layout(
            MadeFiles.describedPdf(
                "The committee heard the delegation.",
                "<rdf:Description><xmp:CreateDate>"
                    + made
                    + "</xmp:CreateDate><dc:date><rdf:Seq><rdf:li>"
                    + dated
                    + "</rdf:li></rdf:Seq></dc:date></rdf:Description>"))
        .about()
        .published()
        .map(Object::toString);
  }

  @Test
  void livesWithABrokenPacket() throws Exception {
    for (String packet :
        List.of("<rdf:Description>".repeat(50_000), "<!ENTITY x 'y'>&x;", "\0<<")) {
      About told = layout(MadeFiles.describedPdf("The text.", packet)).about();
      assertEquals(Optional.empty(), told.published());
    }
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
    return layout(MadeFiles.pdf(pages));
  }

  private static Layout layout(byte[] pdf) throws IOException, Unreadable, Wordless {
    var none = new Allowance(0, 0);
    return PdfFile.layout(
        pdf,
        new ForkRequest("a.pdf", null, null, "", none, 1_000_000, null),
        Ocr.later(),
        new PartsFolder(Path.of(""), new MediaTypes(), none));
  }
}
