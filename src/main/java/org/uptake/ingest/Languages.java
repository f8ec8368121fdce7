package org.uptake.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Which language is a text in? By OpenNLP's model of 183 languages, from the class path. */
final class Languages {
  private static final String MODEL = "/langdetect-183.bin";

  /** More text does not change the answer, and most texts need no more than the lesser. */
  private static final int SAMPLE = 3000;

  private static final int LESSER_SAMPLE = 800;

  /** So sure of the lesser sample the model gives the same answer for more. */
  private static final double SURE = 0.9;

  /** Shorter blocks are menus, names, datelines; they come in other languages than the text. */
  private static final int RUNNING_TEXT = 80;

  /** With less there is no telling, and what the file itself says is better. */
  private static final int SHORTEST = 60;

  /** The United Nations' languages: of two that are as likely, a report is in one of these. */
  private static final Set<String> EXPECTED = Set.of("eng", "fra", "spa", "rus", "arb", "cmn");

  /** With a line or two of names the model's first guesses lie so close that chance decides. */
  private static final double AS_LIKELY = 0.75;

  /** Codes of the model that ISO 639-1 has under a wider language. */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("cmn", "zh"),
          Map.entry("arb", "ar"),
          Map.entry("pes", "fa"),
          Map.entry("ekk", "et"),
          Map.entry("lvs", "lv"),
          Map.entry("nob", "nb"),
          Map.entry("nno", "nn"),
          Map.entry("zlm", "ms"),
          Map.entry("als", "sq"),
          Map.entry("azj", "az"),
          Map.entry("uzn", "uz"),
          Map.entry("khk", "mn"),
          Map.entry("plt", "mg"),
          Map.entry("swh", "sw"),
          Map.entry("gsw", "de"),
          Map.entry("hbs", "sr"));

  /** Addresses and the placeholders of templates are in no language. */
  private static final Pattern NO_WORD = Pattern.compile("[^\\s/@{}$<>=_]*+[/@{}$<>=_]\\S*+");

  private static final String NO_LETTERS = "/@{}$<>=_";

  private static final Map<String, String> SHORT = shortCodes();

  private Languages() {}

  /** Read once, when the first text comes. */
  private static final class Loaded {
    static final LanguageDetectorModel MODEL_READ = read();
    static final Optional<LanguageNgrams> NGRAMS = LanguageNgrams.of(MODEL_READ);

    private static LanguageDetectorModel read() {
      try (InputStream stream = Languages.class.getResourceAsStream(MODEL)) {
        if (stream == null) {
          throw new IllegalStateException("no model " + MODEL + " on the class path");
        }
        return new LanguageDetectorModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the model " + MODEL, e);
      }
    }
  }

  /** OpenNLP's model, read once. */
  static LanguageDetectorModel model() {
    return Loaded.MODEL_READ;
  }

  /** Reads the model on another thread: it takes most of a second, and every text needs it. */
  static void readAhead() {
    Thread.ofPlatform()
        .daemon()
        .name("reads the language model")
        .start(() -> Objects.requireNonNull(model()));
  }

  /**
   * The language of most of the text, by ISO 639-1.
   *
   * @param declared what the file says, for a text too short to tell
   */
  static Optional<String> of(List<Block> blocks, Optional<String> declared) {
    String sample = sample(blocks, LESSER_SAMPLE);
    long letters = sample.codePoints().filter(Character::isLetter).count();
    if (letters < SHORTEST && declared.isPresent()) {
      return declared;
    }
    if (letters == 0) {
      return Optional.empty();
    }
    Optional<String> sure = Loaded.NGRAMS.flatMap(ngrams -> ngrams.sure(sample, SURE));
    if (sure.isPresent()) {
      return shortCode(sure.get()).or(() -> declared);
    }
    Language[] ranked = ranked(sample);
    if (ranked.length == 0 || ranked[0].getConfidence() < SURE) {
      ranked = ranked(sample(blocks, SAMPLE));
    }
    return likely(ranked).or(() -> declared);
  }

  private static Language[] ranked(String sample) {
    return new LanguageDetectorME(model()).predictLanguages(sample);
  }

  private static Optional<String> likely(Language[] ranked) {
    if (ranked.length == 0) {
      return Optional.empty();
    }
    double likely = ranked[0].getConfidence() * AS_LIKELY;
    String code =
        Arrays.stream(ranked)
            .takeWhile(language -> language.getConfidence() >= likely)
            .map(Language::getLang)
            .filter(EXPECTED::contains)
            .findFirst()
            .orElse(ranked[0].getLang());
    return shortCode(code);
  }

  /** Running text from the whole document, in equal parts; any text where there is none. */
  private static String sample(List<Block> blocks, int length) {
    List<String> running =
        blocks.stream().map(Block::text).filter(text -> text.length() >= RUNNING_TEXT).toList();
    List<String> texts = running.isEmpty() ? blocks.stream().map(Block::text).toList() : running;
    int share = texts.isEmpty() ? 0 : Math.max(RUNNING_TEXT, length / texts.size());
    int step = Math.max(1, texts.size() * share / length);
    var sample = new StringBuilder();
    for (int i = 0; i < texts.size(); i += step) {
      String text = texts.get(i);
      String part = text.substring(0, Math.min(share, text.length()));
      sample.append(withoutAddresses(part)).append('\n');
    }
    return sample.toString();
  }

  private static String withoutAddresses(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (NO_LETTERS.indexOf(part.charAt(i)) >= 0) {
        return NO_WORD.matcher(part).replaceAll(" ");
      }
    }
    return part;
  }

  private static Optional<String> shortCode(String code) {
    return Optional.ofNullable(WIDER.getOrDefault(code, SHORT.get(code)));
  }

  private static Map<String, String> shortCodes() {
    var codes = new HashMap<String, String>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.of(code).getISO3Language(), code);
    }
    return Map.copyOf(codes);
  }
}
