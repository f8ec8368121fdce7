package org.uptake.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;

/** Bytes → text, whatever the encoding and whatever the file says of it. */
final class TextDecoder {
  /** As much as tells text from binary data. */
  private static final int SAMPLE = 64 << 10;

  /** A text in UTF-8 that was cut in the middle of a letter has a fault, not another encoding. */
  private static final double FAULTS_OF_BROKEN_UTF8 = 0.1;

  /** In a short text a few odd signs, fifty times counted, are an accident. */
  private static final int FEW = 200;

  private static final Charset LATIN = Charset.forName("windows-1252");

  /** The longer marks first: one of UTF-32 begins like one of UTF-16. */
  private static final List<Charset> MARKED =
      List.of(
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private static final byte[] UTF8_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  /** What files that name the first are in: each second is the first with more letters. */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("ISO-8859-11", "x-windows-874"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("TIS-620", "x-windows-874"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("Big5", "Big5-HKSCS"),
          Map.entry("x-windows-950", "Big5-HKSCS"),
          Map.entry("EUC-KR", "x-windows-949"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"));

  /** Escapes that switch to another alphabet within seven bits. */
  private static final Map<String, String> ESCAPES =
      Map.of(
          "\u001b$B", "ISO-2022-JP",
          "\u001b$@", "ISO-2022-JP",
          "\u001b$)C", "ISO-2022-KR",
          "\u001b$)A", "ISO-2022-CN");

  /** Read when the first file comes that is not in UTF-8. */
  private static final class Loaded {
    static final Encodings ENCODINGS = new Encodings();
    static final EncodingDetector OTHERS = new Icu4jEncodingDetector();
  }

  /**
   * The text of {@code bytes}, without byte-order mark.
   *
   * @param declared the encoding that the file or its envelope names; believed only where the bytes
   *     do not speak against it
   */
  String text(byte[] bytes, Optional<Charset> declared) {
    for (Charset marked : MARKED) {
      byte[] mark = "\uFEFF".getBytes(marked);
      if (startsWith(bytes, mark)) {
        return new String(bytes, mark.length, bytes.length - mark.length, marked);
      }
    }
    int start = startsWith(bytes, UTF8_MARK) ? UTF8_MARK.length : 0;
    String utf8 = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    Optional<String> sevenBits = sevenBits(bytes, utf8);
    if (sevenBits.isPresent() || isSound(bytes, start, utf8)) {
      return sevenBits.orElse(utf8);
    }
    byte[] rest = start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
    return new String(rest, charset(rest, declared.map(TextDecoder::wider)));
  }

  /** Whether this is a text that a person could read: hardly any control signs. */
  static boolean isReadable(String text) {
    int length = Math.min(text.length(), SAMPLE);
    return odd(text, length) * 50L < length + FEW;
  }

  private static boolean isReadable(byte[] bytes, Charset charset) {
    return isReadable(new String(ByteSample.beginning(bytes, SAMPLE), charset));
  }

  /** How many of the first characters no person writes. */
  private static int odd(String text, int length) {
    int odd = 0;
    for (int i = 0; i < length; i++) {
      odd += isOdd(text.charAt(i)) ? 1 : 0;
    }
    return odd;
  }

  private static boolean isOdd(int c) {
    return c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static Charset wider(Charset declared) {
    return Charset.forName(WIDER.getOrDefault(declared.name(), declared.name()));
  }

  /**
   * Whether bytes that were read as UTF-8 were meant so: hardly a fault, and no sign of letters
   * that take two bytes each, which are nothing but control signs here.
   */
  private static boolean isSound(byte[] bytes, int start, String utf8) {
    if (utf8.indexOf('\0') >= 0 || odd(utf8, Math.min(utf8.length(), FEW)) > 3) {
      return false;
    }
    if (utf8.indexOf('\uFFFD') < 0) {
      return true;
    }
    byte[] again = utf8.getBytes(StandardCharsets.UTF_8);
    if (Arrays.equals(bytes, start, bytes.length, again, 0, again.length)) {
      return true;
    }
    long faults = utf8.chars().filter(c -> c == 0xFFFD).count();
    long good = utf8.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return faults < FAULTS_OF_BROKEN_UTF8 * good;
  }

  private static Optional<String> sevenBits(byte[] bytes, String ascii) {
    int escape = ascii.indexOf('\u001b');
    if (escape < 0) {
      return Optional.empty();
    }
    return ESCAPES.entrySet().stream()
        .filter(entry -> ascii.startsWith(entry.getKey(), escape))
        .map(entry -> new String(bytes, Charset.forName(entry.getValue())))
        .findFirst();
  }

  private static Charset charset(byte[] bytes, Optional<Charset> declared) {
    Encodings encodings = Loaded.ENCODINGS;
    Optional<Charset> unknown =
        declared
            .filter(named -> !named.name().startsWith("UTF-"))
            .filter(named -> !encodings.knows(named))
            .filter(named -> isReadable(bytes, named));
    if (unknown.isPresent()) {
      return unknown.get();
    }
    boolean isShort = bytes.length <= Encodings.SAMPLE;
    boolean mayBeWide = isShort || hasZeros(bytes);
    byte[] sample =
        mayBeWide
            ? ByteSample.beginning(bytes, Encodings.SAMPLE)
            : ByteSample.telling(bytes, Encodings.SAMPLE);
    return encodings.likeliest(sample, mayBeWide, declared).orElseGet(() -> other(sample));
  }

  private static boolean hasZeros(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** By the frequencies of bytes: for a language that is in no table here. */
  private static Charset other(byte[] sample) {
    try (TikaInputStream stream = TikaInputStream.get(sample)) {
      Charset charset = Loaded.OTHERS.detect(stream, new Metadata());
      boolean isNarrow = charset != null && !charset.name().startsWith("UTF-");
      return isNarrow && isReadable(sample, charset) ? charset : LATIN;
    } catch (IOException e) {
      return LATIN;
    }
  }
}
