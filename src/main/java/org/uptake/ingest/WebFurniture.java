package org.uptake.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes from a web page what belongs to the site and not to the text. */
final class WebFurniture {
  /** Never text, whatever they hold. */
  private static final String NEVER =
      "script, style, noscript, template, svg, iframe, object, embed, canvas, audio, video, map,"
          + " nav, aside, dialog, button, select, input, label, textarea, option, datalist,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=search], [role=complementary], [role=dialog], [role=alertdialog], [role=menu],"
          + " [role=menubar], [role=toolbar], [role=tablist], [role=alert],"
          + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  private static final Set<String> NAMES = OwnTable.words("web-furniture.tsv", "word", "furniture");
  private static final Pattern PARTS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

  /** An element named like furniture stays when it holds this much of the page's text. */
  private static final double WHOLE_PAGE = 0.5;

  /** The share of linked words above which a list is a menu. */
  private static final double MENU = 0.7;

  /** A sentence with a link in it is text; a menu's entry is shorter. */
  private static final int LONGEST_ENTRY = 120;

  private WebFurniture() {}

  static void removeFrom(Element body) {
    body.select(NEVER).forEach(WebFurniture::drop);
    int all = body.text().length();
    for (Element element : List.copyOf(body.getAllElements())) {
      if (!element.equals(body) && isNamedFurniture(element) && size(element) < WHOLE_PAGE * all) {
        element.remove();
      }
    }
    for (Element frame : body.select("header, footer")) {
      if (frame.tagName().equals("footer") || frame.closest("article, main, [role=main]") == null) {
        dropFrame(frame, all);
      }
    }
    for (Element list : new ArrayList<>(body.select("ul, ol, table, dl, div, p, section"))) {
      if (isMenu(list)) {
        list.remove();
      }
    }
  }

  /** The length of the text in links. */
  static int linkText(Element element) {
    return element.select("a").stream().mapToInt(link -> link.text().length()).sum();
  }

  /** A nested match may have gone with its parent already. */
  private static void drop(Element element) {
    if (element.parent() != null) {
      element.remove();
    }
  }

  /** A header may hold the headline, which is text. */
  private static void dropFrame(Element frame, int all) {
    Element headline = frame.selectFirst("h1");
    if (size(frame) >= WHOLE_PAGE * all) {
      return;
    }
    if (headline != null && frame.tagName().equals("header")) {
      frame.before(headline);
    }
    drop(frame);
  }

  private static boolean isNamedFurniture(Element element) {
    switch (element.tagName()) {
      case "html",
          "body",
          "main",
          "article",
          "h1",
          "h2",
          "p",
          "td",
          "tr",
          "tbody",
          "table",
          "time" -> {
        return false;
      }
      default -> {
        return names(element.className()) || names(element.id());
      }
    }
  }

  private static boolean names(String name) {
    if (name.isEmpty() || name.length() > 500) {
      return false;
    }
    String whole = name.toLowerCase(Locale.ROOT);
    for (String part : whole.split("\\s+")) {
      if (NAMES.contains(part)) {
        return true;
      }
    }
    for (String part : PARTS.split(name)) {
      if (NAMES.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Several short links and hardly a word beside them. */
  private static boolean isMenu(Element element) {
    int links = element.select("a").size();
    int length = size(element);
    return links > 2
        && linkText(element) > MENU * length
        && length < links * LONGEST_ENTRY
        && element.selectFirst("h1") == null
        && element.parent() != null;
  }

  private static int size(Element element) {
    return element.text().length();
  }
}
