package org.uptake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What hosts let programs fetch, by RFC 9309: each host's robots.txt is read once a run; where
 * there is none (4xx) all is allowed, where it cannot be told (5xx, no answer) nothing is. For one
 * thread.
 */
final class Robots {
  /** By their root; a reason instead of rules where they could not be read. */
  private final Map<String, Verdict> known = new HashMap<>();

  private final Redirects redirects;
  private final FetchSettings settings;
  private final FetchLimits limits;

  private sealed interface Verdict {
    record Rules(BaseRobotRules rules) implements Verdict {}

    record Unknown(String reason) implements Verdict {}
  }

  Robots(Redirects redirects, FetchSettings settings, FetchLimits limits) {
    this.redirects = redirects;
    this.settings = settings;
    this.limits = limits;
  }

  /**
   * How long to wait between two requests to this host.
   *
   * @throws Unfetched where the host does not want the address fetched, or cannot be asked
   */
  Duration delay(Address address, Path scratch) throws Unfetched, InterruptedException {
    Verdict verdict = known.get(address.root());
    if (verdict == null) {
      verdict = read(address, scratch);
      known.put(address.root(), verdict);
    }
    return switch (verdict) {
      case Verdict.Unknown(String reason) -> throw Unfetched.because(reason);
      case Verdict.Rules(BaseRobotRules rules) -> {
        if (!rules.isAllowed(address.toString())) {
          throw Unfetched.unwanted("robots.txt of " + address.host() + " forbids it");
        }
        yield delay(rules);
      }
    };
  }

  private Duration delay(BaseRobotRules rules) {
    long asked =
        rules.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY ? 0 : rules.getCrawlDelay();
    Duration own = Duration.ofMillis(Math.max(0, Math.min(asked, limits.crawlDelay().toMillis())));
    return own.compareTo(settings.delay()) > 0 ? own : settings.delay();
  }

  private Verdict read(Address address, Path scratch) throws InterruptedException {
    Address file = address.resolve("/robots.txt");
    try {
      Redirects.End end =
          redirects.follow(
              file,
              at ->
                  new Requests.Wanted(
                      at,
                      scratch,
                      limits.robotsBytes(),
                      true,
                      limits.robotsTime(),
                      settings.delay()));
      int status = end.answer().status();
      if (end.answer().isDocument()) {
        return new Verdict.Rules(rules(file, Files.readAllBytes(scratch)));
      }
      boolean none = status >= 300 && status < 500;
      return none
          ? new Verdict.Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL))
          : unknown("HTTP status " + status);
    } catch (Unfetched e) {
      return unknown(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Verdict.Unknown(Causes.inWords(e, limits));
    }
  }

  private static Verdict unknown(String reason) {
    return new Verdict.Unknown(
        "robots.txt cannot be read (" + reason + "), so nothing is fetched this time");
  }

  private BaseRobotRules rules(Address file, byte[] bytes) {
    var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    return parser.parseContent(
        file.toString(), wholeLines(bytes), "text/plain", Set.of(FetchSettings.NAME));
  }

  /** A line that was cut would forbid more, or less, than was meant. */
  private byte[] wholeLines(byte[] bytes) {
    if (bytes.length < limits.robotsBytes()) {
      return bytes;
    }
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }
}
