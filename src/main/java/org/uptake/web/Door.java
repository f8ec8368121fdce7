package org.uptake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in, and what they may do: all requests pass here first.
 *
 * <p>Of a workbench that listens on this machine alone, the name by which it is asked must be one
 * of this machine: else a page of another host, whose name was made to lead here (DNS rebinding),
 * could read it. Elsewhere a token is asked for. What changes something must show the token of
 * these pages, which no other host can read, and must not come from another origin.
 */
final class Door {
  /** In bytes, of what is no upload. */
  static final long LARGEST_FORM = 1 << 20;

  static final String HEADER = "X-Uptake-Token";
  static final String FIELD = "token";

  private static final String COOKIE = "uptake";
  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final Set<String> OPEN = Set.of("/login");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
  private static final Pattern PORT = Pattern.compile(":[0-9]*$");
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Settings settings;
  private final String formToken = random();
  private final String session = random();

  Door(Settings settings) {
    this.settings = settings;
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  void guard(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context request) {
    headers(request);
    checkHost(request);
    checkVisitor(request);
    checkSize(request);
    checkCaller(request);
    if (!READING.contains(request.method())) {
      checkOrigin(request);
    }
  }

  private static void headers(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    // Without any, forms of our own pages would come from the origin "null".
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("X-Frame-Options", "DENY");
    request.header("Cache-Control", "no-store");
  }

  private void checkHost(Context request) {
    String host = Optional.ofNullable(request.host()).orElse("").toLowerCase(Locale.ROOT);
    String name = PORT.matcher(host).replaceFirst("");
    boolean isOwn =
        OWN_NAMES.contains(name) || name.equals(settings.host().toLowerCase(Locale.ROOT));
    if (settings.isPrivate() && !isOwn) {
      throw new Refusal(
          HttpStatus.MISDIRECTED_REQUEST, "this workbench is not called '" + name + "'");
    }
  }

  private void checkVisitor(Context request) {
    if (settings.token().isEmpty()
        || OPEN.contains(request.path())
        || request.path().startsWith(Assets.PATH)
        || isSame(session, request.cookie(COOKIE))
        || isToken(bearer(request))) {
      return;
    }
    if (request.path().startsWith(Api.PATH)) {
      throw new Refusal(HttpStatus.UNAUTHORIZED, "needs the header Authorization: Bearer TOKEN");
    }
    throw new Refusal(HttpStatus.UNAUTHORIZED, LoginPage.NEEDED);
  }

  private static String bearer(Context request) {
    String header = Optional.ofNullable(request.header("Authorization")).orElse("");
    return header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
  }

  private static void checkSize(Context request) {
    long most =
        request.path().endsWith(AddPage.PATH) || request.path().equals(Api.PATH + "documents")
            ? Adding.LARGEST_UPLOAD_MB << 20
            : LARGEST_FORM;
    if (request.req().getContentLengthLong() > most) {
      // What is not read would be taken for the next request.
      request.header("Connection", "close");
      throw new Refusal(
          HttpStatus.CONTENT_TOO_LARGE,
          "at most "
              + (most >> 20)
              + " MB at once, got "
              + (request.req().getContentLengthLong() >> 20)
              + " MB");
    }
  }

  /** A page of another host may lead here, but not make its reader's browser ask for anything. */
  private static void checkCaller(Context request) {
    if ("cross-site".equals(request.header("Sec-Fetch-Site"))
        && !"navigate".equals(request.header("Sec-Fetch-Mode"))) {
      throw new Refusal(HttpStatus.FORBIDDEN, "pages of other hosts may only lead here");
    }
  }

  private void checkOrigin(Context request) {
    String site = request.header("Sec-Fetch-Site");
    String origin = request.header("Origin");
    boolean isForeign =
        (site != null && !OWN_SITES.contains(site))
            || (origin != null && !origin.replaceFirst("^https?://", "").equals(request.host()));
    if (isForeign) {
      throw new Refusal(HttpStatus.FORBIDDEN, "only pages of this workbench may change something");
    }
    if (isToken(bearer(request))) {
      return;
    }
    String shown = Optional.ofNullable(request.header(HEADER)).orElseGet(() -> field(request));
    if (!isSame(formToken, shown)) {
      throw new Refusal(
          HttpStatus.FORBIDDEN,
          "the page is of an earlier start of the workbench: load it again (what changes something"
              + " must show the token of these pages)");
    }
  }

  /** An upload is not read before it may come in: its token stands in the address. */
  private static String field(Context request) {
    boolean isUpload =
        Optional.ofNullable(request.contentType()).orElse("").startsWith("multipart/");
    String field = isUpload ? request.queryParam(FIELD) : request.formParam(FIELD);
    return field == null ? "" : field;
  }

  /** What a form must hold to change something. */
  String formToken() {
    return formToken;
  }

  boolean isToken(String given) {
    return settings.token().filter(token -> isSame(token, given)).isPresent();
  }

  /** Lets a browser in from now on. */
  void admit(Context request) {
    var cookie = new Cookie(COOKIE, session);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    request.cookie(cookie);
  }

  private static boolean isSame(String secret, @Nullable String given) {
    return given != null && MessageDigest.isEqual(secret.getBytes(UTF_8), given.getBytes(UTF_8));
  }
}
