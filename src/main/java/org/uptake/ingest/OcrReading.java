package org.uptake.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.uptake.document.SourceId;

/**
 * Recognises the pages of one file: settles on a language, keeps to the time, and tells which pages
 * it left and why.
 *
 * <p>Where nobody says which language it is, the first page with words is read with the packs of
 * all common ones; once its language is known, with the pack of that one alone.
 */
final class OcrReading {
  /** A thousand takes an hour; longer files are books or bombs. */
  private static final int MOST_PAGES = 1000;

  /** With less there is no telling the language. */
  private static final int LETTERS_TO_TELL = 100;

  private static final String LATE = "not recognised within ";

  private final Ocr ocr;
  private final SourceId file;
  private final Optional<String> known;
  private final long end;
  private final List<PdfLine> lines = new ArrayList<>();
  private final OcrGaps gaps;
  private final StringBuilder sample = new StringBuilder();
  private String packs = "";
  private boolean settled;
  private int pages;

  /** Draws a page; asked only where nothing was kept of it. */
  interface Drawn {
    PageImage image() throws IOException, Unreadable;
  }

  /**
   * A reading that begins now.
   *
   * @param known the language by ISO 639-1, where it is known
   * @param subject what the pages are called where they are not read
   */
  OcrReading(Ocr ocr, SourceId file, Optional<String> known, String subject) {
    this.ocr = ocr;
    this.file = file;
    this.known = known;
    this.gaps = new OcrGaps(subject);
    this.end = System.nanoTime() + ocr.perFile().toNanos();
    ocr.tesseract().ifPresent(this::choosePacks);
  }

  private void choosePacks(Tesseract tesseract) {
    Optional<String> pack = known.map(OcrPacks::of);
    settled = pack.isPresent();
    packs =
        pack.map(one -> tesseract.packs().contains(one) ? one : "")
            .orElseGet(() -> OcrPacks.joined(OcrPacks.toTry(tesseract.packs())));
  }

  /** Recognises a page, or notes why it is not. */
  void read(int page, boolean lettersLeftOut, Drawn drawn) {
    Optional<Tesseract> tesseract = ocr.tesseract();
    if (tesseract.isEmpty()) {
      gaps.add(page, OcrPacks.toInstall(true, known));
    } else if (packs.isEmpty()) {
      gaps.add(page, OcrPacks.toInstall(false, known));
    } else if (++pages > MOST_PAGES) {
      gaps.add(page, "more than " + MOST_PAGES);
    } else {
      try {
        lines.addAll(settled(tesseract.get(), page, lettersLeftOut, drawn));
      } catch (Unreadable e) {
        gaps.add(page, e.reason());
      } catch (IOException
          | RuntimeException
          | StackOverflowError
          | OutOfMemoryError
          | LinkageError e) {
        gaps.add(page, Causes.inWords(e));
      }
    }
  }

  /**
   * The lines read so far, without what returns on every page, fit for the layout.
   *
   * @param text lines of other pages of the file, whose sizes are known
   */
  List<PdfLine> lines(List<PdfLine> text) {
    return OcrSizes.levelled(OcrFurniture.without(lines), text);
  }

  /** Which pages were not read and why, and what would help; empty where all is well. */
  Optional<String> left(int allPages) {
    return gaps.inWords(allPages);
  }

  private List<PdfLine> settled(Tesseract tesseract, int page, boolean lettersLeftOut, Drawn drawn)
      throws IOException, Unreadable {
    var once = new Once(drawn);
    List<PdfLine> found = recognised(tesseract, page, lettersLeftOut, once);
    if (settled || !tellsLanguage(found)) {
      return found;
    }
    Optional<String> language =
        Languages.of(List.of(Block.of(sample.toString())), Optional.empty());
    if (language.isEmpty()) {
      return found;
    }
    settled = true;
    String pack = OcrPacks.of(language.get());
    if (!tesseract.packs().contains(pack)) {
      gaps.advise(OcrPacks.toInstall(false, language));
      return found;
    }
    if (packs.equals(pack)) {
      return found;
    }
    packs = pack;
    return recognised(tesseract, page, lettersLeftOut, once);
  }

  private boolean tellsLanguage(List<PdfLine> found) {
    found.forEach(line -> sample.append(line.text()).append(' '));
    return sample.codePoints().filter(Character::isLetter).count() >= LETTERS_TO_TELL;
  }

  private List<PdfLine> recognised(
      Tesseract tesseract, int page, boolean lettersLeftOut, Drawn drawn)
      throws IOException, Unreadable {
    var key = new OcrCache.Key(file, page, packs, tesseract.version(), lettersLeftOut);
    Optional<List<PdfLine>> kept = ocr.cache().flatMap(cache -> cache.lines(key));
    if (kept.isPresent()) {
      return kept.get();
    }
    Duration time = timeLeft();
    PageImage image = drawn.image();
    List<PdfLine> found = List.of();
    if (image.holdsWords()) {
      Path picture = Files.createTempFile("uptake-page", ".pgm");
      try {
        image.write(picture);
        found = tesseract.lines(picture, packs, time, page, image.points());
      } finally {
        Files.deleteIfExists(picture);
      }
    }
    if (ocr.cache().isPresent()) {
      ocr.cache().get().put(key, found);
    }
    return found;
  }

  private Duration timeLeft() throws Unreadable {
    Duration left = Duration.ofNanos(end - System.nanoTime());
    if (left.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new Unreadable(LATE + ocr.perFile().toSeconds() + " seconds, all pages together");
    }
    return left.compareTo(ocr.perPage()) < 0 ? left : ocr.perPage();
  }

  /** Draws a page once, though it is read twice. */
  private static final class Once implements Drawn {
    private final Drawn drawn;
    private Optional<PageImage> image = Optional.empty();

    Once(Drawn drawn) {
      this.drawn = Objects.requireNonNull(drawn);
    }

    @Override
    public PageImage image() throws IOException, Unreadable {
      if (image.isEmpty()) {
        image = Optional.of(drawn.image());
      }
      return image.get();
    }
  }
}
