package org.uptake.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final List<String> DAYS =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(?:dc\\.date(?:\\.issued)?|dcterms\\.(?:date|issued|created)|date|pubdate|publish[-_]?date|article\\.published|citation_publication_date)$]");
  private static final Pattern JSON_LD =
      Pattern.compile("\"datePublished\"\\s{0,5}:\\s{0,5}\"([^\"]{8,40})\"");

  static WebAbout of(Document page) {
    return new WebAbout(
        text(page.selectFirst("h1")),
        content(page, "meta[property=og:title]")
            .filter(title -> title.indexOf(' ') > 0)
            .or(() -> text(page.selectFirst("head title"))),
        content(page, "meta[property=og:site_name]")
            .or(
                () ->
                    content(
                        page, "meta[name~=(?i)^(?:dc\\.publisher|publisher|application-name)$]")),
        published(page),
        language(page));
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

  private static Optional<LocalDate> published(Document page) {
    Stream<String> meta = DAYS.stream().flatMap(query -> content(page, query).stream());
    Stream<String> linked =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> JSON_LD.matcher(script.data()).results().map(m -> m.group(1)));
    Stream<String> shown =
        page
            .select(
                "[itemprop=datePublished][datetime], article time[datetime], main time[datetime],"
                    + " time[pubdate][datetime]")
            .stream()
            .map(time -> time.attr("datetime"));
    return Stream.of(meta, linked, shown)
        .flatMap(days -> days)
        .flatMap(day -> Days.of(day).stream())
        .findFirst();
  }

  private static Optional<String> language(Document page) {
    Element html = page.selectFirst("html[lang]");
    return Optional.ofNullable(html)
        .map(element -> element.attr("lang"))
        .or(() -> content(page, "meta[property=og:locale], meta[http-equiv~=(?i)content-language]"))
        .map(tag -> tag.split("[-_,]", 2)[0].toLowerCase(Locale.ROOT))
        .filter(code -> code.matches("[a-z]{2}"));
  }

  private static Optional<String> content(Document page, String query) {
    return page.select(query).stream()
        .map(element -> CleanText.of(element.attr("content")))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static Optional<String> text(@Nullable Element element) {
    return Optional.ofNullable(element)
        .map(e -> CleanText.of(e.text()))
        .filter(CleanText::hasWords);
  }
}
