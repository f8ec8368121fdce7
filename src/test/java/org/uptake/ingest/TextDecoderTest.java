package org.uptake.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String RUSSIAN =
      "Министр встретился с делегацией комитета. Он обещал дать ответ до конца года.";
  private static final String FRENCH =
      "Le ministre a été reçu à Genève ; il a salué « l’œuvre » du comité, où siègent des élus.";

  private final TextDecoder decoder = new TextDecoder();

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
  void readsRussianWithoutBeingTold(String charset) {
    assertEquals(
        RUSSIAN, decoder.text(RUSSIAN.getBytes(Charset.forName(charset)), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsFrenchWithoutBeingTold(String charset) {
    assertEquals(FRENCH, decoder.text(FRENCH.getBytes(Charset.forName(charset)), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void takesTheMarkForAMark(String charset) {
    var marked = new ByteArrayOutputStream();
    marked.writeBytes(("\uFEFF" + FRENCH).getBytes(Charset.forName(charset)));
    assertEquals(FRENCH, decoder.text(marked.toByteArray(), Optional.empty()));
  }

  @Test
  void believesTheBytesMoreThanTheLabel() {
    byte[] utf8 = FRENCH.getBytes(StandardCharsets.UTF_8);
    assertEquals(FRENCH, decoder.text(utf8, Optional.of(StandardCharsets.ISO_8859_1)));
    byte[] latin = FRENCH.getBytes(Charset.forName("windows-1252"));
    assertEquals(FRENCH, decoder.text(latin, Optional.of(StandardCharsets.UTF_8)));
  }
}
