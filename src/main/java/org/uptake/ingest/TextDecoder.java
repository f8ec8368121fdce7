package org.uptake.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;

/** Bytes → text, whatever the encoding and whatever the file says of it. */
final class TextDecoder {
  /** As much as tells one encoding from another. */
  private static final int SAMPLE = 64 << 10;

  /** A text in UTF-8 that was cut in the middle of a letter has a fault, not another encoding. */
  private static final double FAULTS_OF_BROKEN_UTF8 = 0.1;

  /** In a short text a few odd signs, fifty times counted, are an accident. */
  private static final int FEW = 200;

  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final List<Charset> CYRILLIC =
      Stream.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5").map(Charset::forName).toList();

  private final EncodingDetector detector = new Icu4jEncodingDetector();

  /**
   * The text of {@code bytes}, without byte-order mark.
   *
   * @param declared the encoding that the file or its envelope names; believed only where the bytes
   *     do not speak against it
   */
  String text(byte[] bytes, Optional<Charset> declared) {
    for (Charset marked :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] mark = "\uFEFF".getBytes(marked);
      if (startsWith(bytes, mark)) {
        return new String(bytes, mark.length, bytes.length - mark.length, marked);
      }
    }
    Optional<Charset> wide = wideWithoutMark(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    return isUtf8(bytes)
        ? new String(bytes, StandardCharsets.UTF_8)
        : new String(
            bytes,
            declared
                .filter(this::isNarrow)
                .filter(named -> isReadable(bytes, named))
                .orElseGet(() -> detected(bytes)));
  }

  /** Whether this is a text that a person could read: hardly any control signs. */
  static boolean isReadable(String text) {
    long odd = text.chars().limit(SAMPLE).filter(TextDecoder::isOdd).count();
    return odd * 50 < Math.min(text.length(), SAMPLE) + FEW;
  }

  private static boolean isReadable(byte[] bytes, Charset charset) {
    return isReadable(new String(sample(bytes), charset));
  }

  private static boolean isOdd(int c) {
    return c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  private boolean isNarrow(Charset charset) {
    return !charset.name().startsWith("UTF-");
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static byte[] sample(byte[] bytes) {
    return bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      String text = new String(sample(bytes), StandardCharsets.UTF_8);
      long faults = text.chars().filter(c -> c == 0xFFFD).count();
      long good = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
      return faults < FAULTS_OF_BROKEN_UTF8 * good;
    }
  }

  /** UTF-16 of an alphabet has a zero byte for each space, always on the same side. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    byte[] sample = sample(bytes);
    int[] zeros = new int[2];
    for (int i = 0; i < sample.length; i++) {
      zeros[i % 2] += sample[i] == 0 ? 1 : 0;
    }
    Charset charset = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    int pairs = sample.length / 2;
    boolean hasSpaces = Math.max(zeros[0], zeros[1]) * 20 > pairs;
    return hasSpaces && isStrict(sample, charset) && isReadable(sample, charset)
        ? Optional.of(charset)
        : Optional.empty();
  }

  private static boolean isStrict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      long letters = text.chars().filter(Character::isLetter).count();
      return letters * 2 > text.length() && text.indexOf(' ') >= 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private Charset detected(byte[] bytes) {
    byte[] sample = sample(bytes);
    Optional<Charset> cyrillic =
        CYRILLIC.stream()
            .max(Comparator.comparingDouble(charset -> cyrillicShape(sample, charset)));
    if (cyrillic.isPresent() && cyrillicShape(sample, cyrillic.get()) > 0.5) {
      return cyrillic.get();
    }
    try (TikaInputStream stream = TikaInputStream.get(sample)) {
      Charset charset = detector.detect(stream, new Metadata());
      return charset == null
              || charset.equals(StandardCharsets.ISO_8859_1)
              || !isReadable(sample, charset)
          ? LATIN
          : charset;
    } catch (IOException e) {
      return LATIN;
    }
  }

  /**
   * The share of the bytes above ASCII that are small Cyrillic letters with a letter before them: a
   * wrong Cyrillic encoding gives capitals within words, a Western text gives letters that stand
   * alone.
   */
  private static double cyrillicShape(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    long high = text.chars().filter(c -> c > 0x7F).count();
    long shaped = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      shaped += c >= 'а' && c <= 'я' && isCyrillic(text.charAt(i - 1)) ? 1 : 0;
    }
    return high == 0 ? 0 : (double) shaped / high;
  }

  private static boolean isCyrillic(char c) {
    return c >= 'А' && c <= 'я';
  }
}
