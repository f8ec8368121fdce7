package org.uptake.ingest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * On which day was a page's text published? By what its head, its JSON-LD and the elements of its
 * text say, the plainest first.
 *
 * <p>The day of the last change never counts, nor one that stands by a comment or by another text.
 */
final class WebDays {
  /** Names that mean the day on which a text was published, and nothing else. */
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article.published");

  private static final List<String> ISSUED =
      List.of(
          "citation_publication_date",
          "citation_online_date",
          "citation_date",
          "prism.publicationdate",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.available",
          "datepublished",
          "rnews:datepublished",
          "govuk:first-published-at",
          "originalpublicationdate",
          "publication_date",
          "publicationdate",
          "publication-date",
          "publish_date",
          "publish-date",
          "publishdate",
          "published_time",
          "pubdate",
          "bt:pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "mediator_published_time");

  /** Names of which nobody knows whether they mean the text or its page. */
  private static final List<String> DATED =
      List.of("dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "dc.created");

  /** Many content systems write the day of the last change, or of today, under these. */
  private static final List<String> VAGUE = List.of("date", "creation_date", "created");

  /** Elements that say of themselves that they hold the day of publication. */
  private static final String MARKED =
      "[itemprop~=(?i)\\bdatePublished\\b], time[pubdate], time.published, time.entry-date,"
          + " .dt-published, abbr.published[title],"
          + " [property~=(?i)^(?:(?:schema:)?(?:datePublished|dateCreated)"
          + "|(?:dc|dcterms):(?:date|created|issued))$]";

  private static final String SHOWN = "article time[datetime], main time[datetime]";

  /** Elements by whose day another text, or a later day, is meant. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|related|teasers?|cards?|sidebar|latest|more|updated|modified"
              + "|update|edited|events?|agenda|calendar|recent|read-?also|listing|views-row)"
              + "(?:$|[\\s_-])");

  /** A page that was moved to another system is published anew there, and still shows its day. */
  private static final long MOVED_DAYS = 31;

  private static final int MOST_ELEMENTS = 200;
  private static final int MOST_PARENTS = 12;

  private WebDays() {}

  static Optional<LocalDate> of(Document page, WebMeta meta, JsonLd linked) {
    Optional<LocalDate> told =
        day(meta.each(PUBLISHED)).or(linked::published).or(() -> day(meta.each(ISSUED)));
    Optional<LocalDate> marked = marked(page);
    if (told.isPresent() && marked.isPresent()) {
      return ChronoUnit.DAYS.between(marked.get(), told.get()) > MOVED_DAYS ? marked : told;
    }
    return told.or(() -> marked)
        .or(() -> day(meta.each(DATED)))
        .or(() -> shown(page))
        .or(linked::pagePublished)
        .or(() -> day(meta.each(VAGUE)));
  }

  private static Optional<LocalDate> day(Stream<String> written) {
    return written.flatMap(text -> Days.of(text).stream()).findFirst();
  }

  private static Optional<LocalDate> marked(Document page) {
    return day(
        page.select(MARKED).stream()
            .limit(MOST_ELEMENTS)
            .filter(element -> !isOther(element))
            .flatMap(WebDays::written));
  }

  /** The only day in the text's elements: with several, one is of something else. */
  private static Optional<LocalDate> shown(Document page) {
    List<LocalDate> days =
        page.select(SHOWN).stream()
            .limit(MOST_ELEMENTS)
            .filter(element -> !isOther(element))
            .flatMap(element -> Days.of(element.attr("datetime")).stream())
            .distinct()
            .limit(2)
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : firstAboveText(page, days);
  }

  /** With several the one in the article's head, where it is above the first paragraph. */
  private static Optional<LocalDate> firstAboveText(Document page, List<LocalDate> days) {
    Element headline = page.selectFirst("article h1, main h1");
    Element time = page.selectFirst(SHOWN);
    return days.isEmpty() || headline == null || time == null || isOther(time)
        ? Optional.empty()
        : Days.of(time.attr("datetime")).filter(day -> isNear(headline, time));
  }

  private static boolean isNear(Element headline, Element time) {
    Element parent = headline.parent();
    return parent != null && time.parents().contains(parent) && parent.select("p").size() < 3;
  }

  private static Stream<String> written(Element element) {
    return Stream.of(
            element.attr("content"),
            element.attr("datetime"),
            element.attr("title"),
            element.ownText())
        .filter(text -> !text.isBlank());
  }

  /** Whether it stands by a comment, a list of other texts, or the day of a change. */
  private static boolean isOther(Element element) {
    Element at = element;
    for (int i = 0; at != null && i < MOST_PARENTS; i++, at = at.parent()) {
      switch (at.tagName()) {
        case "body", "main", "html" -> {
          return false;
        }
        case "aside", "nav", "footer", "li" -> {
          return true;
        }
        default -> {
          if (!isArticle(at) && OTHER.matcher(at.className()).find()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The page's own article may be called a card, or be the latest; it has the headline. */
  private static boolean isArticle(Element element) {
    return element.tagName().equals("article")
        && (element.selectFirst("h1") != null || element.siblingElements().is("h1"));
  }
}
