package org.uptake.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.utils.ProcessUtils;
import org.xml.sax.SAXException;

/**
 * Tesseract as it is installed on this machine; safe to share between threads.
 *
 * <p>It is started once for a page, without a shell, with the name of a temporary file of the
 * program and arguments of which the language packs alone change; when its time is over, its
 * process is killed.
 */
final class Tesseract {
  private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d[\\w.-]{0,40})");
  private static final int ANSWER_MILLIS = 10_000;
  private static final int ANSWER_BYTES = 1 << 14;
  private static final int LONGEST_REASON = 120;

  /** Whole pages, of which it finds the blocks and the way up; without the pack, the blocks. */
  private static final String TURNED = "1";

  private static final String UPRIGHT = "3";

  private final TesseractOCRParser parser;
  private final String version;

  private Tesseract(TesseractOCRParser parser, String version) {
    this.parser = parser;
    this.version = version;
  }

  /**
   * The program, where it is there and has a language pack.
   *
   * @param folder where it lies; empty for the search path
   */
  static Optional<Tesseract> find(Optional<Path> folder) {
    try {
      var parser = new TesseractOCRParser();
      folder.ifPresent(path -> parser.setTesseractPath(path.toString()));
      if (!parser.hasTesseract()) {
        return Optional.empty();
      }
      parser.setPreloadLangs(true);
      parser.initialize(Map.of());
      return OcrPacks.toTry(parser.getLangs()).isEmpty()
          ? Optional.empty()
          : Optional.of(new Tesseract(parser, version(parser.getTesseractPath())));
    } catch (TikaException | IOException e) {
      return Optional.empty();
    }
  }

  private static String version(String folder) throws IOException {
    var command = new ProcessBuilder(folder + TesseractOCRParser.getTesseractProg(), "--version");
    var answer = ProcessUtils.execute(command, ANSWER_MILLIS, ANSWER_BYTES, ANSWER_BYTES);
    Matcher version = VERSION.matcher(answer.getStdout() + answer.getStderr());
    return version.find() ? version.group(1) : "unknown";
  }

  String version() {
    return version;
  }

  /** Its language packs, by the names that it gives them: {@code eng}, {@code fra} … */
  Set<String> packs() {
    return Set.copyOf(parser.getLangs());
  }

  /**
   * The lines of a page in the order of reading.
   *
   * @param picture a file in a format that Tesseract reads
   * @param packs joined by {@code +}
   * @param page the number for the lines
   * @param points how wide a point of the picture is, in points of 1/72 inch
   * @throws Unreadable where it does not end within {@code time}, or fails
   */
  List<PdfLine> lines(Path picture, String packs, Duration time, int page, double points)
      throws IOException, Unreadable {
    var config = new TesseractOCRConfig();
    config.setLanguage(packs);
    config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
    config.setPageSegMode(parser.getLangs().contains(OcrPacks.UPRIGHT) ? TURNED : UPRIGHT);
    int seconds = (int) Math.max(1, time.toSeconds());
    config.setTimeoutSeconds(seconds);
    config.setEnableImagePreprocessing(false);
    config.setApplyRotation(false);
    // Else it guesses from the letters, which differs from page to page.
    config.addOtherTesseractConfig("user_defined_dpi", Integer.toString(PageImage.DPI));
    var context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    var lines = new HocrLines(page, points, packs);
    long start = System.nanoTime();
    try (TikaInputStream stream = TikaInputStream.get(picture)) {
      parser.parse(stream, lines, new Metadata(), context);
    } catch (TikaException | SAXException e) {
      boolean late = System.nanoTime() - start >= Duration.ofSeconds(seconds).toNanos();
      throw new Unreadable(late ? "not recognised within " + seconds + " seconds" : reason(e));
    }
    return lines.lines();
  }

  private static String reason(Exception failure) {
    String message = CleanText.of(String.valueOf(failure.getMessage()));
    return "tesseract failed: " + message.substring(0, Math.min(LONGEST_REASON, message.length()));
  }
}
