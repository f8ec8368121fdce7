package org.uptake.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptake.text.Tsv;

class TextDecoderTest {
  private static final String RUSSIAN =
      "Министр встретился с делегацией комитета. Он обещал дать ответ до конца года.";
  private static final String FRENCH =
      "Le ministre a été reçu à Genève ; il a salué « l’œuvre » du comité, où siègent des élus.";

  /** Shorter than a sentence, and the bytes alone need not tell. */
  private static final int SHORT = 60;

  private static final int LONGER = 120;
  private static final int TIMES = 60;

  private final TextDecoder decoder = new TextDecoder();

  private static List<Tsv.Row> sentences() {
    return Cases.rows("encoded.tsv", "language", "encodings", "text");
  }

  private static List<Charset> charsets(Tsv.Row sentence) {
    return Arrays.stream(sentence.cell("encodings").split(" ")).map(Charset::forName).toList();
  }

  private String decoded(byte[] bytes) {
    return decoder.text(bytes, Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsASentenceInEachOfItsEncodingsWithoutBeingTold(Tsv.Row sentence) {
    String text = sentence.cell("text");
    int length = text.length();
    List<String> lengths =
        Stream.of(
                text,
                text.substring(0, Math.min(length, SHORT)),
                text.substring(Math.max(0, length - SHORT)),
                text.substring(0, Math.min(length, LONGER)),
                (text + "\r\n").repeat(TIMES),
                "x = 1; ".repeat(10_000) + text)
            .distinct()
            .toList();
    for (Charset charset : charsets(sentence)) {
      for (String part : lengths) {
        byte[] bytes = part.getBytes(charset);
        assertEquals(new String(bytes, charset), decoded(bytes), charset.name());
      }
    }
  }

  /** The words of a language in any order are still its words. */
  @ParameterizedTest
  @MethodSource("sentences")
  void givesBackWhatWasEncoded(Tsv.Row sentence) {
    List<String> words = new ArrayList<>(List.of(sentence.cell("text").split(" ")));
    var random = new Random(sentence.number());
    for (Charset charset : charsets(sentence)) {
      Collections.shuffle(words, random);
      byte[] bytes = String.join(" ", words).getBytes(charset);
      assertEquals(new String(bytes, charset), decoded(bytes), charset.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void takesTheMarkForAMarkWhateverFollows(String name) {
    Charset charset = Charset.forName(name);
    assertEquals(FRENCH, decoded(("\uFEFF" + FRENCH).getBytes(charset)));
    var random = new Random(7);
    for (int run = 0; run < TIMES; run++) {
      var text = new StringBuilder();
      random
          .ints(1 + random.nextInt(50), ' ', 0x2FFFF)
          .filter(c -> Character.isDefined(c) && (c < 0xD800 || c > 0xDFFF))
          .forEach(text::appendCodePoint);
      assertEquals(text.toString(), decoded(("\uFEFF" + text).getBytes(charset)));
      byte[] utf8 = text.toString().getBytes(UTF_8);
      assertEquals(text.toString(), decoded(utf8));
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void believesTheBytesMoreThanTheLabel(Tsv.Row sentence) {
    String text = sentence.cell("text");
    List<Charset> labels =
        Stream.of("UTF-8", "ISO-8859-1", "windows-1251", "Shift_JIS", "UTF-16")
            .map(Charset::forName)
            .toList();
    for (Charset charset : charsets(sentence)) {
      if (text.length() < LONGER && !charset.name().startsWith("UTF-")) {
        continue;
      }
      byte[] bytes = text.repeat(2).getBytes(charset);
      for (Charset label : labels) {
        assertEquals(
            new String(bytes, charset),
            decoder.text(bytes, Optional.of(label)),
            charset + " labelled " + label);
      }
    }
  }

  @Test
  void believesTheLabelWhereTheBytesTellNothing() {
    byte[] name = "Łódź".getBytes(Charset.forName("ISO-8859-2"));
    assertEquals("Łódź", decoder.text(name, Optional.of(Charset.forName("ISO-8859-2"))));
    byte[] turkish = "Şişli".getBytes(Charset.forName("windows-1254"));
    assertEquals("Şişli", decoder.text(turkish, Optional.of(Charset.forName("ISO-8859-9"))));
    byte[] vietnamese = "Chính phủ".getBytes(Charset.forName("IBM037"));
    assertEquals(
        new String(vietnamese, Charset.forName("IBM037")),
        decoder.text(vietnamese, Optional.of(Charset.forName("IBM037"))));
  }

  @Test
  void findsAPagesEncodingWhereItNamesAWrongOneOrNone() {
    for (String head :
        List.of(
            "<head>",
            "<head><meta charset=utf-8>",
            "<head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>")) {
      String page =
          "<!DOCTYPE html><html>"
              + head
              + "<script>var a = {b: function (c) { return c; }};</script>"
              + "<style>p { margin: 0 }</style><title>2019</title><p class=lead>"
              + RUSSIAN
              + "</p><a href='/archive?year=2018'>2018</a></html>";
      for (String name : List.of("windows-1251", "KOI8-R", "ISO-8859-5", "UTF-8", "UTF-16LE")) {
        byte[] bytes = page.getBytes(Charset.forName(name));
        assertEquals(page, decoder.text(bytes, WebPage.declared(bytes)), name + " " + head);
      }
    }
  }

  @Test
  void keepsUtf8ThatWasCutOrHasAFault() {
    byte[] whole = (RUSSIAN + " " + FRENCH).repeat(20).getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(whole, 101);
    assertTrue(decoded(cut).startsWith(RUSSIAN.substring(0, 50)), decoded(cut));
    byte[] faulty = whole.clone();
    faulty[60] = (byte) 0xFF;
    assertTrue(decoded(faulty).endsWith(FRENCH), decoded(faulty));
    assertEquals("a \uFFFD\uFFFD\uFFFD b", decoded("a \uFFFD\uFFFD\uFFFD b".getBytes(UTF_8)));
  }

  @Test
  void makesNoTextOfBinaryData() {
    var random = new Random(3);
    for (int run = 0; run < TIMES; run++) {
      byte[] bytes = new byte[600 + random.nextInt(20_000)];
      random.nextBytes(bytes);
      assertFalse(TextDecoder.isReadable(decoded(bytes)), "run " + run);
    }
    byte[] numbers = new byte[4000];
    ByteBuffer buffer = ByteBuffer.wrap(numbers);
    for (int i = 0; i < 1000; i++) {
      buffer.putInt(i * 31);
    }
    assertFalse(TextDecoder.isReadable(decoded(numbers)));
  }

  @Test
  void readsHostileBytesInNoTime() {
    byte[] high = new byte[5 << 20];
    Arrays.fill(high, (byte) 0xBB);
    assertTrue(decoded(high).length() <= high.length);
    byte[] zeros = new byte[5 << 20];
    assertFalse(TextDecoder.isReadable(decoded(zeros)));
    byte[] escapes = "\u001b$B".repeat(1 << 20).getBytes(UTF_8);
    assertTrue(decoded(escapes).length() <= escapes.length);
  }
}
