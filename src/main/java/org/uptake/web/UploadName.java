package org.uptake.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Under which name an added file is kept: one name, without folders, of a type that is read. */
final class UploadName {
  /** In bytes of UTF-8: what file systems hold, with an ending and a number. */
  private static final int LONGEST = 200;

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._(),-]+");
  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "text", "md", "html", "htm", "xhtml", "mht", "mhtml", "pdf", "doc", "docx", "dot",
          "docm", "rtf", "odt", "ods", "odp", "xls", "xlsx", "ppt", "pptx", "epub", "eml", "msg",
          "mbox", "zip", "tar", "gz", "tgz", "7z", "csv", "xml", "json", "png", "jpg", "jpeg",
          "tif", "tiff");

  /** What files of this program are called, and devices of Windows. */
  private static final Pattern TAKEN =
      Pattern.compile("(?i)(?:manifest|reviews|aliases|con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private UploadName() {}

  /**
   * A name that is safe in any folder.
   *
   * @throws IllegalArgumentException where the file is of no type that is read
   */
  static String of(String given) {
    String last = FOLDERS.matcher(given).replaceFirst("");
    String plain = ODD.matcher(last).replaceAll("_").strip().replaceAll("^[. ]+|[. ]+$", "");
    String ending = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!plain.contains(".") || !ENDINGS.contains(ending)) {
      throw new IllegalArgumentException(
          "file: must be a document like .pdf, .docx, .html, .txt, .eml or .zip, got '"
              + last
              + "'");
    }
    String stem = plain.substring(0, plain.lastIndexOf('.'));
    String shortened = cut(stem).strip();
    String name = shortened + "." + ending;
    return shortened.isEmpty() || TAKEN.matcher(name).matches() ? "added-" + name : name;
  }

  private static String cut(String stem) {
    int bytes = 0;
    int end = 0;
    while (end < stem.length()) {
      String sign = Character.toString(stem.codePointAt(end));
      bytes += sign.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST) {
        break;
      }
      end += sign.length();
    }
    return stem.substring(0, end);
  }
}
