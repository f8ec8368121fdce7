package org.uptake.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of a document as a whole; a part is absent where nothing told it.
 *
 * @param published the day the document itself is dated, never the day of the file
 * @param language ISO 639-1: {@code en}
 * @param country the state that the document is about, by its English name: {@code Kazakhstan}
 * @param record the label under which people count the document with others: {@code second cycle}
 * @param address where it lies on the web, http or https: a link may be made of it as it is
 */
public record About(
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> language,
    Optional<String> country,
    Optional<String> record,
    Optional<String> address) {
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\"<>\\\\]++");

  /** Nothing is known. */
  public static final About NOTHING =
      new About(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What can be read off a text where nothing tells it. */
  public enum Part {
    PUBLISHED,
    COUNTRY;

    Optional<?> of(About about) {
      return this == PUBLISHED ? about.published : about.country;
    }

    /** As written in records. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Part named(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  public About {
    if (!address.map(About::isAddress).orElse(true)) {
      throw new IllegalArgumentException(
          "address must be an http or https address, got '" + address.orElseThrow() + "'");
    }
  }

  /** Whether this may stand as {@link #address}. */
  public static boolean isAddress(String text) {
    return WEB.matcher(text).matches();
  }

  /** As a document tells it: the label and the address are people's own. */
  public About(
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> published,
      Optional<String> language,
      Optional<String> country) {
    this(title, publisher, published, language, country, Optional.empty(), Optional.empty());
  }

  /** This, with {@code other} filling what is absent here. */
  public About or(About other) {
    return new About(
        title.or(other::title),
        publisher.or(other::publisher),
        published.or(other::published),
        language.or(other::language),
        country.or(other::country),
        record.or(other::record),
        address.or(other::address));
  }

  public About withTitle(String known) {
    return new About(Optional.of(known), publisher, published, language, country, record, address);
  }

  public About withPublished(LocalDate known) {
    return new About(title, publisher, Optional.of(known), language, country, record, address);
  }

  public About withLanguage(String known) {
    return new About(title, publisher, published, Optional.of(known), country, record, address);
  }

  public About withCountry(String known) {
    return new About(title, publisher, published, language, Optional.of(known), record, address);
  }

  About without(Set<Part> parts) {
    return new About(
        title,
        publisher,
        parts.contains(Part.PUBLISHED) ? Optional.empty() : published,
        language,
        parts.contains(Part.COUNTRY) ? Optional.empty() : country,
        record,
        address);
  }
}
