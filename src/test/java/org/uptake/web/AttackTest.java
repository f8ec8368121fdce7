package org.uptake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.extract.Lexicons;
import org.uptake.review.ReviewPlaces;

/** What somebody tries who means harm is refused, or shown as text. */
class AttackTest {
  private static final String SCRIPT = "<script>alert('1')</script>";
  private static final String HOSTILE =
      SCRIPT
          + " of Kazakhstan\n\n12 July 2012\n\nThe Committee "
          + SCRIPT
          + " recommends that Kazakhstan decriminalize \"libel\" '"
          + SCRIPT
          + ".\n\nPresident Ana \"onclick=alert(1)\" Lopez met the Prime Minister of Kazakhstan,"
          + " Karim Massimov, on 3 May 2012.\n";
  private static final Pattern DOCUMENT = Pattern.compile("/documents/[0-9a-f]{16}");

  private static void assertHarmless(String path, HttpResponse<String> answer) {
    String body = answer.body();
    assertFalse(body.contains("<script>alert"), () -> path + " shows a script: " + body);
    assertFalse(body.contains("\tat "), () -> path + " shows a stack trace: " + body);
    assertFalse(body.contains("Exception"), () -> path + " shows an exception: " + body);
    assertFalse(body.contains("root:"), () -> path + " shows a file of the machine");
  }

  private static String documentOf(Served served) throws InterruptedException {
    Matcher document = DOCUMENT.matcher(served.page("/documents"));
    assertTrue(document.find());
    return document.group();
  }

  @Test
  void aScriptInTextTitleNameAndQuestionIsText(@TempDir Path folder)
      throws IOException, InterruptedException {
    String script = "%3Cscript%3Ealert('1')%3C/script%3E";
    try (Served served =
        Served.texts(
            folder,
            Map.of(
                "<script>alert(1)<|script>.txt",
                HOSTILE,
                "later.txt",
                "5 May 2023\n\nKazakhstan has decriminalized libel, they noted."))) {
      String document = documentOf(served);
      assertTrue(served.page("/followup").contains("&lt;script&gt;"));
      for (String path :
          List.of(
              "/?q=libel",
              "/?q=" + script,
              "/documents",
              document,
              document + "?at=0-10",
              document + "?at=" + script,
              "/followup",
              "/followup?by=" + script,
              "/followup?theme=" + script,
              "/followup/" + script,
              "/compare?records=2012,2023",
              "/compare?records=" + script,
              "/officials",
              "/officials?name=" + script,
              "/officials/person?name=" + script,
              "/timeline?year=2012",
              "/timeline?year=" + script,
              "/add?" + script,
              "/" + script,
              "/decisions")) {
        HttpResponse<String> answer = served.get(path);
        assertTrue(answer.statusCode() < 500, path);
        assertHarmless(path, answer);
      }
      assertEquals(List.of(), served.log());
    }
  }

  @Test
  void whatADocumentSaysRunsNowhereWhenTheFileItselfIsOpened(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (Served served =
        Served.texts(
            folder,
            Map.of("page.html", "<html><body><p>Libel " + SCRIPT + " it is.</p></body></html>"))) {
      HttpResponse<String> file = served.get(documentOf(served) + "/original");
      assertEquals(200, file.statusCode());
      assertTrue(
          file.headers().firstValue("Content-Security-Policy").orElse("").endsWith("sandbox"));
    }
  }

