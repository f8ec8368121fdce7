package org.uptake.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why a request came to nothing, in words for a person. */
final class Causes {
  private Causes() {}

  static String inWords(IOException cause, FetchLimits limits) {
    if (isBehind(cause, UnresolvedAddressException.class)
        || isBehind(cause, UnknownHostException.class)) {
      return "no host of this name is known";
    }
    if (isBehind(cause, HttpConnectTimeoutException.class)) {
      return "the host did not answer within " + seconds(limits.connect());
    }
    if (isBehind(cause, HttpTimeoutException.class)) {
      return "not fetched within " + seconds(limits.time());
    }
    if (isBehind(cause, ConnectException.class)) {
      return "no connection to the host";
    }
    String said =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    if (isBehind(cause, SSLException.class)) {
      return "no secure connection (" + said + ")";
    }
    return said;
  }

  private static boolean isBehind(Throwable cause, Class<? extends Throwable> type) {
    return Stream.iterate(cause, each -> each != null, Throwable::getCause)
        .limit(20)
        .anyMatch(type::isInstance);
  }

  private static String seconds(Duration time) {
    return time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " seconds";
  }
}
