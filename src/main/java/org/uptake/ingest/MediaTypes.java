package org.uptake.ingest;

import java.io.BufferedInputStream;
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
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(path), HEAD_BYTES)) {
      return types.detect(stream, metadata).getBaseType().toString();
    }
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
