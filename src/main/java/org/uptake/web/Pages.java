package org.uptake.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills the templates that the build compiled. Safe to share between threads. */
final class Pages {
  /** What would show words in another order than they stand, or drive what shows them. */
  private static final Pattern HARMFUL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\u202A-\u202E\u2066-\u2069]");

  private final Door door;
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  Pages(Door door) {
    this.door = door;
  }

  /** Answers with a whole page. */
  void show(Context request, String template, Heading heading, Map<String, Object> values) {
    var all = new HashMap<>(values);
    all.put("frame", new Frame(heading, door.formToken()));
    answer(request, template, all);
  }

  /** Answers with a part of a page, for a page that renews it in place. */
  void showPart(Context request, String template, Map<String, Object> values) {
    var all = new HashMap<>(values);
    all.put("token", door.formToken());
    answer(request, template, all);
  }

  private void answer(Context request, String template, Map<String, Object> values) {
    var page = new StringOutput();
    engine.render(template, values, page);
    request.html(HARMFUL.matcher(page.toString()).replaceAll("\uFFFD"));
  }
}
