package org.uptake.ingest;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Elements → blocks: each element that a browser would set apart is one. */
final class WebBlocks implements NodeVisitor {
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final IdentityHashMap<Element, Integer> counts = new IdentityHashMap<>();
  private Optional<String> label = Optional.empty();
  private boolean heading;

  static List<Block> of(Element article) {
    var made = new WebBlocks();
    article.traverse(made);
    made.close();
    return made.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.append(
          isPreformatted(text) ? text.getWholeText() : text.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element) {
      if (element.tagName().equals("br")) {
        open.append('\n');
      } else if (isBlock(element)) {
        close();
        heading = element.tagName().matches("h[1-6]");
        label = numberOf(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      close();
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock()
        || switch (element.tagName()) {
          case "td", "th", "tr", "li", "dt", "dd", "figcaption", "caption" -> true;
          default -> false;
        };
  }

  private static boolean isPreformatted(TextNode text) {
    return text.parent() != null && text.parent().closest("pre") != null;
  }

  /** The number that a browser would write before an item of a numbered list. */
  private Optional<String> numberOf(Element element) {
    Element list = element.parent();
    if (!element.tagName().equals("li") || list == null || !list.tagName().equals("ol")) {
      return Optional.empty();
    }
    int last = counts.getOrDefault(list, number(list.attr("start")).orElse(1) - 1);
    int number = number(element.attr("value")).orElse(last + 1);
    counts.put(list, number);
    boolean bare = list.attr("style").contains("none") || list.className().contains("unstyled");
    return bare ? Optional.empty() : Optional.of(shown(number, list));
  }

  private static String shown(int number, Element list) {
    boolean letters = list.attr("type").equals("a") && number >= 1 && number <= 26;
    return letters ? "(" + (char) ('a' + number - 1) + ")" : Integer.toString(number);
  }

  private static OptionalInt number(String attribute) {
    return attribute.matches("\\d{1,4}")
        ? OptionalInt.of(Integer.parseInt(attribute))
        : OptionalInt.empty();
  }

  private void close() {
    if (!open.isEmpty()) {
      for (String paragraph : TextLayout.paragraphs(open.toString())) {
        blocks.add(new Block(paragraph, OptionalInt.empty(), label, heading));
        label = Optional.empty();
      }
      open.setLength(0);
    }
  }
}
