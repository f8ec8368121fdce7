package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptake.document.About;
import org.uptake.text.Tsv;

class WebAboutTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private static List<Tsv.Row> pages() {
    return Cases.rows(
        "web-about.tsv", "manner", "published", "title", "publisher", "language", "page");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatAPageSaysOfItself(Tsv.Row page) {
    About about = about(page.cell("page").replace("\\n", "\n"));
    String manner = page.cell("manner");
    assertEquals(
        page.cell("published"), about.published().map(Object::toString).orElse("-"), manner);
    assertEquals(page.cell("title"), about.title().orElse("-"), manner);
    assertEquals(page.cell("publisher"), about.publisher().orElse("-"), manner);
    assertEquals(page.cell("language"), about.language().orElse("-"), manner);
  }

  private static About about(String html) {
    return WebPage.layout(html).about();
  }

  @Test
  void isNotSlowedByHostileHeads() {
    List<String> heads =
        List.of(
            json("{\"a\":\"" + "x".repeat(5 << 20) + "\",\"datePublished\":\"2012-05-24\"}"),
            json("[".repeat(1 << 20)),
            json("{\"a\":".repeat(1 << 18)),
            json("{\"@graph\":[" + "{\"@type\":\"Article\"},".repeat(40_000) + "]}"),
            json("\"datePublished\"" + " ".repeat(2 << 20)),
            json("{\"@type\":\"Article\",\"headline\":\"\\u12"),
            "<script type='application/ld+json'>{}</script>".repeat(20_000),
            "<meta name='date' content='soon'>".repeat(100_000),
            "<meta name='" + "a ".repeat(500_000) + "' content=x>",
            "</head><main>" + "<time datetime='2012-05-24' class=published>".repeat(5_000),
            "</head><article>" + "<time datetime='x'></time>".repeat(100_000));
    assertTimeoutPreemptively(
        SOON.multipliedBy(3),
        () -> {
          for (String head : heads) {
            about("<html><head><title>A hostile page</title>" + head);
          }
        });
  }

  private static String json(String block) {
    return "<script type=\"application/ld+json\">" + block + "</script>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2012-05-24|2012-05-24",
        "2012-05-24T23:59:59.999-11:00|2012-05-24",
        "2012-5-4|2012-05-04",
        "20120524|2012-05-24",
        "20120524T1030Z|2012-05-24",
        "2012/05/24 10:30|2012-05-24",
        "24.05.2012|2012-05-24",
        "4.5.2012|2012-05-04",
        "24/05/2012|2012-05-24",
        "05/24/2012|2012-05-24",
        "05/05/2012|2012-05-05",
        "Thu, 24 May 2012 10:00:00 GMT|2012-05-24",
        "Thu, 24 May 2012 10:00:00 +0600 (ALMT)|2012-05-24",
        "Thursday, 24-May-12 10:00:00 UTC|2012-05-24",
        "24 May 12 10:00 EST|2012-05-24",
        "Mon, 30 Apr 95 10:00:00 MSK|1995-04-30",
        "May 24, 2012|2012-05-24",
        "Sept. 3rd, 2012 at 9am|2012-09-03",
        "Thu May 24 10:00:00 CEST 2012|2012-05-24",
        "Thu May 24 10:00:00 2012|2012-05-24",
        "04/05/2012|-",
        "2012-05|-",
        "2012|-",
        "31 June 2012|-",
        "2012-13-40|-",
        "0001-01-01|-",
        "1601-01-01T00:00:00Z|-",
        "today|-",
        "1335777000|-",
      })
  void readsADayHoweverMachinesWriteIt(String written, String day) {
    assertEquals(Optional.ofNullable(day), Days.of(written).map(Object::toString), written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": \"b\"}|b",
        "// <![CDATA[ {\"a\": \"b\"} // ]]>|b",
        "{\"a\": [\"b\", \"c\",],}|b",
        "{\"a\": \"q\\\"u\\u0041\\/\\\\\"}|q\"uA/\\",
        "{\"a\": -1.5e3}|-1.5e3",
        "{\"x\": null, \"a\": true} and more|true",
        "{\"a\": null}|none",
        "{\"a\": {\"a\": \"b\"}}|none",
        "{\"a\" \"b\"}|none",
        "{\"a\": \"\\uZZZZ\"}|none",
        "{\"a\": \"b\"|none",
        "{\"a\": \"b|none",
        "{a: 1}|none",
        "words|none",
      })
  void readsJsonAsPagesWriteIt(String json, String a) {
    Optional<String> found =
        JsonInPage.read(json)
            .flatMap(
                value ->
                    value instanceof JsonValue.Group group ? group.text("a") : Optional.empty());
    assertEquals(a, found.orElse("none"), json);
  }
}
