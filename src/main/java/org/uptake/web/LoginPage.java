package org.uptake.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/** Where a visitor shows the token, if one is asked for. */
final class LoginPage {
  static final String NEEDED = "This workbench asks for its token.";

  private final Pages pages;
  private final Door door;

  LoginPage(Pages pages, Door door) {
    this.pages = pages;
    this.door = door;
  }

  void route(RoutesConfig routes) {
    routes.get(
        "/login",
        request ->
            pages.show(
                request, "login.jte", new Heading("Who is there?", ""), Map.of("problem", "")));
    routes.post("/login", this::login);
  }

  private void login(Context request) {
    String given = Optional.ofNullable(request.formParam("visitor")).orElse("");
    if (!door.isToken(given)) {
      throw new Refusal(HttpStatus.UNAUTHORIZED, "That is not the token.");
    }
    door.admit(request);
    request.redirect("/", HttpStatus.SEE_OTHER);
  }
}
