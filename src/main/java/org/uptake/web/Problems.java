package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.uptake.index.IndexProblem;
import org.uptake.json.WorkbenchJson;

/** What is told where a request comes to nothing: one line, and never how the program is made. */
final class Problems {
  private static final String OURS =
      "a mistake in this program; the terminal where it runs says more, please report that";

  private final Pages pages;
  private final Consumer<String> log;

  Problems(Pages pages, Consumer<String> log) {
    this.pages = pages;
    this.log = log;
  }

  void tell(RoutesConfig routes) {
    routes.exception(EndpointNotFound.class, (e, request) -> answer(request, 404, none(request)));
    routes.exception(
        HttpResponseException.class,
        (e, request) -> answer(request, e.getStatus(), String.valueOf(e.getMessage())));
    routes.exception(
        IllegalArgumentException.class,
        // Settings are called by their options on the command line, and by their names here.
        (e, request) ->
            answer(request, 400, String.valueOf(e.getMessage()).replaceFirst("^--", "")));
    routes.exception(
        IndexProblem.class, (e, request) -> answer(request, 503, String.valueOf(e.getMessage())));
    routes.exception(
        Exception.class,
        (e, request) -> {
          if (isTooLarge(e)) {
            answer(
                request,
                413,
                "at most "
                    + Adding.LARGEST_UPLOAD_MB
                    + " MB at once, "
                    + Adding.LARGEST_FILE_MB
                    + " MB a file");
          } else {
            log.accept(inOneLine(request, e));
            answer(request, 500, OURS);
          }
        });
    for (HttpStatus status : List.of(HttpStatus.NOT_FOUND, HttpStatus.METHOD_NOT_ALLOWED)) {
      routes.error(status, this::unknown);
    }
  }

  /** What nobody else has answered. */
  private void unknown(Context request) {
    if (request.attribute(Problems.class.getName()) == null) {
      answer(request, request.statusCode(), none(request));
    }
  }

  private static String none(Context request) {
    return "there is no such page: " + request.path();
  }

  /** Jetty tells it by words alone. */
  private static boolean isTooLarge(Exception e) {
    return Stream.<Throwable>iterate(e, t -> t != null, Throwable::getCause)
        .anyMatch(
            t -> {
              String message = String.valueOf(t.getMessage());
              boolean isOfServer =
                  Stream.of(t.getStackTrace())
                      .limit(3)
                      .anyMatch(frame -> frame.getClassName().startsWith("org.eclipse.jetty."));
              return isOfServer && (message.contains("max length") || message.contains("exceed"));
            });
  }

  private static String inOneLine(Context request, Exception e) {
    String place =
        Stream.of(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.uptake."))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return request.method() + " " + request.path() + ": " + e + place;
  }

  private void answer(Context request, int status, String reason) {
    request.attribute(Problems.class.getName(), true);
    request.status(status);
    if (request.path().startsWith(Api.PATH)) {
      request.contentType(Api.JSON).result(json(reason));
    } else if (status == 401) {
      pages.show(request, "login.jte", new Heading("Who is there?", ""), Map.of("problem", reason));
    } else {
      pages.show(
          request, "problem.jte", new Heading("That did not work", ""), Map.of("reason", reason));
    }
  }

  private static byte[] json(String reason) {
    var out = new ByteArrayOutputStream();
    try {
      WorkbenchJson.problem(reason, out);
    } catch (IOException e) {
      throw new AssertionError("memory takes what is written", e);
    }
    return out.toByteArray();
  }
}
