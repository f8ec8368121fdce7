package org.uptake.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.uptake.document.About;

/** What the head of a web page says of it. */
record WebAbout(
    Optional<String> heading,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> language) {

  private static final List<String> TITLES =
      List.of("citation_title", "dc.title", "dcterms.title", "parsely-title", "twitter:title");
  private static final List<String> PUBLISHERS =
      List.of(
          "dc.publisher",
          "dcterms.publisher",
          "citation_publisher",
          "publisher",
          "citation_technical_report_institution",
          "application-name");
  private static final List<String> LANGUAGES =
      List.of(
          "og:locale",
          "content-language",
          "dc.language",
          "dcterms.language",
          "citation_language",
          "inlanguage",
          "language");

  static WebAbout of(Document page) {
    WebMeta meta = WebMeta.of(page);
    Optional<String> heading = text(page.selectFirst("h1"));
    Optional<String> shared = meta.first(List.of("og:title")).filter(WebAbout::isTitle);
    Optional<String> head = text(page.selectFirst("head title"));
    JsonLd linked =
        JsonLd.of(page, Stream.of(shared, heading, head).flatMap(Optional::stream).toList());
    return new WebAbout(
        heading,
        shared
            .or(() -> linked.headline().filter(WebAbout::isTitle))
            .or(() -> meta.each(TITLES).filter(WebAbout::isTitle).findFirst())
            .or(() -> head),
        meta.each(List.of("og:site_name"))
            .filter(WebAbout::isName)
            .findFirst()
            .or(linked::publisher)
            .or(() -> meta.each(PUBLISHERS).filter(WebAbout::isName).findFirst()),
        WebDays.of(page, meta, linked),
        language(page, meta, linked));
  }

  /** The same with the title that the page shows. */
  About complete(List<Block> blocks) {
    return new About(
        title
            .map(this::withoutSite)
            .map(known -> heading.filter(h -> known.startsWith(h) && h.length() > 3).orElse(known))
            .or(() -> heading)
            .or(() -> Titles.first(blocks)),
        publisher,
        published,
        language,
        Optional.empty());
  }

  private String withoutSite(String text) {
    String[] parts = Titles.SITE.split(text);
    String site = publisher.orElse("").toLowerCase(Locale.ROOT);
    boolean named = parts.length > 1 && !site.isEmpty();
    if (named && parts[parts.length - 1].toLowerCase(Locale.ROOT).contains(site)) {
      return text.substring(0, text.lastIndexOf(parts[parts.length - 1]))
          .replaceAll("\\s+\\S{1,2}\\s+$", "");
    }
    return text;
  }

  /** One word is the site's, or the page's number. */
  private static boolean isTitle(String text) {
    return text.indexOf(' ') > 0 || text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static boolean isName(String text) {
    return CleanText.hasWords(text) && !text.startsWith("http") && !text.startsWith("@");
  }

  private static Optional<String> language(Document page, WebMeta meta, JsonLd linked) {
    return Stream.of(
            Optional.ofNullable(page.selectFirst("html"))
                .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang")),
            linked.language(),
            meta.first(LANGUAGES))
        .flatMap(Optional::stream)
        .map(tag -> tag.split("[-_,]", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(code -> code.matches("[a-z]{2}"))
        .findFirst();
  }

  private static Optional<String> text(@Nullable Element element) {
    return Optional.ofNullable(element)
        .map(e -> CleanText.of(e.text()))
        .filter(CleanText::hasWords);
  }
}
