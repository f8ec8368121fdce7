package org.uptake.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The {@code meta} elements of a page by name, whichever attribute holds the name; of several with
 * one name the first that says something.
 */
record WebMeta(Map<String, String> contents) {
  /** More is no description of a page. */
  private static final int MOST = 2000;

  WebMeta {
    contents = Map.copyOf(contents);
  }

  static WebMeta of(Document page) {
    var contents = new HashMap<String, String>();
    page.select("meta[content]").stream()
        .limit(MOST)
        .forEach(
            meta -> {
              String content = CleanText.of(meta.attr("content"));
              if (!content.isEmpty()) {
                names(meta).forEach(name -> contents.putIfAbsent(name, content));
              }
            });
    return new WebMeta(contents);
  }

  private static Stream<String> names(Element meta) {
    return Stream.of("property", "name", "itemprop", "http-equiv")
        .map(meta::attr)
        .flatMap(names -> Stream.of(names.split("\\s+")))
        .filter(name -> !name.isEmpty())
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  /** The contents under {@code names}, which are in lower case, in the order of the names. */
  Stream<String> each(List<String> names) {
    return names.stream().flatMap(name -> Optional.ofNullable(contents.get(name)).stream());
  }

  Optional<String> first(List<String> names) {
    return each(names).findFirst();
  }
}
