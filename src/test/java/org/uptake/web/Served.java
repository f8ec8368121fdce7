package org.uptake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptake.extract.Lexicons;
import org.uptake.ingest.CorpusReader;
import org.uptake.review.ReviewPlaces;
import org.uptake.workspace.Ingest;

/** A workbench over documents in a folder of its own, and what a visitor does there. */
final class Served implements AutoCloseable {
  private static final Instant MOMENT = Instant.parse("2026-02-03T10:15:30Z");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([0-9a-f]+)\"");

  private final Path folder;
  private final Workbench workbench;
  private final List<String> log = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(Path folder, Optional<String> token) throws IOException {
    this.folder = folder;
    workbench =
        Workbench.start(
            new Settings(
                folder.resolve("index"),
                new ReviewPlaces(Optional.empty()),
                new Lexicons(Optional.empty()),
                folder.resolve("corpus"),
                "127.0.0.1",
                0,
                token,
                "Ana",
                () -> MOMENT,
                log::add));
  }

  /** Of the sample collection. */
  static Served sample(Path folder) throws IOException {
    copy(Path.of("corpus"), folder.resolve("corpus"));
    return read(folder);
  }

  /** Of these texts, by their file names. */
  static Served texts(Path folder, Map<String, String> texts) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(corpus.resolve(text.getKey()), text.getValue());
    }
    return read(folder);
  }

  /** Of nothing yet. */
  static Served nothing(Path folder) throws IOException {
    return new Served(folder, Optional.empty());
  }

  static Served guarded(Path folder, String token) throws IOException {
    return new Served(folder, Optional.of(token));
  }

  private static Served read(Path folder) throws IOException {
    Path corpus = folder.resolve("corpus");
    new Ingest(folder.resolve("index"), new Lexicons(Optional.empty()), Optional.empty())
        .store(
            CorpusReader.files(List.of(corpus)),
            List.of(corpus),
            place -> false,
            false,
            MOMENT,
            location -> {});
    return new Served(folder, Optional.empty());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.endsWith("reviews.jsonl")) {
          Files.copy(file, target);
        }
      }
    }
  }

  Path corpus() {
    return folder.resolve("corpus");
  }

  /** Lines that the workbench complained of. */
  List<String> log() {
    return log;
  }

  String address() {
    return workbench.address();
  }

  URI uri(String path) {
    return URI.create(address().replaceFirst("/$", "") + path);
  }

  HttpResponse<String> get(String path, String... headers) throws InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  String page(String path) throws InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  String token() throws InterruptedException {
    Matcher token = TOKEN.matcher(page("/api/session"));
    if (!token.find()) {
      throw new AssertionError("no token");
    }
    return token.group(1);
  }

  /** As a page of the workbench sends a form. */
  HttpResponse<String> post(String path, Map<String, String> form) throws InterruptedException {
    return post(path, form, "X-Uptake-Token", token());
  }

  HttpResponse<String> post(String path, Map<String, String> form, String... headers)
      throws InterruptedException {
    String body =
        form.entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** As the page sends a file. */
  HttpResponse<String> upload(String name, byte[] content) throws InterruptedException {
    String boundary = "----made-for-a-test";
    var body = new ArrayList<byte[]>();
    body.add(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(UTF_8));
    body.add(content);
    body.add(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
    return send(
        HttpRequest.newBuilder(uri("/api/documents"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("X-Uptake-Token", token())
            .POST(BodyPublishers.ofByteArrays(body))
            .build());
  }

  /** What was told of the files that were added, when all of them are read. */
  String progressAtTheEnd() throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      String progress = page("/api/progress");
      if (progress.contains("\"running\":false")) {
        return progress;
      }
      Thread.sleep(Duration.ofMillis(100));
    }
    throw new AssertionError("it does not end");
  }

  HttpResponse<String> send(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    workbench.close();
  }
}
