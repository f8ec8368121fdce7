package org.uptake.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a web page: its article, without the site around it. */
final class WebPage {
  /** Elements that may hold the article, by what they say of themselves. */
  private static final String ARTICLE =
      "[itemprop=articleBody], article, [role=article], main, [role=main]";

  /** An element that says it is the article is believed when it holds this much of the text. */
  private static final double MOST = 0.5;

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,300}(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:-]{2,40})");
  private static final int HEAD_BYTES = 8192;

  private final Document page;

  private WebPage(Document page) {
    this.page = page;
  }

  static Layout layout(String html) {
    return new WebPage(Jsoup.parse(html)).layout();
  }

  private Layout layout() {
    WebAbout about = WebAbout.of(page);
    Element body = page.body();
    WebFurniture.removeFrom(body);
    Element article = article(body);
    List<Block> blocks = WebBlocks.of(article);
    Element headline = body.selectFirst("h1");
    if (headline != null && !inside(headline, article) && CleanText.hasWords(headline.text())) {
      var withHeadline = new ArrayList<>(blocks);
      withHeadline.addFirst(Block.heading(CleanText.of(headline.text())));
      blocks = withHeadline;
    }
    return new Layout(blocks, about.complete(blocks));
  }

  /** The smallest element that says it is the article and holds most of the text; else the body. */
  private static Element article(Element body) {
    double all = prose(body);
    Element best = body;
    for (Element candidate : body.select(ARTICLE)) {
      if (prose(candidate) >= MOST * all && inside(candidate, best)) {
        best = candidate;
      }
    }
    return best;
  }

  /** How much text stands there outside of links. */
  private static int prose(Element element) {
    return element.text().length() - WebFurniture.linkText(element);
  }

  private static boolean inside(Element element, Element whole) {
    return element.equals(whole) || element.parents().contains(whole);
  }

  /** The encoding that the page names in its head. */
  static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    try {
      return charset.find() ? Optional.of(Charset.forName(charset.group(1))) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
