package org.uptake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptake.text.Sha256;

/** The frame of a page: a template with places like {@code {{rows}}}, its style and its script. */
final class HtmlPage {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)\\}\\}");

  /** What fills a place. */
  @FunctionalInterface
  interface Content {
    void write(Markup page) throws IOException;
  }

  private HtmlPage() {}

  /** The page of the follow-up table. */
  static void write(Appendable out, Map<String, Content> contents) throws IOException {
    write(out, "followup", resource("followup.css"), contents);
  }

  /** A page in the style of the follow-up table, with what its own style adds. */
  static void write(Appendable out, String name, Map<String, Content> contents) throws IOException {
    write(out, name, resource("followup.css") + resource(name + ".css"), contents);
  }

  /** Fills each place of the template once; what is put in is never searched for places. */
  private static void write(
      Appendable out, String name, String style, Map<String, Content> contents) throws IOException {
    String template = resource(name + ".html");
    String script = resource(name + ".js");
    var page = new Markup(out);
    Matcher place = PLACE.matcher(template);
    int done = 0;
    while (place.find()) {
      out.append(template, done, place.start());
      done = place.end();
      switch (place.group(1)) {
        case "policy" -> page.text(policy(style, script));
        case "style" -> out.append(style);
        case "script" -> out.append(script);
        default -> Objects.requireNonNull(contents.get(place.group(1))).write(page);
      }
    }
    out.append(template, done, template.length());
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String content) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(content)) + "'";
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
      // A browser reads every line end as \n, and takes the hash of that.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
