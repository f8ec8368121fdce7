package org.uptake.web;

import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** Why a request is not answered, in one line. */
final class Refusal extends HttpResponseException {
  private static final long serialVersionUID = 1L;

  Refusal(HttpStatus status, String reason) {
    super(status.getCode(), reason, Map.of());
  }

  static Refusal notFound(String what) {
    return new Refusal(HttpStatus.NOT_FOUND, what);
  }
}
