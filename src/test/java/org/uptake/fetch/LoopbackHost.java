package org.uptake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web host on this machine that answers as a test wants, and notes what it was asked. */
final class LoopbackHost implements AutoCloseable {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  LoopbackHost() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    answers("/", "text/html", 404, "");
    server.start();
  }

  Address address(String path) {
    return Address.of("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** The same host under another name. */
  Address elsewhere(String path) {
    return Address.of("http://localhost:" + server.getAddress().getPort() + path);
  }

  String name() {
    return "127.0.0.1-" + server.getAddress().getPort();
  }

  /** The paths asked for, in their order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  List<String> agents() {
    return List.copyOf(agents);
  }

  LoopbackHost page(String path, String body) {
    return answers(path, "text/html; charset=utf-8", 200, body);
  }

  LoopbackHost robots(String body) {
    return answers("/robots.txt", "text/plain", 200, body);
  }

  LoopbackHost answers(String path, String type, int status, String body) {
    return does(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  LoopbackHost redirects(String path, String to) {
    return does(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  LoopbackHost does(String path, HttpHandler handler) {
    forget(path);
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          try (exchange) {
            handler.handle(exchange);
          }
        });
    return this;
  }

  private void forget(String path) {
    try {
      server.removeContext(path);
    } catch (IllegalArgumentException e) {
      // It is new.
    }
  }

  /** Sends the head, a few bytes, and then nothing for as long as the test lasts. */
  void stall(HttpExchange exchange, long declared) throws IOException {
    stall(exchange, 200, declared);
  }

  /**
   * @param declared how many bytes the head promises; 0 for an unknown number
   */
  void stall(HttpExchange exchange, int status, long declared) throws IOException {
    exchange.sendResponseHeaders(status, declared);
    exchange.getResponseBody().write("a few words".getBytes(UTF_8));
    exchange.getResponseBody().flush();
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
