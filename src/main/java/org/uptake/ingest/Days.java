package org.uptake.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as machines write them in metadata; as written there, whatever the zone. */
final class Days {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T\\s].*)?");
  private static final Pattern COMMENT = Pattern.compile("\\s*\\([^)]{0,40}\\)\\s*$");

  /** Metadata below are a default that nobody set: 0001-01-01, 1601-01-01, 1899-12-30. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private Days() {}

  static Optional<LocalDate> of(String written) {
    Matcher iso = ISO.matcher(written.strip());
    try {
      LocalDate day =
          iso.matches()
              ? LocalDate.of(
                  Integer.parseInt(iso.group(1)),
                  Integer.parseInt(iso.group(2)),
                  Integer.parseInt(iso.group(3)))
              : ZonedDateTime.parse(
                      COMMENT.matcher(written.strip()).replaceAll(""),
                      DateTimeFormatter.RFC_1123_DATE_TIME)
                  .toLocalDate();
      return Optional.of(day).filter(found -> found.isAfter(EARLIEST));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
