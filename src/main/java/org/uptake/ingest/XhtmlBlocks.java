package org.uptake.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XHTML that Tika makes of a file → blocks. The cells of a table's row follow each other; a
 * cell that holds a number alone gives its label to the cell behind.
 */
final class XhtmlBlocks extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "td",
          "th",
          "tr",
          "table",
          "div",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "body",
          "blockquote",
          "pre",
          "section",
          "title");
  private static final Set<String> SKIPPED = Set.of("head", "script", "style");
  private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?|\\(?[a-z]\\)";

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final int most;
  private long characters;
  private int skipped;
  private int page;
  private boolean heading;
  private boolean inCell;
  private Optional<String> rowNumber = Optional.empty();

  /** More characters than one file may have. */
  static final class TooLong extends SAXException {
    private static final long serialVersionUID = 1;
  }

  XhtmlBlocks(int most) {
    this.most = most;
  }

  List<Block> blocks() {
    close();
    return blocks;
  }

  /** Adds what another reader made of a part. */
  void add(List<Block> part) {
    close();
    blocks.addAll(part);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (SKIPPED.contains(name)) {
      skipped++;
    } else if (name.equals("br")) {
      open.append('\n');
    } else if (BLOCKS.contains(name)) {
      close();
      heading = name.matches("h[1-6]");
      inCell |= name.equals("td") || name.equals("th");
      if (name.equals("tr")) {
        rowNumber = Optional.empty();
      }
      if (name.equals("div") && startsPage(attributes.getValue("class"))) {
        page++;
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (SKIPPED.contains(name)) {
      skipped--;
    } else if (BLOCKS.contains(name)) {
      close();
      heading = false;
      inCell &= !name.equals("td") && !name.equals("th");
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    characters += length;
    if (characters > most) {
      throw new TooLong();
    }
    if (skipped == 0) {
      open.append(chars, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    open.append(chars, start, length);
  }

  private static boolean startsPage(@Nullable String name) {
    return name != null && (name.equals("page") || name.equals("slide-content"));
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    String text = open.toString();
    open.setLength(0);
    String words = text.strip();
    if (inCell && words.matches(NUMBER)) {
      rowNumber = Optional.of(words.replaceAll("\\.$", ""));
    }
    for (String paragraph : TextLayout.paragraphs(text)) {
      boolean isNumber = rowNumber.isPresent() && words.matches(NUMBER);
      blocks.add(
          new Block(
              paragraph,
              page > 0 ? OptionalInt.of(page) : OptionalInt.empty(),
              isNumber ? Optional.empty() : rowNumber,
              heading));
      rowNumber = isNumber ? rowNumber : Optional.empty();
    }
  }
}
