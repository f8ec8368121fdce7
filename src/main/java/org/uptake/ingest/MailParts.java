package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/**
 * What a file embeds: of a mail, the parts that are its text; nothing else, since what is attached
 * is a document of its own.
 */
final class MailParts implements EmbeddedDocumentExtractor {
  private final boolean isMail;
  private final XhtmlBlocks blocks;
  private final TextDecoder decoder = new TextDecoder();

  MailParts(boolean isMail, XhtmlBlocks blocks) {
    this.isMail = isMail;
    this.blocks = blocks;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String disposition = metadata.get(Metadata.CONTENT_DISPOSITION);
    return isMail
        && metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) == null
        && (disposition == null || !disposition.startsWith("attachment"))
        && (isPage(metadata) || "text/plain".equals(metadata.get(Metadata.CONTENT_TYPE)));
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean html)
      throws IOException {
    String text = decoder.text(stream.readAllBytes(), charset(metadata));
    try {
      blocks.add((isPage(metadata) ? WebPage.layout(text) : TextFile.layout(text)).blocks());
    } catch (Wordless e) {
      // A part without text adds none.
    }
  }

  private static boolean isPage(Metadata metadata) {
    return "text/html".equals(metadata.get(Metadata.CONTENT_TYPE));
  }

  private static Optional<Charset> charset(Metadata metadata) {
    try {
      return Optional.ofNullable(metadata.get(Metadata.CONTENT_ENCODING)).map(Charset::forName);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
