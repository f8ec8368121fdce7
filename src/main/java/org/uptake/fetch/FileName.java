package org.uptake.fetch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.uptake.text.Sha256;

/**
 * The name under which the file of an address is kept: a folder for its host, a name from its path
 * and query. It holds small letters of ASCII, digits, dots and dashes alone, so that it is the same
 * name, and a name at all, on every system; what reads the same is told apart by a number.
 */
record FileName(String host, String stem, String ending) {
  private static final int LONGEST_STEM = 100;
  private static final int LONGEST_HOST = 80;
  private static final int HASH = 8;
  private static final Pattern ENDING = Pattern.compile("\\.([a-z0-9]{1,5})$");

  /** What files of this program and devices of Windows are called, whatever their ending. */
  private static final Pattern TAKEN =
      Pattern.compile("(?:manifest|reviews|aliases|con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

  /** By the type that a host tells; of several endings the first is given. */
  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("text/html", "html"),
          Map.entry("application/xhtml+xml", "html"),
          Map.entry("application/pdf", "pdf"),
          Map.entry("text/plain", "txt"),
          Map.entry("application/msword", "doc"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
          Map.entry("application/vnd.oasis.opendocument.text", "odt"),
          Map.entry("application/rtf", "rtf"),
          Map.entry("text/rtf", "rtf"),
          Map.entry("application/vnd.ms-excel", "xls"),
          Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
          Map.entry("application/vnd.ms-powerpoint", "ppt"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
          Map.entry("application/epub+zip", "epub"),
          Map.entry("message/rfc822", "eml"),
          Map.entry("application/json", "json"),
          Map.entry("text/csv", "csv"),
          Map.entry("text/xml", "xml"),
          Map.entry("application/xml", "xml"),
          Map.entry("application/zip", "zip"));

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml", "mhtml");

  /** Endings of documents beyond those above; others, like {@code .aspx}, say nothing. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "htm", "xhtml", "shtml", "mhtml", "mht", "md", "text", "log", "tsv", "docm", "dot", "wpd",
          "ods", "odp", "msg", "mbox", "tar", "gz", "tgz", "7z", "rar", "png", "jpg", "jpeg", "gif",
          "tif", "tiff", "ps", "djvu", "tex");

  /**
   * @param type as the host calls it, empty where it does not
   */
  static FileName of(Address address, String type) {
    String path = address.uri().getRawPath();
    String query = address.uri().getRawQuery() == null ? "" : address.uri().getRawQuery();
    String name = plain(path.endsWith("/") ? path + "index" : path);
    String ending = "." + ending(name, type);
    String stem = name.endsWith(ending) ? cut(name, ending) : name;
    String whole = query.isEmpty() ? stem : stem + "-" + trimmed(plain(query));
    return new FileName(
        host(address), free(shortened(trimmed(whole), path + "?" + query)), bare(ending));
  }

  private static String bare(String ending) {
    return ending.equals(".") ? "" : ending;
  }

  private static String cut(String name, String ending) {
    return ending.equals(".") ? name : name.substring(0, name.length() - ending.length());
  }

  /** The path's own where it fits the type; else the type's; else none. */
  private static String ending(String name, String type) {
    var found = ENDING.matcher(name);
    String own = found.find() ? found.group(1) : "";
    boolean known = ENDINGS.containsValue(own) || DOCUMENTS.contains(own);
    String told = ENDINGS.getOrDefault(type, "");
    if (told.equals("html")) {
      return PAGES.contains(own) ? own : told;
    }
    return known && !(told.equals("pdf") && PAGES.contains(own)) ? own : told;
  }

  private static String host(Address address) {
    int port = address.uri().getPort();
    String name = trimmed(plain(address.host() + (port < 0 ? "" : "-" + port)));
    String host = name.isEmpty() ? "host" : name;
    return free(
        host.length() <= LONGEST_HOST
            ? host
            : host.substring(0, LONGEST_HOST - HASH - 1) + "-" + hash(host));
  }

  /** Accents are dropped, other letters than Latin ones leave a hash of themselves. */
  private static String plain(String encoded) {
    String decoded = decoded(encoded);
    String letters =
        Normalizer.normalize(decoded, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    String plain =
        letters
            .replaceAll("[^a-z0-9.]+", "-")
            .replaceAll("\\.{2,}", ".")
            .replaceAll("-?\\.-|-\\.", "-");
    boolean isForeign = decoded.chars().anyMatch(c -> c > 0x24F && Character.isLetter(c));
    return isForeign ? withHash(plain, decoded) : plain;
  }

  /** Before the ending, which may tell the type. */
  private static String withHash(String plain, String decoded) {
    var ending = ENDING.matcher(plain);
    int at = ending.find() ? ending.start() : plain.length();
    return trimmed(plain.substring(0, at)) + "-" + hash(decoded) + plain.substring(at);
  }

  private static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }

  /** Windows drops dots at the end; a dot at the start hides a file. */
  private static String trimmed(String name) {
    return name.replaceAll("^[-.]+|[-.]+$", "");
  }

  private static String shortened(String stem, String all) {
    return stem.length() <= LONGEST_STEM
        ? stem
        : trimmed(stem.substring(0, LONGEST_STEM - HASH - 1)) + "-" + hash(all);
  }

  private static String hash(String text) {
    return Sha256.shortHex(text).substring(0, HASH);
  }

  private static String free(String name) {
    return name.isEmpty() || TAKEN.matcher(name).matches() ? "file-" + name : name;
  }

  /** The path from the folder, with {@code /}; of the second of a name and so on, with a number. */
  String path(int number) {
    return host + "/" + stem + (number == 1 ? "" : "-" + number) + ending;
  }
}
