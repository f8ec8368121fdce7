package org.uptake.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How addresses are fetched.
 *
 * @param folder where files and their manifest are kept; made where it is missing
 * @param delay between two requests to one host; a host that asks for a longer one gets it
 * @param version of this program, told to hosts
 * @param contact of who fetches, told to hosts: a mail address or a page
 * @param again whether what is there already is fetched again too
 * @param moment when the user asked
 */
public record FetchSettings(
    Path folder,
    Duration delay,
    String version,
    Optional<String> contact,
    boolean again,
    Instant moment) {
  /** Of {@link #delay}: what well-behaved programs leave. */
  public static final Duration USUAL_DELAY = Duration.ofSeconds(2);

  /** By which robots.txt may name this program. */
  static final String NAME = "uptake";

  /** Letters that end or break a comment of a header. */
  private static final String CONTACT = "[\\x21-\\x7e&&[^()\\\\]]{1,200}";

  public FetchSettings {
    if (delay.isNegative() || delay.compareTo(Duration.ofHours(1)) > 0) {
      throw new IllegalArgumentException(
          "--delay: must be 0 to 3600 seconds, got " + delay.toMillis() / 1000.0);
    }
    contact.ifPresent(
        who -> {
          if (!who.matches(CONTACT)) {
            throw new IllegalArgumentException(
                "--contact: must be a mail address or an address of a page, got '" + who + "'");
          }
        });
  }

  /** The header by which a host sees who asks. */
  String agent() {
    return "Uptake/" + version + contact.map(who -> " (+" + who + ")").orElse("");
  }
}
