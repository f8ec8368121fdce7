package org.uptake.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** What kind of file is it, and what can be read in files of that kind? */
final class MediaTypes {
  static final String UNKNOWN = "application/octet-stream";

  /** As many as the longest of Tika's signs look at. */
  private static final int HEAD_BYTES = 1 << 16;

  /** Of a file that begins with so many bytes without a control sign no more is looked at. */
  private static final int TEXT_HEAD_BYTES = 1 << 13;

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> TEXTS =
      Set.of("application/json", "application/x-tex", "application/javascript", "application/sql");
  private static final Set<String> NO_PLAIN_TEXT = Set.of("text/rtf", "text/xml", "text/calendar");
  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-tar",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-lzma",
          "application/zstd",
          "application/java-archive",
          "application/mbox",
          "application/vnd.ms-outlook-pst");
  private static final Map<String, String> NO_TEXT =
      Map.of("audio", "sound, no text", "video", "film, no text");

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  /**
   * The type by the first bytes and the name alone, which no file can make costly: of the formats
   * that share a wrapping it gives the one that the name tells.
   */
  String of(Path path, String name) throws IOException {
    var metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] head = stream.readNBytes(HEAD_BYTES);
      int length = isText(head) ? Math.min(TEXT_HEAD_BYTES, head.length) : head.length;
      var start = new ByteArrayInputStream(head, 0, length);
      return types.detect(start, metadata).getBaseType().toString();
    }
  }

  /** No sign of a format of text stands further in. */
  private static boolean isText(byte[] head) {
    for (int i = 0; i < Math.min(TEXT_HEAD_BYTES, head.length); i++) {
      if (head[i] >= 0 && head[i] < ' ' && head[i] != '\n' && head[i] != '\r' && head[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** The usual ending of a file's name, with its dot; empty where there is none. */
  String extension(String type) {
    try {
      return types.forName(type).getExtension();
    } catch (MimeTypeException e) {
      return "";
    }
  }

  static boolean isPage(String type) {
    return PAGES.contains(type);
  }

  static boolean isPicture(String type) {
    return type.startsWith("image/");
  }

  static boolean isText(String type) {
    return TEXTS.contains(type) || (type.startsWith("text/") && !NO_PLAIN_TEXT.contains(type));
  }

  /** Read by our own readers, without a library of a format. */
  static boolean isPlain(String type) {
    return isPage(type) || isText(type) || type.equals(UNKNOWN);
  }

  static boolean isArchive(String type) {
    return ARCHIVES.contains(type);
  }

  /** Why files of this type hold no text; absent where they may. */
  static Optional<String> whyWordless(String type) {
    return Optional.ofNullable(NO_TEXT.get(type.substring(0, type.indexOf('/'))));
  }
}