  @Test
  void noPathLeadsOutOfTheDocuments(@TempDir Path folder) throws IOException, InterruptedException {
    try (Served served = Served.texts(folder, Map.of("one.txt", HOSTILE))) {
      String document = documentOf(served);
      for (String path :
          List.of(
              "/../../../../etc/passwd",
              "/..%2f..%2f..%2fetc/passwd",
              "/%2e%2e/%2e%2e/etc/passwd",
              "/assets/../../../etc/passwd",
              "/assets/..%2f..%2fopenapi.json",
              "/assets/%2e%2e%2fopenapi.json",
              "/assets/workbench.css/../openapi.json",
              "/assets/..;/openapi.json",
              "/documents/../../../../etc/passwd",
              "/documents/..%2f..%2fetc%2fpasswd/original",
              "/documents/%2fetc%2fpasswd/original",
              document + "/original/../../../etc/passwd",
              document + "/original%00",
              "/api/documents/..%5c..%5cetc%5cpasswd/original",
              "//etc/passwd",
              "/WEB-INF/web.xml",
              "/META-INF/MANIFEST.MF")) {
        String answer = raw(served, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), path + ": " + answer);
        assertFalse(answer.contains("root:") || answer.contains("\tat "), path + ": " + answer);
        assertFalse(answer.contains("Jetty") || answer.contains("Exception"), answer);
      }
    }
  }

  @Test
  void onlyTheBytesThatWereReadAreServed(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "root: of all\n");
    try (Served served = Served.texts(folder, Map.of("one.txt", HOSTILE))) {
      String original = documentOf(served) + "/original";
      assertEquals(200, served.get(original).statusCode());
      Path file = served.corpus().resolve("one.txt");
      Files.delete(file);
      Files.createSymbolicLink(file, secret);
      HttpResponse<String> answer = served.get(original);
      assertEquals(404, answer.statusCode());
      assertHarmless(original, answer);
    }
  }

  @Test
  void aZipThatPointsOutsideWritesNothingThere(@TempDir Path folder)
      throws IOException, InterruptedException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("../evil.txt", "../../evil.txt", "/evil.txt", "fine.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("3 May 2012\n\nThe Committee urges Peru to act on " + name).getBytes(UTF_8));
      }
    }
    try (Served served = Served.nothing(folder)) {
      assertEquals(202, served.upload("../../../batch.zip", bytes.toByteArray()).statusCode());
      served.progressAtTheEnd();
      try (Stream<Path> files = Files.walk(folder)) {
        List<String> names = files.map(file -> file.getFileName().toString()).toList();
        assertTrue(names.contains("batch.zip"));
        assertFalse(names.contains("evil.txt"));
      }
      assertTrue(Files.exists(served.corpus().resolve("batch.zip")));
      assertFalse(Files.exists(Path.of("/evil.txt")));
      assertTrue(served.page("/api/documents").contains("fine.txt"));
    }
  }

  @Test
  void namesOfAddedFilesAreTamed() {
    assertEquals("passwd.txt", UploadName.of("../../etc/passwd.txt"));
    assertEquals("passwd.txt", UploadName.of("..\\..\\etc\\passwd.TXT"));
    assertEquals("a_b.pdf", UploadName.of("a\u0000\n<b.pdf"));
    assertEquals("added-manifest.csv", UploadName.of("manifest.csv"));
    assertEquals("Отчёт (2).docx", UploadName.of("Отчёт (2).docx"));
    assertEquals(204, UploadName.of("x".repeat(500) + ".txt").length());
    String chinese = UploadName.of("报".repeat(300) + ".pdf");
    assertTrue(chinese.getBytes(UTF_8).length <= 204 && chinese.startsWith("报报"), chinese);
    for (String refused :
        List.of("run.exe", "manifest.tsv", "reviews.jsonl", "page.jsp", "none", ".txt", "..", "")) {
      assertThrows(IllegalArgumentException.class, () -> UploadName.of(refused), refused);
    }
  }

  @Test
  void aFileOfAnotherTypeIsRefused(@TempDir Path folder) throws IOException, InterruptedException {
    try (Served served = Served.nothing(folder)) {
      HttpResponse<String> answer = served.upload("run.exe", new byte[] {'M', 'Z'});
      assertEquals(400, answer.statusCode());
      assertTrue(answer.body().contains("run.exe"));
      assertFalse(Files.exists(served.corpus()));
    }
  }

  @Test
  @Tag("slow")
  void aGigabyteOfZerosIsRefusedWithItsLengthToldOrNot(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (Served served = Served.nothing(folder)) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(served.uri("/api/documents"))
              .header("Content-Type", "multipart/form-data; boundary=x")
              .header("X-Uptake-Token", served.token());
      String told =
          raw(
              served,
              "POST /api/documents HTTP/1.1\r\nHost: localhost\r\nX-Uptake-Token: "
                  + served.token()
                  + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                  + (1L << 30)
                  + "\r\n");
      assertTrue(told.startsWith("HTTP/1.1 413 "), told);
      int status;
      try {
        status =
            served
                .send(
                    request
                        .timeout(Duration.ofSeconds(60))
                        .POST(BodyPublishers.ofInputStream(AttackTest::gigabyte))
                        .build())
                .statusCode();
      } catch (UncheckedIOException cut) {
        status = 413; // the connection was cut while it was still being sent
      }
      assertEquals(413, status);
      assertEquals(200, served.get("/add").statusCode());
      assertFalse(Files.exists(served.corpus()));
    }
  }

  private static InputStream gigabyte() {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(
                    ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\""
                            + "\r\n\r\n")
                        .getBytes(UTF_8)),
                new Zeros(1L << 30))));
  }

  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int given = (int) Math.min(length, left);
      Arrays.fill(buffer, offset, offset + given, (byte) 0);
      left -= given;
      return given;
    }
  }

  @Test
  void anotherNameThatLeadsHereIsNotAnswered(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (Served served = Served.nothing(folder)) {
      for (String host : List.of("evil.example", "evil.example:80", "127.0.0.1.evil.example", "")) {
        String answer = raw(served, "GET /documents HTTP/1.1\r\nHost: " + host + "\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), host + ": " + answer);
      }
      for (String host : List.of("localhost", "127.0.0.1:8470", "LOCALHOST:1", "[::1]:80")) {
        String answer = raw(served, "GET /documents HTTP/1.1\r\nHost: " + host + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), host + ": " + answer);
      }
    }
  }

  @Test
  void onlyOwnPagesMayChangeSomething(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (Served served = Served.texts(folder, Map.of("one.txt", HOSTILE))) {
      Matcher row = Pattern.compile("id=\"(r[0-9a-f]{12})\"").matcher(served.page("/followup"));
      assertTrue(row.find());
      Map<String, String> form = Map.of("verdict", "accept", "id", row.group(1));
      String token = served.token();
      for (String path : List.of("/decisions", "/api/decisions", "/add", "/api/documents")) {
        assertEquals(403, served.post(path, form, new String[0]).statusCode(), path);
        assertEquals(403, served.post(path, form, "X-Uptake-Token", "wrong").statusCode());
        assertEquals(
            403,
            served
                .post(path, form, "X-Uptake-Token", token, "Origin", "http://evil.example")
                .statusCode());
        assertEquals(
            403,
            served
                .post(path, form, "X-Uptake-Token", token, "Sec-Fetch-Site", "cross-site")
                .statusCode());
      }
      assertFalse(Files.exists(served.corpus().resolve("reviews.jsonl")));
      assertTrue(served.post("/api/decisions", form).statusCode() < 300);
      assertTrue(Files.exists(served.corpus().resolve("reviews.jsonl")));
    }
  }

  @Test
  void noFormLeadsToAnotherHost(@TempDir Path folder) throws IOException, InterruptedException {
    try (Served served = Served.texts(folder, Map.of("one.txt", HOSTILE))) {
      Matcher row = Pattern.compile("id=\"(r[0-9a-f]{12})\"").matcher(served.page("/followup"));
      assertTrue(row.find());
      for (String back :
          List.of("//evil", "//evil.example", "http://evil.example", "/\\evil.example")) {
        HttpResponse<String> answer =
            served.post("/decisions", Map.of("do", "accept " + row.group(1), "back", back));
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/decisions"), back);
      }
    }
  }

  @Test
  void everyAnswerTellsTheBrowserToBeCareful(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (Served served = Served.nothing(folder)) {
      for (String path :
          List.of(
              "/",
              "/documents",
              "/followup",
              "/compare",
              "/officials",
              "/timeline",
              "/add",
              "/decisions",
              "/nothing",
              "/api/status",
              "/api/nothing",
              "/assets/nothing")) {
        HttpResponse<String> answer = served.get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'"), path);
        assertFalse(policy.contains("unsafe"), path);
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
        assertFalse(
            Pattern.compile("(?s)<script(?! src=\"/assets/)|<style| style=| on\\w+=")
                .matcher(answer.body())
                .find(),
            path);
      }
    }
  }

  @Test
  void whereOthersCanReachItATokenIsAskedFor(@TempDir Path folder)
      throws IOException, InterruptedException {
    assertThrows(IllegalArgumentException.class, () -> settings("0.0.0.0", "too short"));
    assertThrows(IllegalArgumentException.class, () -> settings("0.0.0.0", ""));
    try (Served served = Served.guarded(folder, "a token of twenty-four")) {
      assertEquals(401, served.get("/documents").statusCode());
      assertEquals(401, served.get("/api/documents").statusCode());
      assertEquals(401, served.get("/api/session").statusCode());
      String bearer = "Bearer a token of twenty-four";
      assertEquals(200, served.get("/api/status", "Authorization", bearer).statusCode());
      assertEquals(401, served.get("/api/status", "Authorization", bearer + "x").statusCode());
      HttpResponse<String> page = served.get("/login");
      Matcher token = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"").matcher(page.body());
      assertTrue(token.find());
      assertEquals(401, login(served, token.group(1), "a guess of what it is").statusCode());
      HttpResponse<String> in = login(served, token.group(1), "a token of twenty-four");
      assertEquals(303, in.statusCode());
      String cookie = in.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
      assertEquals(
          200, served.get("/documents", "Cookie", cookie.replaceFirst(";.*", "")).statusCode());
    }
  }

  private static HttpResponse<String> login(Served served, String form, String token)
      throws InterruptedException {
    return served.post("/login", Map.of("token", form, "visitor", token), new String[0]);
  }

  private static Settings settings(String host, String token) {
    return new Settings(
        Path.of("index"),
        new ReviewPlaces(Optional.empty()),
        new Lexicons(Optional.empty()),
        Path.of("corpus"),
        host,
        0,
        Optional.of(token).filter(some -> !some.isEmpty()),
        "Ana",
        InstantSource.fixed(Instant.EPOCH),
        line -> {});
  }

  /** As no well-behaved client would ask. */
  private static String raw(Served served, String request) throws IOException {
    try (var socket =
        new Socket(
            InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), served.uri("/").getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
