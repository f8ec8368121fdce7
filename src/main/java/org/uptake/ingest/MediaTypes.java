package org.uptake.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** What kind of file is it? By its first bytes, then its name. */
final class MediaTypes {
  static final String UNKNOWN = "application/octet-stream";

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
  private final Detector detector = new DefaultDetector(types);

  MediaTypeRegistry registry() {
    return types.getMediaTypeRegistry();
  }

  String of(Path path) throws IOException {
    var metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(path.getFileName()));
    try (TikaInputStream stream = TikaInputStream.get(path)) {
      return detector.detect(stream, metadata).getBaseType().toString();
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

  /** Why files of this type hold no text; absent where they may. */
  static Optional<String> whyWordless(String type) {
    if (ARCHIVES.contains(type)) {
      return Optional.of("archive: unpack it, and its files are read one by one");
    }
    return Optional.ofNullable(NO_TEXT.get(type.substring(0, type.indexOf('/'))));
  }
}
