package org.uptake.fetch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks hosts, one request at a time, slowly and within limits; follows no redirect. A host that
 * says that it is asked too much is left alone for the rest of the run. For one thread.
 */
final class Requests implements AutoCloseable {
  private final Map<String, String> busy = new HashMap<>();
  private final FetchLimits limits;
  private final String agent;
  private final Pace pace;
  private final HttpClient client;

  Requests(FetchSettings settings, FetchLimits limits, Pace pace) {
    this.limits = limits;
    this.agent = settings.agent();
    this.pace = pace;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
  }

  /**
   * What to ask for.
   *
   * @param into where the body goes, where the status is 200
   * @param most how many bytes of it
   * @param cuts whether a longer one is cut there; else it is a failure
   * @param time until its last byte
   * @param delay since the last request to this host
   */
  record Wanted(
      Address address, Path into, long most, boolean cuts, Duration time, Duration delay) {}

  /** Asks, and asks once again where the host says when. */
  Answer answer(Wanted wanted) throws Unfetched, IOException, InterruptedException {
    String host = wanted.address().host();
    if (busy.containsKey(host)) {
      throw Unfetched.because(busy.get(host));
    }
    pace.await(host, wanted.delay());
    Answer first = asked(wanted);
    Optional<Duration> wait = first.isBusy() ? first.retryAfter() : Optional.empty();
    if (wait.filter(asks -> asks.compareTo(limits.retryAfter()) <= 0).isPresent()) {
      pace.pause(wait.orElseThrow());
      pace.await(host, wanted.delay());
      Answer second = asked(wanted);
      return checked(host, second);
    }
    return checked(host, first);
  }

  private Answer checked(String host, Answer answer) throws Unfetched {
    if (answer.status() == 429 || (answer.isBusy() && answer.retryAfter().isPresent())) {
      String when =
          answer
              .retryAfter()
              .map(after -> ", asks to be left alone for " + after.toSeconds() + " s")
              .orElse("");
      String reason = "the host is busy (HTTP status " + answer.status() + when + ")";
      busy.put(host, reason);
      throw Unfetched.because(reason);
    }
    return answer;
  }

  private Answer asked(Wanted wanted) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(wanted.address().uri())
            .header("User-Agent", agent)
            .header("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8")
            .header("Accept-Encoding", "identity")
            .build();
    CompletableFuture<HttpResponse<Long>> answer =
        client.sendAsync(request, head -> body(head, wanted));
    try {
      HttpResponse<Long> response = answer.get(wanted.time().toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(response.statusCode(), response.headers());
    } catch (TimeoutException e) {
      throw new IOException("not fetched within " + Causes.seconds(wanted.time()), e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
      pace.heardOf(wanted.address().host());
    }
  }

  private static BodySubscriber<Long> body(HttpResponse.ResponseInfo head, Wanted wanted) {
    if (head.statusCode() != 200) {
      return new NoBody(Optional.empty());
    }
    OptionalLong declared = declared(head);
    return !wanted.cuts() && declared.orElse(0) > wanted.most()
        ? new NoBody(Optional.of(BodyFile.tooLarge(wanted.most())))
        : new BodyFile(wanted.into(), wanted.most(), wanted.cuts());
  }

  private static OptionalLong declared(HttpResponse.ResponseInfo head) {
    try {
      return head.headers().firstValueAsLong("Content-Length");
    } catch (NumberFormatException e) {
      return OptionalLong.of(Long.MAX_VALUE);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
