package org.uptake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses on the command line, of a host on this machine. */
class IngestAddressesTest {
  private static final String PAGE =
      "<html lang=en><title>Visit</title><p>The Committee recommends that Kazakhstan decriminalize"
          + " libel. See <a href=/other.html>the other page</a>.</p>";

  private final AtomicInteger requests = new AtomicInteger();
  private final HttpServer server;
  private final Path folder;
  private final Path corpus;

  IngestAddressesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    corpus = folder.resolve("corpus");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/", 404, "");
    serve("/robots.txt", 200, "User-agent: *\nDisallow: /private\n");
    serve("/visit.html", 200, PAGE);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void ingestsAPageAndKeepsItsAddress() throws IOException {
    CommandLineRun first = run("ingest", address("/visit.html"));
    assertEquals(0, first.exitCode(), first.err());
    assertTrue(first.lines().getFirst().startsWith("fetched  " + address("/visit.html")));
    assertTrue(figures(first).startsWith("1 source: 1 read"), first.out());
    assertEquals(PAGE, Files.readString(corpus.resolve(host() + "/visit.html")));
    assertTrue(run("show", "visit.html").lines().contains(address("/visit.html")));
    assertEquals(2, requests.get(), "a link in a page is not followed");

    CommandLineRun second = run("ingest", address("/visit.html"));
    assertTrue(second.lines().getFirst().startsWith("known    " + address("/visit.html")));
    assertTrue(figures(second).startsWith("1 source: 0 read, 1 known"), second.out());
    assertEquals(2, requests.get());
  }

  @Test
  void leadsFromTheTableToThePage() throws IOException {
    run("ingest", address("/visit.html"));
    String page = run("followup", "--format", "html").out();
    assertTrue(page.contains(", from <a href=\"" + address("/visit.html") + "\""), page);
    Path book = folder.resolve("table.xlsx");
    run("followup", "--out", book.toString());
    try (var workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      List<String> links =
          workbook.getSheet("Sources").getHyperlinkList().stream()
              .map(link -> link.getAddress())
              .toList();
      assertTrue(links.contains(address("/visit.html")), links::toString);
    }
  }

  @Test
  void readsTheFetchedFilesLaterWithTheFolder() {
    run("ingest", address("/visit.html"));
    CommandLineRun again = CommandLineRun.of("extract", corpus.toString());
    assertTrue(again.out().contains("\"address\":\"" + address("/visit.html") + "\""), again.out());
    CommandLineRun whole = run("ingest", corpus.toString());
    assertTrue(figures(whole).startsWith("1 source: 0 read, 1 known"), whole.out());
  }

  @Test
  void tellsWhatBecameOfEachLineOfAList() throws IOException {
    Path list = folder.resolve("addresses.txt");
    Files.writeString(
        list,
        String.join(
            "\n",
            "# visits",
            address("/visit.html"),
            address("/private/a.html"),
            "ftp://example.org/a",
            address("/none.html")));
    CommandLineRun run = run("ingest", list.toString());
    assertEquals(1, run.exitCode(), run.err());
    assertEquals(
        List.of("FAILED", "fetched", "refused", "FAILED", "1", "The"),
        run.lines().stream().map(line -> line.split(" ", 2)[0]).toList());
    assertTrue(run.lines().getFirst().contains("addresses.txt:4: "), run.out());
    assertTrue(
        run.lines().get(3).endsWith("/none.html: HTTP status 404, there is no such page"),
        run.out());
  }

  @Test
  void fetchesNothingThatADocumentNames() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("links.txt"), address("/visit.html") + "\n");
    Files.writeString(documents.resolve("page.html"), PAGE);
    run("ingest", documents.toString());
    assertEquals(0, requests.get());
  }

  @Test
  void fetchesNothingWhereAnArgumentIsWrong() {
    CommandLineRun run = run("ingest", address("/visit.html"), folder.resolve("none").toString());
    assertEquals(2, run.exitCode());
    assertEquals(0, requests.get());
    assertFalse(Files.exists(corpus));
  }

  @Test
  void runsWithAddresses() {
    CommandLineRun run = run("run", "--format", "json", address("/visit.html"));
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("["), run.out());
    assertTrue(run.err().startsWith("uptake: fetched  "), run.err());
  }

  private CommandLineRun run(String... args) {
    var all = new ArrayList<>(List.of("--index", folder.resolve("index").toString()));
    all.addAll(List.of(args));
    if (List.of("ingest", "run").contains(args[0])) {
      all.addAll(List.of("--into", corpus.toString(), "--delay", "0"));
    }
    return CommandLineRun.of(all.toArray(String[]::new));
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private String host() {
    return "127.0.0.1-" + server.getAddress().getPort();
  }

  private void serve(String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          requests.incrementAndGet();
          try (exchange) {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
  }

  /** The line before the place of the report. */
  private static String figures(CommandLineRun run) {
    return run.lines().get(run.lines().size() - 2);
  }
}
