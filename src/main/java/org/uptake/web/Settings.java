package org.uptake.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.uptake.extract.Lexicons;
import org.uptake.review.ReviewPlaces;

/**
 * What a workbench needs to know.
 *
 * @param folder where added documents are kept
 * @param host a name or address of this machine
 * @param port 0 where the system chooses one
 * @param token what others must know to look in; needed where others can reach the host
 * @param reviewer who decides where nobody says who
 * @param log is given a line for each mistake of the program
 */
public record Settings(
    Path index,
    ReviewPlaces reviews,
    Lexicons lexicons,
    Path folder,
    String host,
    int port,
    Optional<String> token,
    String reviewer,
    InstantSource clock,
    Consumer<String> log) {
  private static final int SHORTEST_TOKEN = 16;

  public Settings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("--port: must be 0 to 65535, got " + port);
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "--token: must be "
              + SHORTEST_TOKEN
              + " characters or more, got "
              + token.get().length());
    }
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "--host: others can reach "
              + host
              + ", so they must know a --token of "
              + SHORTEST_TOKEN
              + " characters or more; without one the host is 127.0.0.1");
    }
  }

  /** Whether nobody but this machine can reach it. */
  boolean isPrivate() {
    return isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "--host: must be a name or address of this machine, got '" + host + "'", e);
    }
  }
}
