package org.uptake.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a document lies on the web, in one form whatever way it was typed: scheme and host in small
 * letters, no fragment, no default port, no {@code ..} in the path, all but ASCII encoded.
 *
 * @param uri http or https, with a host
 */
public record Address(URI uri) {
  private static final Pattern SCHEME = Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*://|https?:)");
  private static final Pattern PARTS =
      Pattern.compile("(?is)^(https?)://([^/?#\\\\]*)((?:/[^?#]*)?)(?:\\?([^#]*))?(?:#.*)?$");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?s)^(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]\\s]+?)\\.?(?::([0-9]{0,5}))?$");
  private static final int LONGEST = 4_000;
  private static final int LAST_PORT = 65_535;

  /** Whether {@code text} is meant for an address, also a wrong one, and for no path. */
  public static boolean isMeantBy(String text) {
    return SCHEME.matcher(text.strip()).find();
  }

  /**
   * Reads an address as people type it or a server sends it: letters that an address may not hold
   * are encoded.
   *
   * @throws IllegalArgumentException where it is none that is fetched; one line that says what is
   *     allowed and what came
   */
  public static Address of(String text) {
    String typed = text.strip();
    Matcher parts = PARTS.matcher(typed);
    if (typed.length() > LONGEST) {
      throw wrong("an address has at most " + LONGEST + " letters", typed.length() + " letters");
    }
    if (!parts.matches()) {
      throw wrong("must be an http or https address like https://example.org/report.pdf", typed);
    }
    if (parts.group(2).contains("@")) {
      throw wrong("an address with a name or password in it is not fetched", hidden(typed));
    }
    String query = parts.group(4) == null ? "" : "?" + AddressText.encoded(parts.group(4));
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String path = AddressText.withoutDots(AddressText.encoded(parts.group(3)));
    try {
      var uri = new URI(scheme + "://" + authority(scheme, parts.group(2), typed) + path + query);
      if (uri.getHost() == null) {
        throw noHost(typed);
      }
      return new Address(uri);
    } catch (URISyntaxException e) {
      throw wrong("must be an http or https address (" + e.getReason() + ")", typed);
    }
  }

  private static String authority(String scheme, String typed, String all) {
    Matcher parts = AUTHORITY.matcher(typed);
    if (!parts.matches()) {
      throw noHost(all);
    }
    String written = parts.group(2) == null ? "" : parts.group(2);
    int port = written.isEmpty() ? 0 : Integer.parseInt(written);
    if (port > LAST_PORT || written.matches("0+")) {
      throw wrong("the port must be 1 to " + LAST_PORT, all);
    }
    boolean usual = port == 0 || port == usualPort(scheme);
    return host(parts.group(1), all) + (usual ? "" : ":" + port);
  }

  private static String host(String typed, String all) {
    try {
      return typed.startsWith("[")
          ? typed.toLowerCase(Locale.ROOT)
          : IDN.toASCII(typed).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw noHost(all);
    }
  }

  /**
   * The address to which {@code location} leads from here.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  Address resolve(String location) {
    if (location.isEmpty()) {
      return this;
    }
    if (isMeantBy(location) || location.startsWith("//")) {
      return of(location.startsWith("//") ? uri.getScheme() + ":" + location : location);
    }
    if (location.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return of(location); // javascript:, mailto:, file: and the like; the message tells
    }
    String root = root();
    if (location.startsWith("/")) {
      return of(root + location);
    }
    String path = uri.getRawPath();
    return of(
        location.startsWith("?")
            ? root + path + location
            : root + path.substring(0, path.lastIndexOf('/') + 1) + location);
  }

  /** Scheme, host and port: what one robots.txt speaks for. */
  String root() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /** An address with brackets has them in its host too. */
  String host() {
    return uri.getHost();
  }

  boolean isSecure() {
    return uri.getScheme().equals("https");
  }

  private static int usualPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static IllegalArgumentException noHost(String typed) {
    return wrong("an address must name a host, like https://example.org/report.pdf", typed);
  }

  private static IllegalArgumentException wrong(String allowed, String came) {
    return new IllegalArgumentException(allowed + ", got '" + AddressText.shortened(came) + "'");
  }

  private static String hidden(String typed) {
    return typed.replaceFirst("//[^/?#]*@", "//…@");
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
