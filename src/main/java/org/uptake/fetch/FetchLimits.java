package org.uptake.fetch;

import java.time.Duration;

/**
 * How much one address may ask for.
 *
 * @param bytes of a document
 * @param robotsBytes of a robots.txt; what follows is not read
 * @param connect until the host answers at all
 * @param time for one request, to its last byte
 * @param robotsTime the same for a robots.txt
 * @param redirects in a row
 * @param crawlDelay at most between two requests, whatever a robots.txt asks for
 * @param retryAfter at most until a busy host is asked a second time
 */
record FetchLimits(
    long bytes,
    int robotsBytes,
    Duration connect,
    Duration time,
    Duration robotsTime,
    int redirects,
    Duration crawlDelay,
    Duration retryAfter) {

  /**
   * As many bytes as a file may have that is read; of a robots.txt what RFC 9309 asks for at least,
   * and as many redirects; 100 MB in five minutes is a slow line.
   */
  static final FetchLimits USUAL =
      new FetchLimits(
          100L << 20,
          500 << 10,
          Duration.ofSeconds(15),
          Duration.ofMinutes(5),
          Duration.ofSeconds(30),
          5,
          Duration.ofSeconds(30),
          Duration.ofMinutes(2));
}
