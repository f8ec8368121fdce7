package org.uptake.ingest;

import java.util.List;
import java.util.Optional;
import org.uptake.document.About;

/** Reads plain text and Markdown. */
final class TextFile {
  private TextFile() {}

  static Layout layout(String text) throws Wordless {
    if (!TextDecoder.isReadable(text)) {
      throw new Wordless("binary data, no text");
    }
    List<TextLine> lines = TextLayout.lines(text);
    About about = About.NOTHING;
    if (Markdown.isIn(lines)) {
      Markdown markdown = Markdown.of(lines);
      lines = markdown.lines();
      about = markdown.about();
    }
    List<Block> blocks = TextLayout.blocks(TextFurniture.without(lines));
    Optional<String> title = about.title().or(() -> Titles.first(blocks));
    return new Layout(
        blocks,
        new About(
            title, Publishers.last(blocks), about.published(), Optional.empty(), Optional.empty()));
  }
}
