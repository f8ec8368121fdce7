package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.extractor.DefaultEmbeddedStreamTranslator;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedStreamTranslator;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/**
 * Takes what a parser finds within a file: of a mail, the parts that are its text go to its blocks;
 * attachments, members of archives and embedded documents are written to a folder, to be read as
 * files of their own. Pictures and fonts of a document are neither.
 */
final class PartsFolder implements EmbeddedDocumentExtractor {
  /** What a document needs to be shown, not what it hands on. */
  private static final Set<String> TRIMMINGS =
      Set.of("INLINE", "MACRO", "METADATA", "FONT", "THUMBNAIL", "RENDERING");

  private final Path folder;
  private final MediaTypes types;
  private final Allowance allowance;
  private final EmbeddedStreamTranslator translator = new DefaultEmbeddedStreamTranslator();
  private final TextDecoder decoder = new TextDecoder();
  private final PartNames names = new PartNames();
  private final List<Part> parts = new ArrayList<>();
  private Family family = Family.DOCUMENT;
  private XhtmlBlocks body = new XhtmlBlocks(0);
  private long bytes;
  private String tooMuch = "";

  /** What kind of file the parts lie in. */
  enum Family {
    ARCHIVE,
    MAIL,
    DOCUMENT
  }

  PartsFolder(Path folder, MediaTypes types, Allowance allowance) {
    this.folder = folder;
    this.types = types;
    this.allowance = allowance;
  }

  /** Sets what the parts lie in, and where the words of a mail go. */
  void within(Family where, XhtmlBlocks words) {
    family = where;
    body = words;
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** Why not all parts were taken; empty where they were. */
  String tooMuch() {
    return tooMuch;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return isBody(metadata)
        || family != Family.DOCUMENT
        || !(isTrimming(metadata) || type(metadata).startsWith("image/"));
  }

  private boolean isBody(Metadata metadata) {
    String disposition = metadata.get(Metadata.CONTENT_DISPOSITION);
    return family == Family.MAIL
        && metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) == null
        && (disposition == null || !disposition.startsWith("attachment"))
        && (isPage(metadata) || type(metadata).equals("text/plain"));
  }

  private static boolean isTrimming(Metadata metadata) {
    String kind = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    return kind != null && TRIMMINGS.contains(kind);
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean html)
      throws IOException {
    if (isBody(metadata)) {
      addBody(stream, metadata);
    } else if (translator.shouldTranslate(stream, metadata)) {
      try (InputStream whole = translator.translate(stream, metadata)) {
        write(whole, metadata);
      }
    } else {
      write(stream, metadata);
    }
  }

  private void addBody(InputStream stream, Metadata metadata) throws IOException {
    String text = decoder.text(stream.readAllBytes(), charset(metadata));
    try {
      body.add((isPage(metadata) ? WebPage.layout(text) : TextFile.layout(text)).blocks());
    } catch (Wordless e) {
      // A part without text adds none.
    }
  }

  /** Takes a part whose bytes a reader of ours found. */
  void write(InputStream stream, Metadata metadata) throws IOException {
    if (parts.size() >= allowance.parts()) {
      tooMuch = "holds more than " + allowance.parts() + " files; the first are read";
      return;
    }
    Path path = folder.resolve(Integer.toString(parts.size()));
    long left = allowance.bytes() - bytes;
    try (var out = Files.newOutputStream(path)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        left -= read;
        if (left < 0) {
          break;
        }
        out.write(buffer, 0, read);
      }
    }
    if (left < 0) {
      tooMuch = "holds more than " + (allowance.bytes() >> 20) + " MB of files; the first are read";
      Files.delete(path);
      return;
    }
    bytes = allowance.bytes() - left;
    parts.add(new Part(path, names.of(metadata, extension(metadata))));
  }

  private String extension(Metadata metadata) {
    return types.extension(type(metadata));
  }

  private static String type(Metadata metadata) {
    String type = metadata.get(Metadata.CONTENT_TYPE);
    return type == null ? "" : type;
  }

  private static boolean isPage(Metadata metadata) {
    return type(metadata).equals("text/html");
  }

  private static Optional<Charset> charset(Metadata metadata) {
    try {
      return Optional.ofNullable(metadata.get(Metadata.CONTENT_ENCODING)).map(Charset::forName);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
