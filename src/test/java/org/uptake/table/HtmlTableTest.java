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
import org.uptake.document.FollowUp;
import org.uptake.text.Sha256;

class HtmlTableTest {

  @Test
  void looksAsItDid() throws IOException {
    String page = written(ExampleFollowUps.few());
    Golden.check(
        "followup.html.txt",
        page.substring(page.indexOf("<tbody"), page.indexOf("</tbody>")) + "</tbody>\n");
  }

  @Test
  void hasNoElementOrAttributeFromHostileText() throws IOException {
    Document usual = parsed(ExampleFollowUps.many());
    Document hostile = parsed(ExampleFollowUps.hostile());
    assertEquals(1, hostile.select("script").size());
    assertEquals(0, hostile.select("img, i, tbody b:not(summary > b)").size());
    assertTrue(elements(usual).containsAll(elements(hostile)), () -> elements(hostile).toString());
    assertTrue(hostile.select("blockquote").text().contains("<script>alert(1)</script>"));
    assertTrue(hostile.select("blockquote").text().contains("{{rows}}"));
  }

  @Test
  void linksOnlyToFilesAndWithinThePage() throws IOException {
    List<String> links = parsed(ExampleFollowUps.hostile()).select("a").eachAttr("href");
    assertFalse(links.isEmpty());
    for (String link : links) {
      assertTrue(link.startsWith("#r") || link.startsWith("../"), link);
      assertTrue(
          link.matches("[\\w./%#~:=,-]+") && link.replace("#:~:", "").indexOf(':') < 0, link);
    }
  }

  @Test
  void linksToThePlaceInTheFile() throws IOException {
    List<String> links = parsed(ExampleFollowUps.many()).select(".citation a").eachAttr("href");
    assertTrue(links.contains("../corpus/2010/review.pdf#page=15"), links::toString);
    assertTrue(links.contains("../corpus/2023/committee.docx"), links::toString);
    assertTrue(
        links.contains(
            "../corpus/2012/pillay-astana.txt"
                + "#:~:text=An%20independent%20international%20inquiry%20into"
                + ",into%20what%20happened%20and%20why."),
        links::toString);
  }

  @Test
  void letsOnlyItsOwnScriptAndStyleRun() throws IOException {
    Document page = parsed(ExampleFollowUps.hostile());
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
  void countsTheRowsOfEachStatus() throws IOException {
    assertEquals(
        List.of("1", "1", "1", "3", "1", "1"),
        parsed(ExampleFollowUps.many()).select(".counts b").eachText());
  }

  @Test
  void marksTheWordsOfTheAction() throws IOException {
    assertEquals(
        "abolish the death penalty altogether",
        parsed(ExampleFollowUps.few()).select("tbody tr:first-child mark").text());
  }

  @Test
  void saysThatNothingWasFound() throws IOException {
    assertTrue(parsed(List.of()).select("header").text().contains("No recommendation was found."));
  }

  private static Set<String> elements(Document page) {
    var names = new HashSet<String>();
    for (Element element : page.select("tbody *")) {
      element.attributes().forEach(a -> names.add(element.tagName() + " " + a.getKey()));
    }
    return names;
  }

  private static Document parsed(List<FollowUp> rows) throws IOException {
    return Jsoup.parse(written(rows));
  }

  private static String written(List<FollowUp> rows) throws IOException {
    var out = new StringBuilder();
    new HtmlTable(Path.of("index")).write(rows, out);
    return out.toString();
  }
}
