package org.uptake.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters off pictures, where Tesseract is installed; safe to share between threads.
 *
 * <p>The program is looked for when the first picture comes, and once.
 */
final class Ocr {
  /** Twenty times what a page of A4 takes. */
  private static final Duration PER_PAGE = Duration.ofSeconds(60);

  private final Optional<Path> program;
  private final Optional<OcrCache> cache;
  private final Duration perFile;
  private final boolean isLater;
  private Optional<Optional<Tesseract>> found = Optional.empty();
  private boolean asked;

  /**
   * Reads with the program on the search path.
   *
   * @param cache the folder that keeps what was read, made when it is needed; empty to keep nothing
   * @param perFile how long the pages of one file may take together; the rest stays unread
   */
  Ocr(Optional<Path> cache, Duration perFile) {
    this(cache, perFile, Optional.empty());
  }

  /** Reads with the program in a folder, which may hold none. */
  Ocr(Optional<Path> cache, Duration perFile, Optional<Path> program) {
    this(cache, perFile, program, false);
  }

  private Ocr(Optional<Path> cache, Duration perFile, Optional<Path> program, boolean isLater) {
    this.isLater = isLater;
    this.program = program;
    this.cache = cache.map(OcrCache::new);
    this.perFile = perFile;
  }

  /** Reads nothing now, and only tells whether there is anything to read. */
  static Ocr later() {
    return new Ocr(Optional.empty(), Duration.ZERO, Optional.empty(), true);
  }

  static Ocr of(ForkRequest.@Nullable Recognising asked) {
    return asked == null
        ? later()
        : new Ocr(
            asked.cache().isEmpty() ? Optional.empty() : Optional.of(Path.of(asked.cache())),
            Duration.ofSeconds(asked.seconds()));
  }

  /** Whether pictures of text came, and were left for later. */
  synchronized boolean isWantedLater() {
    return isLater && asked;
  }

  synchronized Optional<Tesseract> tesseract() {
    asked = true;
    if (isLater) {
      return Optional.empty();
    }
    if (found.isEmpty()) {
      found = Optional.of(Tesseract.find(program));
    }
    return found.get();
  }

  Optional<OcrCache> cache() {
    return cache;
  }

  Duration perPage() {
    return PER_PAGE;
  }

  Duration perFile() {
    return perFile;
  }
}
