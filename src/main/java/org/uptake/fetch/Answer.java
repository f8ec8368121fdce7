package org.uptake.fetch;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a host answered; its body lies in the file that was named, where the status is 200. */
record Answer(int status, HttpHeaders headers) {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> BUSY = Set.of(429, 503);

  boolean isDocument() {
    return status == 200;
  }

  boolean isRedirect() {
    return REDIRECTS.contains(status) && headers.firstValue("Location").isPresent();
  }

  boolean isBusy() {
    return BUSY.contains(status);
  }

  /** Where to go on; a header's bytes are read one by one, an address may be UTF-8. */
  String location() {
    String sent = headers.firstValue("Location").orElse("");
    String utf8 = new String(sent.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return (utf8.contains("\uFFFD") ? sent : utf8).strip();
  }

  /** The type of the body as the host calls it, without its parameters; else empty. */
  String type() {
    String type = headers.firstValue("Content-Type").orElse("");
    return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** How the body is packed: {@code gzip}; empty where it is not. */
  String encoding() {
    String encoding = String.join(",", headers.allValues("Content-Encoding"));
    String named = encoding.strip().toLowerCase(Locale.ROOT).replaceFirst("^x-", "");
    return named.equals("identity") ? "" : named;
  }

  /** How long the host asks to be left alone; a day is counted from the answer's own. */
  Optional<Duration> retryAfter() {
    String after = headers.firstValue("Retry-After").orElse("").strip();
    if (after.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(after)));
    }
    Optional<Duration> wait =
        moment(after)
            .flatMap(
                then ->
                    moment(headers.firstValue("Date").orElse(""))
                        .map(now -> Duration.between(now, then)));
    return wait.map(found -> found.isNegative() ? Duration.ZERO : found);
  }

  private static Optional<ZonedDateTime> moment(String header) {
    try {
      return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
