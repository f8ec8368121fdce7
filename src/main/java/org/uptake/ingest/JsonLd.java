package org.uptake.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.uptake.ingest.JsonValue.Group;
import org.uptake.ingest.JsonValue.Series;
import org.uptake.ingest.JsonValue.Text;

/**
 * What a web page's JSON-LD says of the one text that the page is about.
 *
 * <p>The words are those of schema.org. A page that holds several articles and does not say which
 * is its own is a list, and no article's day or headline is the page's.
 *
 * @param published the day of the article
 * @param pagePublished the day of the page, which content systems set anew when they are moved
 */
record JsonLd(
    Optional<String> headline,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<LocalDate> pagePublished,
    Optional<String> language) {

  private static final int MOST_BLOCKS = 50;
  private static final int MOST_THINGS = 2000;
  private static final int DEEPEST = 6;

  private static final Pattern ARTICLE =
      Pattern.compile(
          ".{0,40}(?:Article|Posting|Report|PressRelease|Document|Announcement|CreativeWork"
              + "|Legislation)");
  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "FAQPage", "AboutPage");
  private static final Set<String> SITES = Set.of("WebSite");
  private static final Pattern BODY =
      Pattern.compile(".{0,40}(?:Organization|Corporation|NGO|Company)");

  /** Under these names stands the page's own matter; what is under others only belongs to it. */
  private static final List<String> OWN = List.of("@graph", "mainEntity", "mainEntityOfPage");

  /** For a block that is no JSON: a quotation mark too many in the text of the article. */
  private static final Pattern DAY_IN_BROKEN =
      Pattern.compile("\"datePublished\"\\s{0,5}:\\s{0,5}\"([^\"]{8,40})\"");

  private static final Pattern PREFIX = Pattern.compile("^.{0,60}[/:#]");

  /**
   * Reads {@code page}.
   *
   * @param titles what the page calls itself elsewhere; tells its own article from others
   */
  static JsonLd of(Document page, List<String> titles) {
    var things = new ArrayList<Group>();
    var broken = new ArrayList<String>();
    page.select("script[type~=(?i)^\\s*application/ld\\+json]").stream()
        .limit(MOST_BLOCKS)
        .map(Element::data)
        .forEach(
            block ->
                JsonInPage.read(block)
                    .ifPresentOrElse(value -> collect(value, 0, things), () -> broken.add(block)));
    return new Things(things, titles).read(broken);
  }

  private static void collect(JsonValue value, int depth, List<Group> things) {
    if (depth > DEEPEST || things.size() >= MOST_THINGS) {
      return;
    }
    switch (value) {
      case Series(var values) -> values.forEach(each -> collect(each, depth + 1, things));
      case Group thing -> {
        things.add(thing);
        OWN.stream().flatMap(thing::each).forEach(each -> collect(each, depth + 1, things));
      }
      case Text text -> {
        // A name or an address stands alone.
      }
    }
  }

  /** All that a page tells of. */
  private record Things(List<Group> things, List<String> titles) {
    Things {
      things = List.copyOf(things);
      titles = List.copyOf(titles);
    }

    JsonLd read(List<String> broken) {
      Optional<Group> article = own(all(ARTICLE.asMatchPredicate()));
      Optional<Group> page = own(all(PAGES::contains));
      Optional<Group> site = all(SITES::contains).stream().findFirst();
      List<Group> bodies = all(BODY.asMatchPredicate());
      return new JsonLd(
          article
              .flatMap(own -> own.text("headline").or(() -> own.text("name")))
              .map(Things::clean),
          Stream.of(article, page)
              .flatMap(Optional::stream)
              .flatMap(own -> publisher(own).stream())
              .findFirst()
              .or(() -> site.flatMap(this::publisher))
              .or(() -> site.flatMap(this::name))
              .or(() -> bodies.size() == 1 ? name(bodies.getFirst()) : Optional.empty()),
          article.flatMap(Things::day).or(() -> inBroken(broken)),
          page.flatMap(Things::day),
          Stream.of(article, page, site)
              .flatMap(Optional::stream)
              .flatMap(own -> language(own).stream())
              .findFirst());
    }

    private List<Group> all(Predicate<String> type) {
      return things.stream().filter(thing -> types(thing).anyMatch(type)).toList();
    }

    private static Stream<String> types(Group thing) {
      return thing
          .each("@type")
          .flatMap(type -> type instanceof Text(var text) ? Stream.of(text) : Stream.empty())
          .map(type -> PREFIX.matcher(type).replaceFirst(""));
    }

    /** The one that has the page's title, or the only one. */
    private Optional<Group> own(List<Group> candidates) {
      Optional<Group> titled = candidates.stream().filter(this::isTitled).findFirst();
      long days = candidates.stream().flatMap(each -> day(each).stream()).distinct().count();
      return titled.or(() -> days > 1 ? Optional.empty() : candidates.stream().findFirst());
    }

    private boolean isTitled(Group thing) {
      String name = folded(thing.text("headline").or(() -> thing.text("name")).orElse(""));
      return name.length() > 3
          && titles.stream()
              .map(Things::folded)
              .anyMatch(title -> title.startsWith(name) || name.startsWith(title));
    }

    private static String folded(String text) {
      return clean(text).toLowerCase(Locale.ROOT);
    }

    /** Entities are meant for the page's markup, and come twice encoded into JSON. */
    private static String clean(String text) {
      return CleanText.of(org.jsoup.parser.Parser.unescapeEntities(text, false));
    }

    private static Optional<LocalDate> day(Group thing) {
      return thing.text("datePublished").flatMap(Days::of);
    }

    private static Optional<LocalDate> inBroken(List<String> broken) {
      List<LocalDate> days =
          broken.stream()
              .flatMap(block -> DAY_IN_BROKEN.matcher(block).results().limit(9))
              .flatMap(match -> Days.of(match.group(1)).stream())
              .distinct()
              .toList();
      return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private Optional<String> publisher(Group thing) {
      return Stream.of("publisher", "sourceOrganization")
          .flatMap(thing::each)
          .flatMap(
              value ->
                  switch (value) {
                    case Text(var text) -> Stream.of(clean(text)).filter(t -> !isAddress(t));
                    case Group group -> name(group).stream();
                    case Series series -> Stream.<String>empty();
                  })
          .filter(CleanText::hasWords)
          .findFirst();
    }

    /** Its name, or that of the thing elsewhere on the page that it only points to. */
    private Optional<String> name(Group body) {
      Optional<String> id = body.text("@id");
      return body.text("name")
          .or(
              () ->
                  things.stream()
                      .filter(thing -> id.isPresent() && thing.text("@id").equals(id))
                      .flatMap(thing -> thing.text("name").stream())
                      .findFirst())
          .map(Things::clean)
          .filter(name -> CleanText.hasWords(name) && !isAddress(name));
    }

    private static boolean isAddress(String text) {
      return text.startsWith("http") || text.startsWith("#") || text.startsWith("/");
    }

    private static Optional<String> language(Group thing) {
      return thing
          .text("inLanguage")
          .or(
              () ->
                  thing
                      .each("inLanguage")
                      .flatMap(
                          value ->
                              value instanceof Group group
                                  ? group.text("alternateName").stream()
                                  : Stream.<String>empty())
                      .findFirst());
    }
  }
}
