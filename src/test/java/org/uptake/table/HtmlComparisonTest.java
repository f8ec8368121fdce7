package org.uptake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.uptake.document.Comparison;
import org.uptake.text.Sha256;

class HtmlComparisonTest {

  @Test
  void looksAsItDid() throws IOException {
    String page = written(ExampleComparisons.few());
    Golden.check(
        "comparison.html.txt",
        page.substring(page.indexOf("<main>"), page.indexOf("</main>")) + "</main>\n");
  }

  @Test
  void hasNoElementOrAttributeFromHostileText() throws IOException {
    Document hostile = parsed(ExampleComparisons.hostile());
    assertEquals(1, hostile.select("script").size());
    assertEquals(0, hostile.select("img, i, article b:not(.bearing > b)").size());
    assertTrue(hostile.select("blockquote").text().contains("<script>alert(1)</script>"));
    assertTrue(hostile.select("ins").text().contains("<b>"), hostile.select("ins")::text);
    Set<String> usual = elements(parsed(ExampleComparisons.few()));
    assertTrue(usual.containsAll(elements(hostile)), () -> elements(hostile).toString());
  }

  @Test
  void linksEveryStatementToItsPlaceAndOnlyToFiles() throws IOException {
    Document page = parsed(ExampleComparisons.few());
    assertEquals(page.select("article").size(), page.select("article > .citation a").size());
    List<String> links = parsed(ExampleComparisons.hostile()).select("main a").eachAttr("href");
    assertFalse(links.isEmpty());
    for (String link : links) {
      assertTrue(link.startsWith("#r") || link.startsWith("../"), link);
      assertTrue(link.replace("#:~:", "").indexOf(':') < 0, link);
    }
  }

  @Test
  void letsOnlyItsOwnScriptAndStyleRun() throws IOException {
    Document page = parsed(ExampleComparisons.hostile());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    for (String element : List.of("script", "style")) {
      Element own = page.select(element).first();
      assertTrue(own != null);
      String hash = Base64.getEncoder().encodeToString(Sha256.of(own.data()));
      assertTrue(policy.contains(element + "-src 'sha256-" + hash + "'"), policy);
    }
    assertEquals(0, page.select("[style], [onclick], [src], link, base, iframe").size());
  }

  @Test
  void tellsEachAlignedActionInALineAndLeadsToItsRow() throws IOException {
    Document page = parsed(ExampleComparisons.few());
    assertEquals(
        List.of("asked", "\u2205 dropped", "\u25cf said done"),
        page.select(".overview tbody tr:first-child td").eachText());
    for (String link : page.select(".overview a").eachAttr("href")) {
      assertEquals(1, page.select("tr.aligned" + link).size(), link);
    }
  }

  @Test
  void marksWordsThatWentAndCameByMoreThanTheirColour() throws IOException {
    Document page = parsed(ExampleComparisons.few());
    assertEquals(List.of("criminal", "statute book"), page.select("del").eachText());
    assertEquals(List.of("and insult", "criminal code"), page.select("ins").eachText());
    String style = page.select("style").html();
    assertTrue(style.contains("line-through") && style.contains("underline"));
  }

  @Test
  void saysThatNothingWasFound() throws IOException {
    assertTrue(
        parsed(ExampleComparisons.nothing()).select("header").text().contains(Marks.NOTHING));
  }

  private static Set<String> elements(Document page) {
    var names = new HashSet<String>();
    for (Element element : page.select("main *")) {
      element.attributes().forEach(a -> names.add(element.tagName() + " " + a.getKey()));
    }
    return names;
  }

  private static Document parsed(Comparison comparison) throws IOException {
    return Jsoup.parse(written(comparison));
  }

  private static String written(Comparison comparison) throws IOException {
    var out = new StringBuilder();
    new HtmlComparison(Path.of("index")).write(comparison, out);
    return out.toString();
  }
}
