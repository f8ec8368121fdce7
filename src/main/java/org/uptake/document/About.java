package org.uptake.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a document as a whole; a part is absent where nothing told it.
 *
 * @param published the day the document itself is dated, never the day of the file
 * @param language ISO 639-1: {@code en}
 * @param country the state that the document is about, by its English name: {@code Kazakhstan}
 */
public record About(
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> language,
    Optional<String> country) {

  /** Nothing is known. */
  public static final About NOTHING =
      new About(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This, with {@code other} filling what is absent here. */
  public About or(About other) {
    return new About(
        title.or(other::title),
        publisher.or(other::publisher),
        published.or(other::published),
        language.or(other::language),
        country.or(other::country));
  }

  public About withTitle(String known) {
    return new About(Optional.of(known), publisher, published, language, country);
  }

  public About withPublished(LocalDate known) {
    return new About(title, publisher, Optional.of(known), language, country);
  }

  public About withLanguage(String known) {
    return new About(title, publisher, published, Optional.of(known), country);
  }

  public About withCountry(String known) {
    return new About(title, publisher, published, language, Optional.of(known));
  }
}
