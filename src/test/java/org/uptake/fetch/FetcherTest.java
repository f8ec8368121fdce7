package org.uptake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final Instant NOON = Instant.parse("2024-05-03T12:00:00Z");
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final FetchLimits LIMITS =
      new FetchLimits(
          10_000, 500, LONG, LONG, LONG, 5, Duration.ofSeconds(30), Duration.ofSeconds(120));
  private static final String WORDS = "<p>The Committee asked the State to close the mine.</p>";

  private final LoopbackHost host = new LoopbackHost();
  private final List<Duration> pauses = new ArrayList<>();
  private final Path folder;

  FetcherTest(@TempDir Path temporary) throws IOException {
    folder = temporary.resolve("documents");
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void keepsTheBytesAndTheAddress() throws IOException {
    host.page("/visit/report.html", WORDS);
    var kept = assertInstanceOf(Fetched.Kept.class, fetch("/visit/report.html"));
    assertEquals(folder.resolve(host.name() + "/visit-report.html"), kept.file());
    assertEquals(WORDS, Files.readString(kept.file()));
    assertEquals(
        List.of(
            "file\taddress\tfetched",
            host.name()
                + "/visit-report.html\t"
                + host.address("/visit/report.html")
                + "\t2024-05-03"),
        manifest());
    assertEquals(List.of("/robots.txt", "/visit/report.html"), host.asked());
    assertEquals(List.of("manifest.tsv", host.name()), names(folder));
  }

  @Test
  void saysWhoAsks() throws IOException {
    host.page("/page", WORDS);
    run(settings(Duration.ZERO, Optional.of("me@example.org"), false), host.address("/page"));
    assertEquals(
        List.of("Uptake/1 (+me@example.org)", "Uptake/1 (+me@example.org)"), host.agents());
  }

  @Test
  void asksForNothingThatIsThere() throws IOException {
    host.page("/page", WORDS);
    fetch("/page");
    int asked = host.asked().size();
    assertInstanceOf(Fetched.Known.class, fetch("/page#part"));
    assertEquals(asked, host.asked().size());
  }

  @Test
  void fetchesAnewWhatIsGone() throws IOException {
    host.page("/page", WORDS);
    Path file = fetch("/page").place().orElseThrow();
    Files.delete(file);
    assertEquals(Optional.of(file), fetch("/page").place());
    assertEquals(2, manifest().size());
  }

  @Test
  void fetchesAgainWhereItIsAskedTo() throws IOException {
    host.page("/page", WORDS);
    Path file = fetch("/page").place().orElseThrow();
    assertInstanceOf(Fetched.Known.class, again("/page"));
    host.page("/page", WORDS + WORDS);
    assertInstanceOf(Fetched.Kept.class, again("/page"));
    assertEquals(WORDS + WORDS, Files.readString(file));
    assertEquals(2, manifest().size());
  }

  @Test
  void keepsTheOldFileWhereTheNewOneDoesNotCome() throws IOException {
    host.page("/page", WORDS);
    Path file = fetch("/page").place().orElseThrow();
    host.answers("/page", "text/html", 500, "");
    assertEquals("HTTP status 500, a fault of the host", reason(again("/page")));
    assertEquals(WORDS, Files.readString(file));
  }

  @Test
  void obeysRobotsTxt() throws IOException {
    host.robots("User-agent: *\nDisallow: /private\nAllow: /private/open\n")
        .page("/private/diary.html", WORDS)
        .page("/private/open.html", WORDS);
    Fetched diary = fetch("/private/diary.html");
    assertInstanceOf(Fetched.Refused.class, diary);
    assertEquals("robots.txt of 127.0.0.1 forbids it", reason(diary));
    assertInstanceOf(Fetched.Kept.class, fetch("/private/open.html"));
    assertEquals(List.of("/robots.txt", "/robots.txt", "/private/open.html"), host.asked());
  }

  @Test
  void obeysWhatRobotsTxtSaysToItByName() throws IOException {
    host.robots("User-agent: uptake\nDisallow: /\n\nUser-agent: *\nAllow: /\n");
    assertInstanceOf(Fetched.Refused.class, fetch("/page"));
  }

  @Test
  void readsNoMoreOfRobotsTxtThanItsLimit() throws IOException {
    host.page("/page", WORDS);
    host.robots("User-agent: *\nDisallow: /other\n" + "# note\n".repeat(200) + "Disallow: /page\n");
    assertInstanceOf(Fetched.Kept.class, fetch("/page"));
    assertInstanceOf(Fetched.Refused.class, fetch("/other"));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 410})
  void mayFetchAllWhereThereIsNoRobotsTxt(int status) throws IOException {
    host.answers("/robots.txt", "text/html", status, "<p>none</p>").page("/page", WORDS);
    assertInstanceOf(Fetched.Kept.class, fetch("/page"));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 429})
  void fetchesNothingWhereRobotsTxtCannotBeRead(int status) throws IOException {
    host.answers("/robots.txt", "text/html", status, "").page("/page", WORDS);
    assertTrue(reason(fetch("/page")).contains("HTTP status " + status));
    assertEquals(List.of("/robots.txt"), host.asked());
  }

  @Test
  void leavesTimeBetweenRequests() throws IOException {
    host.page("/a", WORDS).page("/b", WORDS);
    run(
        settings(Duration.ofSeconds(2), Optional.empty(), false),
        host.address("/a"),
        host.address("/b"));
    assertEquals(List.of(2L, 2L), seconds());
  }

  @Test
  void leavesTheTimeThatRobotsTxtAsksForUpToALimit() throws IOException {
    host.robots("User-agent: *\nCrawl-delay: 7\n").page("/a", WORDS).page("/b", WORDS);
    run(settings(Duration.ofSeconds(2), Optional.empty(), false), host.address("/a"));
    assertEquals(List.of(7L), seconds());
    pauses.clear();
    host.robots("User-agent: *\nCrawl-delay: 86400\n");
    run(settings(Duration.ofSeconds(2), Optional.empty(), false), host.address("/b"));
    assertEquals(List.of(30L), seconds());
  }

  @Test
  void letsHostsTakeTurns() {
    List<Address> wanted =
        Stream.of("http://a/1", "http://a/2", "http://a/3", "http://b/1", "http://a/1")
            .map(Address::of)
            .toList();
    assertEquals(
        List.of("http://a/1", "http://b/1", "http://a/2", "http://a/3"),
        Fetcher.inTurns(wanted).stream().map(Address::toString).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410, 500, 204, 304})
  void tellsTheStatus(int status) throws IOException {
    host.answers("/page", "text/html", status, "");
    assertTrue(reason(fetch("/page")).startsWith("HTTP status " + status));
    assertTrue(names(folder).isEmpty());
  }

  @Test
  void followsRedirectsAndNamesTheFileByTheAddressThatWasNamed() throws IOException {
    host.redirects("/short", "moved/page?id=1").page("/moved/page", WORDS);
    assertEquals(Optional.of(folder.resolve(host.name() + "/short.html")), fetch("/short").place());
  }

  @Test
  void asksTheRobotsTxtOfEachHostOnTheWay() throws IOException {
    host.redirects("/short", host.elsewhere("/private").toString());
    host.robots("User-agent: *\nDisallow: /private\n");
    assertEquals("robots.txt of localhost forbids it", reason(fetch("/short")));
    assertEquals(List.of("/robots.txt", "/short", "/robots.txt"), host.asked());
  }

  @Test
  void endsARedirectLoop() throws IOException {
    host.redirects("/a", "/b").redirects("/b", "/a");
    assertTrue(reason(fetch("/a")).startsWith("more than 5 redirects"));
    assertEquals(7, host.asked().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/x",
        "javascript:alert(1)",
        "data:text/html,words",
        "http:///nowhere",
        "https://user:secret@example.org/"
      })
  void isNotLedToWhatIsNoWebAddress(String to) throws IOException {
    host.redirects("/page", to);
    assertTrue(reason(fetch("/page")).startsWith("redirects to what is not fetched: "));
  }

  @Test
  void endsABodyWithoutEnd() throws IOException {
    host.does(
        "/page",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
              body.write(WORDS.getBytes(UTF_8));
            }
          }
        });
    assertEquals("larger than 10000 bytes", reason(fetch("/page")));
    assertEquals(List.of(), names(folder));
  }

  @Test
  void takesNothingOfWhatDeclaresThatItIsTooLarge() throws IOException {
    host.does("/page", exchange -> host.stall(exchange, 1L << 40));
    assertEquals("larger than 10000 bytes", reason(fetch("/page")));
  }

  @Test
  void takesNothingOfTheEndlessBodyOfAFailure() throws IOException {
    host.does("/page", exchange -> host.stall(exchange, 404, 0));
    assertEquals("HTTP status 404, there is no such page", reason(fetch("/page")));
  }

  @Test
  void endsABodyThatDoesNotComeOn() throws IOException {
    host.robots("").does("/page", exchange -> host.stall(exchange, 0));
    var limits =
        new FetchLimits(10_000, 500, LONG, Duration.ofMillis(900), LONG, 5, LONG, Duration.ZERO);
    assertEquals("not fetched within 900 ms", reason(run(limits, host.address("/page"))));
    assertEquals(List.of(), names(folder));
  }

  @Test
  void keepsNothingOfAnAnswerThatBreaksOff() throws IOException {
    host.does(
        "/page",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write(WORDS.getBytes(UTF_8));
          exchange.getResponseBody().flush();
          throw new IOException("the line is cut");
        });
    assertInstanceOf(Fetched.Failed.class, fetch("/page"));
    assertEquals(List.of(), names(folder));
  }

  @Test
  void keepsNoEmptyAnswer() throws IOException {
    host.answers("/page", "text/html", 200, "");
    assertEquals("the answer is empty", reason(fetch("/page")));
  }

  @Test
  void unpacksWhatWasPackedForTheWay() throws IOException {
    host.does("/page", exchange -> packed(exchange, "gzip", gzip(WORDS.getBytes(UTF_8))));
    assertEquals(WORDS, Files.readString(fetch("/page").place().orElseThrow()));
  }

  @Test
  void leavesAnArchiveAsItIs() throws IOException {
    byte[] archive = gzip(WORDS.getBytes(UTF_8));
    host.does("/papers.gz", exchange -> packed(exchange, "x-gzip", archive));
    assertArrayEquals(archive, Files.readAllBytes(fetch("/papers.gz").place().orElseThrow()));
  }

  @Test
  void doesNotWaitForARobotsTxtThatDoesNotComeOn() throws IOException {
    host.does("/robots.txt", exchange -> host.stall(exchange, 0));
    var limits = new FetchLimits(1, 500, LONG, LONG, Duration.ofMillis(900), 5, LONG, LONG);
    assertEquals("not fetched within 900 ms", reason(run(limits, host.address("/page"))));
  }

  @Test
  void unpacksNoBomb() throws IOException {
    host.does("/page", exchange -> packed(exchange, "x-gzip", gzip(new byte[1 << 20])));
    assertEquals("larger than 10000 bytes", reason(fetch("/page")));
    assertEquals(List.of(), names(folder));
  }

  @Test
  void tellsAPackingThatItDoesNotKnow() throws IOException {
    host.does("/page", exchange -> packed(exchange, "br", new byte[] {1, 2, 3}));
    assertEquals("packed in a way that was not asked for: br", reason(fetch("/page")));
    host.does("/page", exchange -> packed(exchange, "gzip", WORDS.getBytes(UTF_8)));
    assertInstanceOf(Fetched.Failed.class, fetch("/page"));
  }

  @Test
  void keepsBytesThatAreNotInTheCharsetThatIsTold() throws IOException {
    byte[] bytes = {'<', 'p', '>', (byte) 0xC9, (byte) 0xF1, (byte) 0xFF, 0, '<', '/', 'p', '>'};
    host.does(
        "/page",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=no-such-charset");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
    assertArrayEquals(bytes, Files.readAllBytes(fetch("/page").place().orElseThrow()));
  }

  @Test
  void asksABusyHostOnceAgainWhenItSays() throws IOException {
    host.does(
        "/page",
        exchange -> {
          boolean first = host.asked().stream().filter("/page"::equals).count() == 1;
          exchange.getResponseHeaders().set("Retry-After", "90");
          exchange.sendResponseHeaders(first ? 429 : 200, first ? -1 : 0);
          exchange.getResponseBody().write(WORDS.getBytes(UTF_8));
        });
    assertInstanceOf(Fetched.Kept.class, fetch("/page"));
    assertEquals(List.of(90L), seconds());
  }

  @Test
  void leavesAHostAloneThatStaysBusy() throws IOException {
    host.robots("").page("/b", WORDS);
    host.does(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          exchange.sendResponseHeaders(503, -1);
        });
    List<Fetched> both =
        all(
            settings(Duration.ZERO, Optional.empty(), false),
            LIMITS,
            host.address("/a"),
            host.address("/b"));
    String busy = "the host is busy (HTTP status 503, asks to be left alone for 3600 s)";
    assertEquals(List.of(busy, busy), both.stream().map(FetcherTest::reason).toList());
    assertEquals(List.of("/robots.txt", "/a"), host.asked());
  }

  @Test
  void goesOnWithOtherHostsWhereOneDoesNotAnswer() throws IOException {
    host.page("/page", WORDS);
    List<Fetched> both =
        all(
            settings(Duration.ZERO, Optional.empty(), false),
            LIMITS,
            Address.of("http://no-such-host.invalid/x"),
            host.address("/page"));
    assertEquals("no host of this name is known", reason(both.getFirst()));
    assertInstanceOf(Fetched.Kept.class, both.getLast());
  }

  @Test
  void neverLeavesTheFolder() throws IOException {
    host.page("/", WORDS);
    for (String path :
        List.of("/../../up", "/..%2f..%2fup", "/%2e%2e/%2e%2e/up", "/..%5c..%5cup")) {
      Path file = fetch(path).place().orElseThrow();
      assertEquals(folder.resolve(host.name()), file.getParent());
    }
  }

  @Test
  void givesWhatReadsTheSameANumber() throws IOException {
    host.page("/", WORDS);
    assertEquals("a-b.html", name(fetch("/a/b")));
    assertEquals("a-b-2.html", name(fetch("/A/b")));
    assertEquals("a-b-3.html", name(fetch("/a-b")));
    assertEquals("a-b-id-1.html", name(fetch("/a/b?id=1")));
    assertEquals("file-manifest.tsv.html", name(fetch("/manifest.tsv")));
  }

  @Test
  void clearsAwayWhatAKilledRunLeftLongAgo() throws IOException {
    host.page("/page", WORDS);
    Files.createDirectories(folder);
    Path old = Files.createFile(Durable.part(folder));
    Path young = Files.createFile(Durable.part(folder));
    Files.setLastModifiedTime(old, FileTime.from(NOON.minus(Duration.ofDays(2))));
    Files.setLastModifiedTime(young, FileTime.from(NOON));
    fetch("/page");
    assertTrue(Files.notExists(old) && Files.exists(young));
  }

  private Fetched fetch(String path) throws IOException {
    return run(settings(Duration.ZERO, Optional.empty(), false), host.address(path)).getFirst();
  }

  private Fetched again(String path) throws IOException {
    return run(settings(Duration.ZERO, Optional.empty(), true), host.address(path)).getFirst();
  }

  private Fetched run(FetchLimits limits, Address address) throws IOException {
    return all(settings(Duration.ZERO, Optional.empty(), false), limits, address).getFirst();
  }

  private List<Fetched> run(FetchSettings settings, Address... addresses) throws IOException {
    return all(settings, LIMITS, addresses);
  }

  private List<Fetched> all(FetchSettings settings, FetchLimits limits, Address... addresses)
      throws IOException {
    var outcomes = new ArrayList<Fetched>();
    new Fetcher(settings, limits, pauses::add).fetch(List.of(addresses), outcomes::add);
    return outcomes;
  }

  private FetchSettings settings(Duration delay, Optional<String> contact, boolean again) {
    return new FetchSettings(folder, delay, "1", contact, again, NOON);
  }

  private List<Long> seconds() {
    // What was left of a delay when it came to it.
    return pauses.stream().map(pause -> Math.round(pause.toMillis() / 1000.0)).toList();
  }

  private List<String> manifest() throws IOException {
    return Files.readAllLines(folder.resolve("manifest.tsv"));
  }

  private static String reason(Fetched outcome) {
    return switch (outcome) {
      case Fetched.Refused(var address, var reason) -> reason;
      case Fetched.Failed(var address, var reason) -> reason;
      case Fetched.Kept kept -> "kept";
      case Fetched.Known known -> "known";
    };
  }

  private static String name(Fetched outcome) {
    return String.valueOf(outcome.place().orElseThrow().getFileName());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().reversed();
    }
  }

  private static void packed(HttpExchange exchange, String encoding, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Encoding", encoding);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
