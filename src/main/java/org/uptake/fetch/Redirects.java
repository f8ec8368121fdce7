package org.uptake.fetch;

import java.io.IOException;

/** Goes where hosts send it, but not anywhere, and not for ever. For one thread. */
final class Redirects {
  private final Requests requests;
  private final FetchLimits limits;

  Redirects(Requests requests, FetchLimits limits) {
    this.requests = requests;
    this.limits = limits;
  }

  /** The last answer, which leads nowhere else, and whose it was. */
  record End(Address address, Answer answer) {}

  /** What to ask of an address, if anything; asked of each on the way. */
  @FunctionalInterface
  interface Ask {
    Requests.Wanted of(Address address) throws Unfetched, IOException, InterruptedException;
  }

  End follow(Address named, Ask ask) throws Unfetched, IOException, InterruptedException {
    Address at = named;
    for (int steps = 0; steps <= limits.redirects(); steps++) {
      Answer answer = requests.answer(ask.of(at));
      if (!answer.isRedirect()) {
        return new End(at, answer);
      }
      at = next(named, at, answer.location());
    }
    throw Unfetched.because("more than " + limits.redirects() + " redirects, the last to " + at);
  }

  static Address next(Address named, Address from, String location) throws Unfetched {
    Address to;
    try {
      to = from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw Unfetched.because("redirects to what is not fetched: " + e.getMessage());
    }
    if (from.isSecure() && !to.isSecure()) {
      throw Unfetched.because("redirects from https to http: " + to);
    }
    if (!to.host().equals(named.host()) && isOutOfBounds(named, to)) {
      throw Unfetched.because("redirects into a private network: " + to);
    }
    return to;
  }

  /** Who named a host of a private network may be led on in it, who named a public one may not. */
  private static boolean isOutOfBounds(Address named, Address to) {
    return switch (Networks.of(to.host())) {
      case PUBLIC -> false;
      case LINK -> true;
      case PRIVATE -> Networks.of(named.host()) == Networks.Place.PUBLIC;
    };
  }
}
