package org.uptake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.uptake.text.Sha256;

/**
 * The style and the scripts of the pages: these files and no others. A browser keeps them for a
 * year, since a changed one has another address.
 */
final class Assets {
  static final String PATH = "/assets/";
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/";
  private static final Map<String, Asset> ALL = all();

  private record Asset(String type, String text, String version) {}

  private Assets() {}

  private static Map<String, Asset> all() {
    var all = new TreeMap<String, Asset>();
    all.put("workbench.css", asset("text/css", "workbench.css"));
    all.put("workbench.js", asset("text/javascript", "workbench.js"));
    all.put("icon.svg", asset("image/svg+xml", "icon.svg"));
    all.put("htmx.js", asset("text/javascript", HTMX + version() + "/dist/htmx.min.js"));
    return Map.copyOf(all);
  }

  /** Webjars lie under their version, which the pom alone knows. */
  private static String version() {
    String pom = "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    return read(pom)
        .lines()
        .filter(line -> line.startsWith("version="))
        .map(line -> line.substring("version=".length()).strip())
        .findFirst()
        .orElseThrow();
  }

  private static Asset asset(String type, String resource) {
    String text = read(resource);
    return new Asset(type + "; charset=utf-8", text, Sha256.shortHex(text));
  }

  private static String read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String address(String name) {
    return PATH + name + "?v=" + Objects.requireNonNull(ALL.get(name)).version();
  }

  static void serve(RoutesConfig routes) {
    routes.get(PATH + "{name}", Assets::serve);
  }

  private static void serve(Context request) {
    Asset asset =
        Optional.ofNullable(ALL.get(request.pathParam("name")))
            .orElseThrow(() -> Refusal.notFound("there is no such file: " + request.path()));
    request.header("Cache-Control", "public, max-age=31536000, immutable");
    request.contentType(asset.type()).result(asset.text());
  }
}
