package org.uptake.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
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
    if (isBehind(cause, ConnectException.class)) {
      return "no connection to the host";
    }
    String said =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    if (said.contains("received no bytes")) {
      return "the host ended the connection without an answer";
    }
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

  /** The status that a host answered with, as people know it. */
  static String inWords(int status) {
    String meaning =
        switch (status) {
          case 401, 402, 403, 407, 451 -> ", the host does not give it to everybody";
          case 404 -> ", there is no such page";
          case 410 -> ", it is there no more";
          default -> status >= 500 && status < 600 ? ", a fault of the host" : "";
        };
    return "HTTP status " + status + meaning;
  }

  static String seconds(Duration time) {
    return time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " seconds";
  }
}
